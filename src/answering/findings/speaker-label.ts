import type { ShownDate, ShownName, ShownSpeaker } from "../../model/answer.js";
import type { Article } from "../../model/article.js";
import { passageOf } from "../../model/passage.js";
import type { Reading } from "../../model/article-reading.js";
import type { Speaker, Statement } from "../../model/statement.js";
import { lineAt } from "./citation.js";
import type { Phrases } from "../../locales/en/answers.js";
import { stretchAsked } from "../filters/date-range.js";
import { plainDay, shownDate } from "./date-label.js";

/** The speaker of a statement, as an answer shows it. */
export function shownSpeaker(
  { speaker, with: others, confidence, reportedBy, saidTo, speakerByKeepers }: Statement,
  article: Article,
): ShownSpeaker {
  return {
    ...shownName(speaker, article),
    confidence,
    ...(speakerByKeepers && { byKeepers: true }),
    ...(others && { with: others.map((other) => shownName(other, article)) }),
    ...(reportedBy && { reportedBy: reportedBy.name }),
    ...(saidTo && { saidTo: saidTo.name }),
  };
}

function shownName({ name, basis, role, mention, resolvedTo, owner }: Speaker, article: Article): ShownName {
  return {
    name,
    basis,
    ...placed({ mention, ...(resolvedTo && { resolvedTo }) }, article),
    ...(role !== undefined && { role }),
    ...(owner && {
      owner: { name: owner.name, words: passageOf(article, owner.mention).words, ...placed(owner, article) },
    }),
  };
}

/** Where the words for somebody stand, and where his full name does. */
function placed(
  { mention: { start, end }, resolvedTo }: Pick<Speaker, "mention" | "resolvedTo">,
  { lines }: Article,
): Pick<ShownName, "mention" | "line" | "resolvedLine"> {
  const resolved = resolvedTo && lineAt(lines, resolvedTo.start);
  return {
    mention: { start, end },
    line: lineAt(lines, start)?.number ?? 1,
    ...(resolved && { resolvedLine: resolved.number }),
  };
}

type Led = Pick<ShownName, "name" | "role" | "owner">;

/** "Hua Chunying, Chinese Foreign Ministry spokesperson"; "his campaign [his: Doe]"; of several who speak together, each with his own office. */
export function speakerLead({ with: others = [], ...first }: Led & Pick<ShownSpeaker, "with">): string {
  return [first, ...others].map(leadOf).join("; ");
}

const leadOf = ({ name, role, owner }: Led): string =>
  [
    role === undefined ? name : `${name}, ${role}`,
    ...(owner === undefined || owner.words === owner.name ? [] : [`[${owner.words}: ${owner.name}]`]),
  ].join(" ");

/** What a reader must be told about a statement: how its speaker was resolved, who reported it, whom it was said to, how sure the reading is. */
export function speakerNotes(shown: ShownSpeaker, article: Article, phrases: Phrases): string[] {
  const all = [shown, ...(shown.with ?? [])];
  const isReportersOwn = shown.reportedBy === shown.name;
  if (shown.byKeepers) return [phrases.speaker.byKeepers];
  const notes = all.flatMap((one) => nameNotes(one, article, phrases));
  if (all.length > 1) notes.push(phrases.speaker.together(all.map(({ name }) => name)));
  if (isReportersOwn) notes.push(phrases.speaker.reportsItself(shown.name));
  else if (shown.reportedBy !== undefined) notes.push(phrases.speaker.reportedBy(shown.reportedBy));
  if (shown.saidTo !== undefined) notes.push(phrases.speaker.saidTo(shown.saidTo));
  if (shown.confidence !== "sure") notes.push(phrases.speaker[shown.confidence]);
  return notes;
}

function nameNotes(
  { basis, name, mention, line, resolvedLine, owner }: ShownName,
  article: Article,
  phrases: Phrases,
): string[] {
  const { words } = passageOf(article, mention);
  if (basis === "resolved") return [phrases.speaker.resolved(words, line, name, resolvedLine ?? line)];
  if (basis !== "unnamed") return [];
  return [
    phrases.speaker.unnamed(words),
    // Of a name that stands there in full nothing need be told.
    ...(owner === undefined || owner.words === owner.name
      ? []
      : [phrases.speaker.resolved(owner.words, owner.line, owner.name, owner.resolvedLine ?? owner.line)]),
  ];
}

/** When a statement was made, where the article says so. */
export function saidOn(
  statement: Statement,
  reading: Reading,
  article: Article,
  phrases: Phrases,
): ShownDate | undefined {
  const { saidByKeepers } = statement;
  if (saidByKeepers !== undefined) return keepersDate(saidByKeepers, phrases);
  const timex = statement.said === undefined ? undefined : reading.timexes[statement.said];
  return timex && shownDate(timex, article, phrases);
}

/** A date that the keepers have given: no words of the article stand for it. */
function keepersDate(date: string, phrases: Phrases): ShownDate {
  const stretch = stretchAsked(date.slice(0, 10));
  return {
    ...stretch,
    edtf: date,
    approximate: false,
    basis: "none",
    plain: phrases.date.byKeepers(plainDay(date, phrases)),
  };
}
