import { standingNotes } from "../findings/notes.js";
import type { SpeakerCard } from "../../archive/archive.js";
import type { Finding, Mark } from "../../model/answer.js";
import type { Span } from "../../model/passage.js";
import { passageOf } from "../../model/passage.js";
import { isAside } from "../../model/article-reading.js";
import { speakersOf, type Statement } from "../../model/statement.js";
import { citationOf, titleOf } from "../findings/citation.js";
import { deniedNotes } from "../findings/denial-note.js";
import { isRead } from "../findings/unread-language.js";
import type { Phrases } from "../../locales/en/answers.js";
import { saidOn, shownSpeaker, speakerLead, speakerNotes } from "../findings/speaker-label.js";
import type { Claim } from "./claim.js";
import type { ComparedArticle } from "./exact-matches.js";
import { sentencesAround, statementAt } from "./exact-matches.js";
import { isSpeaker } from "./speaker-match.js";

/** Words that turn what follows, right before a quotation that leaves them out. */
const turnsBefore =
  /\b(?:not|never|no|nor|neither|without|if|unless|den(?:y|ies|ied)(?: that)?|hardly)\s+(?:\S{1,20}\s+){0,1}["“”'‘]*$/iu;

/** Whether the name is that of the speaker, or of one of those who said it together. */
const isOneOf = (name: string, statement: Statement, speakers: readonly SpeakerCard[]): boolean =>
  speakersOf(statement).some((speaker) => isSpeaker(name, speaker, speakers));

/** A stretch of an article that a claim was held against. */
export interface MatchPlace {
  readonly opened: ComparedArticle;
  readonly place: Span;
  readonly claim: Claim;
  readonly marks?: readonly Mark[];
}

/** A place of an article as a finding: whose words they are there, when, and the sentences around them. */
export function findingAt(
  { opened: { article, reading }, place, claim, marks = [] }: MatchPlace,
  speakers: readonly SpeakerCard[],
  phrases: Phrases,
): Finding {
  const statement = statementAt(place, reading);
  const speaker = statement && shownSpeaker(statement, article);
  const around = sentencesAround(place, reading);
  const passage = reading.passages.find((one) => one.start <= place.start && place.start < one.end);
  const date = statement && saidOn(statement, reading, article, phrases);
  const wide = around.start < place.start || around.end > place.end;
  const turned = turnsBefore.exec(article.text.slice(around.start, place.start))?.[0];
  const notes = [
    ...(turned === undefined ? [] : [phrases.checkQuote.standsBefore(turned.trim())]),
    ...(passage === undefined ? [] : standingNotes(passage, phrases)),
    ...(statement && speaker
      ? [...deniedNotes(statement, article, phrases), ...speakerNotes(speaker, article, phrases)]
      : passage !== undefined && isAside(passage)
        ? []
        : [isRead(article) ? phrases.checkQuote.nobodysWords : phrases.unreadLanguage.speaker]),
    ...(claim.speaker === undefined || statement === undefined || isOneOf(claim.speaker, statement, speakers)
      ? []
      : [phrases.checkQuote.otherSpeaker(claim.speaker, statement.speaker.name)]),
  ];
  return {
    lead: speaker
      ? speakerLead(speaker)
      : titleOf({ file: article.file, ...(article.masthead.title && { title: article.masthead.title.value }) }),
    words: passageOf(article, place).words,
    marks: marks.map((mark) => ({ ...mark, start: mark.start - place.start, end: mark.end - place.start })),
    citation: citationOf(article, place),
    ...(speaker && { speaker }),
    ...(statement && { statement: statement.kind }),
    ...(date && { date }),
    notes,
    ...(wide && { around: passageOf(article, around) }),
  };
}

/** Whether the claim names somebody else than the article does, as far as it is read who speaks there. */
export function hasOtherSpeaker({ opened, place, claim }: MatchPlace, speakers: readonly SpeakerCard[]): boolean {
  const statement = statementAt(place, opened.reading);
  if (claim.speaker === undefined) return false;
  return statement === undefined ? isRead(opened.article) : !isOneOf(claim.speaker, statement, speakers);
}
