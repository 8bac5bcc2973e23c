import type { Archive } from "../archive/archive.js";
import type { Answer, Finding, Mark } from "../model/answer.js";
import type { Span } from "../model/passage.js";
import { contains, passageOf } from "../model/passage.js";
import { citationOf, titleOf } from "./cite.js";
import type { Phrases } from "./phrases/en.js";
import { openedFor } from "./quotation/candidates.js";
import type { Claim } from "./quotation/claim.js";
import { claimsIn } from "./quotation/claim.js";
import type { Differences } from "./quotation/differences.js";
import { differences } from "./quotation/differences.js";
import { areStitched, piecesOf, shortestPiece } from "./quotation/pieces.js";
import type { Opened } from "./quotation/places.js";
import { placesOf, sentencesAround, statementAt } from "./quotation/places.js";
import { isSpeaker } from "./quotation/same-speaker.js";
import { collapsed } from "./same-words.js";
import { saidOn, shownSpeaker, speakerLead, speakerNotes } from "./shown-speaker.js";

/** Below this likeness a passage is no altered form of the quotation, only the nearest to it. */
const altered = 0.55;
/** So many of the likeliest articles are compared word by word; exact words are looked for in all that were opened. */
const compared = 16;

/** Words that turn what follows, right before a quotation that leaves them out. */
const turnsBefore =
  /\b(?:not|never|no|nor|neither|without|if|unless|den(?:y|ies|ied)(?: that)?|hardly)\s+(?:\S{1,20}\s+){0,1}["“”'‘]*$/iu;

export interface CheckQuoteInput {
  readonly words: string;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
}

interface Shown {
  readonly opened: Opened;
  readonly place: Span;
  readonly claim: Claim;
  readonly marks?: readonly Mark[];
}

/** A place of an article as a finding: whose words they are there, when, and the sentences around them. */
function findingAt(
  { opened: { article, reading }, place, claim, marks = [] }: Shown,
  archive: Archive,
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
    ...(passage?.standing === "teaser"
      ? [phrases.teaserNote]
      : passage?.standing === "comment"
        ? [phrases.commentNote]
        : []),
    ...(statement && speaker ? speakerNotes(speaker, article, phrases) : [phrases.checkQuote.nobodysWords]),
    ...(claim.speaker === undefined || statement === undefined || isSpeaker(claim.speaker, statement.speaker, archive)
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

const wrongSpeaker = (claim: Claim, { opened, place }: Shown, archive: Archive): boolean => {
  const statement = statementAt(place, opened.reading);
  return (
    claim.speaker !== undefined && (statement === undefined || !isSpeaker(claim.speaker, statement.speaker, archive))
  );
};

function givenAs(message: string, marks: readonly Mark[]) {
  return { words: message, marks };
}

function verbatim(
  message: string,
  claim: Claim,
  places: readonly Shown[],
  archive: Archive,
  phrases: Phrases,
): Answer | undefined {
  const ranked = [...places].sort(
    (a, b) => Number(wrongSpeaker(claim, a, archive)) - Number(wrongSpeaker(claim, b, archive)),
  );
  const [first, ...others] = collapsed(
    ranked.map((shown) => findingAt(shown, archive, phrases)),
    phrases,
  );
  if (first === undefined || ranked[0] === undefined) return undefined;
  const printed = ranked[0].opened.article.text.slice(ranked[0].place.start, ranked[0].place.end);
  const asked = message.slice(claim.words[0]?.start, claim.words.at(-1)?.end);
  const articles = new Set(places.map((shown) => shown.opened.article.file)).size;
  const heading = wrongSpeaker(claim, ranked[0], archive)
    ? phrases.checkQuote.verbatimOtherSpeaker(articles, claim.speaker ?? "", first.speaker?.name)
    : phrases.checkQuote.verbatim(articles);
  return {
    kind: "found",
    verdict: "verbatim",
    heading,
    findings: [first, ...others],
    more: 0,
    given: givenAs(message, []),
    ...(printed === asked ? {} : { notes: [phrases.checkQuote.onlyMarksDiffer] }),
    offers: [{ label: phrases.checkQuote.compareOffer, command: "compare", input: { topic: message.slice(0, 200) } }],
  };
}

function stitched(
  message: string,
  claim: Claim,
  articles: readonly Opened[],
  archive: Archive,
  phrases: Phrases,
): Answer | undefined {
  const pieces = piecesOf(claim.words, articles);
  if (!areStitched(claim.words, pieces)) return undefined;
  const [first, ...others] = pieces.map(({ opened, place, from, to }, i) => ({
    ...findingAt({ opened, place, claim }, archive, phrases),
    group: phrases.checkQuote.piece(i + 1, message.slice(claim.words[from]?.start, claim.words[to - 1]?.end)),
  }));
  if (first === undefined) return undefined;
  const covered = (at: number): boolean =>
    claim.words[at]?.punctuation === true || pieces.some(({ from, to }) => from <= at && at < to);
  const marks = claim.words.flatMap((word, i): Mark[] =>
    covered(i) ? [] : [{ start: word.start, end: word.end, why: "added" }],
  );
  return {
    kind: "found",
    verdict: "stitched",
    heading: phrases.checkQuote.stitched(pieces.length),
    findings: [first, ...others],
    more: 0,
    given: givenAs(message, marks),
  };
}

interface Near {
  readonly opened: Opened;
  readonly claim: Claim;
  readonly found: Differences;
}

/** The nearest stretch of any article to any way of reading the message. */
function nearestOf(claims: readonly Claim[], articles: readonly Opened[]): Near | undefined {
  const all = claims.flatMap((claim) =>
    articles.flatMap((opened): Near[] => {
      const found = differences(claim.words, opened.words);
      return found === undefined ? [] : [{ opened, claim, found }];
    }),
  );
  return all.sort((a, b) => b.found.likeness - a.found.likeness || b.found.score - a.found.score)[0];
}

/** Nearly all of it stands in one sentence: then it is that sentence altered, wherever else pieces of it may stand. */
function liesInOneSentence({ opened, found: { stretch, likeness, longestOther } }: Near): boolean {
  return (
    likeness >= 0.75 &&
    longestOther < shortestPiece &&
    opened.reading.sentences.some((sentence) => contains(sentence, stretch))
  );
}

function shownNear({ opened, claim, found }: Near, archive: Archive, phrases: Phrases): Finding {
  const place = sentencesAround(found.stretch, opened.reading);
  return findingAt({ opened, place, claim, marks: found.inText }, archive, phrases);
}

/** Whether a quotation stands in the archive: word for word, altered, put together from pieces, or not. */
export function checkQuote(input: CheckQuoteInput, archive: Archive, phrases: Phrases): Answer {
  const message = input.words;
  const claims = claimsIn(message).map((claim) => ({
    ...claim,
    ...(input.speaker !== undefined && { speaker: input.speaker }),
  }));
  if (claims.length === 0) return { kind: "refused", reason: phrases.checkQuote.noWords };
  const { articles, unreadable } = openedFor(claims, archive, input.source);
  const gone = unreadable.map((opened) =>
    opened.kind === "changed" ? phrases.changedFile(opened.file) : phrases.vanishedFile(opened.file),
  );
  const notes = gone.length === 0 ? {} : { notes: gone };
  for (const claim of claims) {
    const places = articles.flatMap((opened) =>
      placesOf(claim.words, opened).map((place) => ({ opened, place, claim })),
    );
    const answer = verbatim(message, claim, places, archive, phrases);
    if (answer) return answer;
  }
  const likeliest = articles.slice(0, compared);
  const near = nearestOf(claims, likeliest);
  for (const claim of near !== undefined && liesInOneSentence(near) ? [] : claims.toReversed()) {
    const answer = stitched(message, claim, likeliest, archive, phrases);
    if (answer) return answer;
  }
  if (near === undefined || near.found.likeness < altered || near.found.shared < 2)
    return {
      kind: "nothing-found",
      asked: message,
      reason:
        near === undefined
          ? phrases.checkQuote.notFound
          : phrases.checkQuote.notFoundNearest(near.found.shared, near.found.of),
      nearest: near === undefined || near.found.likeness < 0.25 ? [] : [shownNear(near, archive, phrases)],
      didYouMean: [],
      ...notes,
    };
  return {
    kind: "found",
    verdict: "altered",
    heading: near.found.onlyPunctuation
      ? phrases.checkQuote.punctuation
      : phrases.checkQuote.altered(near.found.shared, near.found.of),
    findings: [shownNear(near, archive, phrases)],
    more: 0,
    given: givenAs(message, near.found.inGiven),
    ...notes,
  };
}
