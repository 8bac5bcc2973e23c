import type { Finding } from "../../model/answer.js";
import type { OpenArticle } from "../../archive/archive.js";
import { passageOf } from "../../model/passage.js";
import type { Statement } from "../../model/statement.js";
import type { Topic } from "../filters/topic.js";
import { citationOf } from "./citation.js";
import { deniedNotes } from "./denial-note.js";
import type { Phrases } from "../../locales/en/answers.js";
import { sameWordsKey } from "./comparison-words.js";
import { saidOn, shownSpeaker, speakerLead, speakerNotes } from "./speaker-label.js";

/** A statement as a finding: all that was said from its first to its last word, who said it, when, and the sentences around it. */
export function findingOfStatement(
  statement: Statement,
  { article, reading }: OpenArticle,
  topic: Topic | undefined,
  phrases: Phrases,
): Finding {
  const { spoken } = statement;
  const place = { start: spoken[0].start, end: (spoken.at(-1) ?? spoken[0]).end };
  const { words } = passageOf(article, place);
  const speaker = shownSpeaker(statement, article);
  const date = saidOn(statement, reading, article, phrases);
  const around = passageOf(article, statement.context);
  return {
    lead: speakerLead(speaker),
    words,
    marks: topic?.saidIn(words) ?? [],
    citation: citationOf(article, place),
    speaker,
    statement: statement.kind,
    spoken: spoken.map(({ start, end }) => ({ start: start - place.start, end: end - place.start })),
    notes: [...deniedNotes(statement, article, phrases), ...speakerNotes(speaker, article, phrases)],
    ...(date && { date }),
    ...(sameWordsKey(around.words) === sameWordsKey(words) ? {} : { around }),
  };
}
