import type { ShownDate, ShownSpeaker } from "../model/answer.js";
import type { Article } from "../model/article.js";
import { passageOf } from "../model/passage.js";
import type { Reading } from "../model/reading.js";
import type { Statement } from "../model/statement.js";
import { lineAt } from "./cite.js";
import type { Phrases } from "./phrases/en.js";
import { shownDate } from "./plain-date.js";

/** The speaker of a statement, as an answer shows it. */
export function shownSpeaker({ speaker, confidence, reportedBy }: Statement, article: Article): ShownSpeaker {
  const resolved = speaker.resolvedTo && lineAt(article.lines, speaker.resolvedTo.start);
  return {
    name: speaker.name,
    basis: speaker.basis,
    mention: { start: speaker.mention.start, end: speaker.mention.end },
    line: lineAt(article.lines, speaker.mention.start)?.number ?? 1,
    confidence,
    ...(speaker.role !== undefined && { role: speaker.role }),
    ...(resolved && { resolvedLine: resolved.number }),
    ...(reportedBy && { reportedBy: reportedBy.name }),
  };
}

/** "Hua Chunying, Chinese Foreign Ministry spokesperson". */
export function speakerLead({ name, role }: Pick<ShownSpeaker, "name" | "role">): string {
  return role === undefined ? name : `${name}, ${role}`;
}

/** What a reader must be told about a statement: how its speaker was resolved, who reported it, how sure the reading is. */
export function speakerNotes(shown: ShownSpeaker, article: Article, phrases: Phrases): string[] {
  const mention = passageOf(article, shown.mention).words;
  const notes: string[] = [];
  if (shown.basis === "resolved")
    notes.push(phrases.speaker.resolved(mention, shown.line, shown.name, shown.resolvedLine ?? shown.line));
  if (shown.basis === "unnamed") notes.push(phrases.speaker.unnamed(mention));
  if (shown.reportedBy !== undefined) notes.push(phrases.speaker.reportedBy(shown.reportedBy));
  if (shown.confidence !== "sure") notes.push(phrases.speaker[shown.confidence]);
  return notes;
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
