import type { SpeakerCard } from "../../archive/archive.js";
import type { Answer, Mark } from "../../model/answer.js";
import type { AnswerContext } from "../answer-context.js";
import { goneSentence } from "../findings/gone-files.js";
import type { Phrases } from "../../locales/en/answers.js";
import { openedFor } from "./candidates.js";
import type { Claim } from "./claim.js";
import { claimsIn } from "./claim.js";
import {
  type ClosestMatch,
  isCopiedSentence,
  liesInOneSentence,
  nearestOf,
  shownNear,
  withOtherPlaces,
} from "./closest-match.js";
import { reversalNotes } from "./reversals.js";
import { areStitched, matchedRuns } from "./stitched.js";
import type { ComparedArticle } from "./exact-matches.js";
import { inOneScript, placesInOtherScript, exactPlaces } from "./exact-matches.js";
import type { MatchPlace } from "./match-finding.js";
import { findingAt, hasOtherSpeaker } from "./match-finding.js";
import { withoutMarkup } from "./without-markup.js";
import { answerWithScriptNotes } from "../findings/other-script.js";
import { collapsed } from "../findings/merge-duplicates.js";
import { noSuchSource } from "../source/source.js";

/** Below this likeness a passage is no altered form of the quotation, only the nearest to it. */
const altered = 0.6;
/** Fewer words that carry meaning are shared by chance, unless they are all that were given. */
const fewestShared = 3;

/** Whether it is the same sentence in other words; a shared handful of words is not. */
const isAltered = ({ found: { likeness, telling, shared } }: ClosestMatch): boolean =>
  likeness >= altered &&
  shared >= 2 &&
  (telling.shared >= fewestShared || (telling.shared === telling.of && telling.of > 1));
/** So many of the likeliest articles are compared word by word; exact words are looked for in all that were opened. */
const compared = 12;

export interface CheckQuoteInput {
  readonly words: string;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
}

function givenAs(message: string, marks: readonly Mark[]) {
  return { words: message, marks };
}

function verbatim(
  message: string,
  claim: Claim,
  places: readonly MatchPlace[],
  speakers: readonly SpeakerCard[],
  phrases: Phrases,
): Answer | undefined {
  const isOther = new Map(places.map((shown) => [shown, hasOtherSpeaker(shown, speakers)]));
  const ranked = [...places].sort((a, b) => Number(isOther.get(a)) - Number(isOther.get(b)));
  const [first, ...others] = collapsed(
    ranked.map((shown) => findingAt(shown, speakers, phrases)),
    phrases,
  );
  if (first === undefined || ranked[0] === undefined) return undefined;
  const printed = ranked[0].opened.article.text.slice(ranked[0].place.start, ranked[0].place.end);
  const asked = message.slice(claim.words[0]?.start, claim.words.at(-1)?.end);
  const articles = new Set(places.map((shown) => shown.opened.article.file)).size;
  const heading = isOther.get(ranked[0])
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

/** The same words, printed in the other Chinese script: nothing is altered, and the signs are not the very ones. */
function inOtherScript(
  claim: Claim,
  articles: readonly ComparedArticle[],
  speakers: readonly SpeakerCard[],
  phrases: Phrases,
): Answer | undefined {
  const places = articles.flatMap((opened) =>
    placesInOtherScript(claim.words, opened).map((place) => ({ opened, place, claim })),
  );
  const answer = verbatim(claim.message, claim, places, speakers, phrases);
  if (answer?.kind !== "found") return undefined;
  const { notes: _marks, ...rest } = answer;
  const files = new Set(places.map(({ opened }) => opened.article.file)).size;
  const isOther = answer.heading !== phrases.checkQuote.verbatim(files);
  return answerWithScriptNotes(
    claim.message,
    { ...rest, heading: isOther ? answer.heading : phrases.checkQuote.otherScript(files) },
    phrases,
  );
}

/** Files that cannot be read now may have the words too: then the articles are not all, which the heading says. */
function withGone(answer: Answer, gone: readonly string[], phrases: Phrases): Answer {
  if (answer.kind !== "found") return answer;
  const articles = new Set(
    answer.findings.flatMap(({ citation, alsoIn = [] }) => [citation.file, ...alsoIn.map(({ file }) => file)]),
  ).size;
  const isPlain = answer.heading === phrases.checkQuote.verbatim(articles);
  return {
    ...answer,
    ...(isPlain && { heading: phrases.checkQuote.verbatimAtLeast(articles) }),
    notes: [...(answer.notes ?? []), ...gone],
  };
}

function stitched(
  message: string,
  claim: Claim,
  articles: readonly ComparedArticle[],
  speakers: readonly SpeakerCard[],
  phrases: Phrases,
): Answer | undefined {
  const pieces = matchedRuns(claim.words, articles);
  if (!areStitched(claim.words, pieces)) return undefined;
  const [first, ...others] = pieces.map(({ opened, place, from, to }, i) => ({
    ...findingAt({ opened, place, claim }, speakers, phrases),
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

/** Whether a quotation stands in the archive: word for word, altered, put together from pieces, or not. */
export async function checkQuote(input: CheckQuoteInput, context: AnswerContext): Promise<Answer> {
  const { archive, phrases } = context;
  const message = withoutMarkup(input.words);
  const claimsOf = (words: string): Claim[] =>
    claimsIn(words).map((claim) => ({ ...claim, ...(input.speaker !== undefined && { speaker: input.speaker }) }));
  const claims = claimsOf(message);
  if (claims.length === 0) return { kind: "refused", reason: phrases.checkQuote.noWords };
  const sources = input.source === undefined ? undefined : await archive.articles({ named: input.source });
  if (sources?.length === 0) return noSuchSource(input.source ?? "", context);
  const { articles, unreadable } = await openedFor(
    claims,
    context,
    sources?.map(({ file }) => file),
  );
  const claimed = claims.flatMap(({ speaker }) => speaker ?? []).join(" ");
  const speakers = claimed === "" ? [] : await archive.speakers({ sharing: claimed });
  const gone = unreadable.map((opened) => goneSentence(opened, phrases));
  const notes = gone.length === 0 ? {} : { notes: gone };
  // What looks like markup may be the article's own: "# Lake" is a line of a file too.
  const literal = message === input.words ? [] : claimsOf(input.words).slice(0, 1);
  for (const claim of [...literal, ...claims]) {
    const places = articles
      .flatMap((opened) => exactPlaces(claim.words, opened).map((place) => ({ opened, place, claim })))
      .filter(
        ({ opened }) => claim === claims[0] || literal.includes(claim) || !isCopiedSentence(claims[0]!, claim, opened),
      );
    const answer = verbatim(claim.message, claim, places, speakers, phrases);
    if (answer) return gone.length === 0 ? answer : withGone(answer, gone, phrases);
  }
  const [whole] = claims;
  const answer = whole && inOtherScript(whole, articles, speakers, phrases);
  if (answer) return gone.length === 0 ? answer : withGone(answer, gone, phrases);
  const likeliest = articles.slice(0, compared).map((opened) => ({ ...opened, words: inOneScript(opened.words) }));
  const near = nearestOf(
    claims.map((one) => ({ ...one, words: inOneScript(one.words) })),
    likeliest,
  );
  for (const claim of near !== undefined && liesInOneSentence(near) ? [] : claims.toReversed()) {
    const answer = stitched(message, claim, likeliest, speakers, phrases);
    if (answer) return answer;
  }
  if (near === undefined || !isAltered(near))
    return {
      kind: "nothing-found",
      asked: message,
      reason:
        unreadable.length > 0
          ? phrases.checkQuote.noVerdict(unreadable.length)
          : near === undefined
            ? phrases.checkQuote.notFound
            : phrases.checkQuote.notFoundNearest(near.found.shared, near.found.of),
      nearest: near === undefined || near.found.likeness < 0.25 ? [] : [shownNear(near, speakers, phrases)],
      didYouMean: [],
      ...notes,
    };
  const { changes } = near.found;
  const told = [...reversalNotes({ changes, message, text: near.opened.article.text }, phrases), ...gone];
  return {
    kind: "found",
    verdict: "altered",
    heading: near.found.onlyPunctuation
      ? phrases.checkQuote.punctuation
      : phrases.checkQuote.altered(near.found.shared, near.found.of),
    findings: [withOtherPlaces(shownNear(near, speakers, phrases), near, articles)],
    more: 0,
    given: givenAs(message, near.found.inGiven),
    ...(told.length > 0 && { notes: told }),
  };
}
