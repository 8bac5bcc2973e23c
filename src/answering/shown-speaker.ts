import type { ShownDate, ShownName, ShownSpeaker } from "../model/answer.js";
import type { Article } from "../model/article.js";
import { passageOf } from "../model/passage.js";
import type { Reading } from "../model/reading.js";
import type { Speaker, Statement } from "../model/statement.js";
import { lineAt } from "./cite.js";
import type { Phrases } from "./phrases/en.js";
import { shownDate } from "./plain-date.js";

/** The speaker of a statement, as an answer shows it. */
export function shownSpeaker(
  { speaker, with: others, confidence, reportedBy, saidTo }: Statement,
  article: Article,
): ShownSpeaker {
  return {
    ...shownName(speaker, article),
    confidence,
    ...(others && { with: others.map((other) => shownName(other, article)) }),
    ...(reportedBy && { reportedBy: reportedBy.name }),
    ...(saidTo && { saidTo: saidTo.name }),
  };
}

function shownName({ name, basis, role, mention, resolvedTo }: Speaker, { lines }: Article): ShownName {
  const resolved = resolvedTo && lineAt(lines, resolvedTo.start);
  return {
    name,
    basis,
    mention: { start: mention.start, end: mention.end },
    line: lineAt(lines, mention.start)?.number ?? 1,
    ...(role !== undefined && { role }),
    ...(resolved && { resolvedLine: resolved.number }),
  };
}

/** "Hua Chunying, Chinese Foreign Ministry spokesperson"; of several who speak together, each with his own office. */
export function speakerLead({ name, role, with: others = [] }: Pick<ShownSpeaker, "name" | "role" | "with">): string {
  return [{ name, role }, ...others]
    .map((one) => (one.role === undefined ? one.name : `${one.name}, ${one.role}`))
    .join("; ");
}

/** What a reader must be told about a statement: how its speaker was resolved, who reported it, whom it was said to, how sure the reading is. */
export function speakerNotes(shown: ShownSpeaker, article: Article, phrases: Phrases): string[] {
  const all = [shown, ...(shown.with ?? [])];
  const isReportersOwn = shown.reportedBy === shown.name;
  const notes = all.flatMap((one) => nameNotes(one, article, phrases));
  if (all.length > 1) notes.push(phrases.speaker.together(all.map(({ name }) => name)));
  if (isReportersOwn) notes.push(phrases.speaker.reportsItself(shown.name));
  else if (shown.reportedBy !== undefined) notes.push(phrases.speaker.reportedBy(shown.reportedBy));
  if (shown.saidTo !== undefined) notes.push(phrases.speaker.saidTo(shown.saidTo));
  if (shown.confidence !== "sure") notes.push(phrases.speaker[shown.confidence]);
  return notes;
}

function nameNotes(
  { basis, name, mention, line, resolvedLine }: ShownName,
  article: Article,
  phrases: Phrases,
): string[] {
  const { words } = passageOf(article, mention);
  if (basis === "resolved") return [phrases.speaker.resolved(words, line, name, resolvedLine ?? line)];
  return basis === "unnamed" ? [phrases.speaker.unnamed(words)] : [];
}

/** When a statement was made, where the article says so. */
export function saidOn(
  statement: Statement,
  reading: Reading,
  article: Article,
  phrases: Phrases,
): ShownDate | undefined {
  const timex = statement.said === undefined ? undefined : reading.timexes[statement.said];
  return timex && shownDate(timex, article, phrases);
}
