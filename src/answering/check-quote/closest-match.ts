import type { SpeakerCard } from "../../archive/archive.js";
import type { Finding } from "../../model/answer.js";
import { contains } from "../../model/passage.js";
import { citationOf } from "../findings/citation.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Claim } from "./claim.js";
import type { Differences } from "./differences.js";
import { aligned } from "./alignment.js";
import { differences } from "./differences.js";
import { shortestPiece } from "./stitched.js";
import type { ComparedArticle } from "./exact-matches.js";
import { exactPlaces, sentencesAround } from "./exact-matches.js";
import { findingAt } from "./match-finding.js";
import { withoutEdges, comparisonWords } from "../findings/comparison-words.js";

/** The stretch of an article that is most like a claim. */
export interface ClosestMatch {
  readonly opened: ComparedArticle;
  readonly claim: Claim;
  readonly found: Differences;
}

/** The nearest stretch of any article to any way of reading the message. */
export function nearestOf(claims: readonly Claim[], articles: readonly ComparedArticle[]): ClosestMatch | undefined {
  const all = claims.flatMap((claim) =>
    articles.flatMap((opened): ClosestMatch[] => {
      const found = differences(claim.words, opened.words);
      return found === undefined ? [] : [{ opened, claim, found }];
    }),
  );
  const [best, ...others] = all.sort((a, b) => b.found.likeness - a.found.likeness || b.found.score - a.found.score);
  // Of a message that says who said it, "Penn: “…”", the quotation is what is compared, where it is as near.
  return others.find((near) => isQuotedPart(near, best)) ?? best;
}

/** Likeness within this is as good as the same. */
const asNear = 0.05;

function isQuotedPart(near: ClosestMatch, best: ClosestMatch | undefined): boolean {
  return (
    best !== undefined &&
    near.opened === best.opened &&
    near.claim.words.length < best.claim.words.length &&
    near.claim.words.every((word) => best.claim.words.some(({ start }) => start === word.start)) &&
    best.found.likeness - near.found.likeness < asNear
  );
}

/** Nearly all of it stands in one sentence: then it is that sentence altered, wherever else pieces of it may stand. */
export function liesInOneSentence({ opened, found: { stretch, likeness, longestOther } }: ClosestMatch): boolean {
  return (
    likeness >= 0.75 &&
    longestOther < shortestPiece &&
    opened.reading.sentences.some((sentence) => contains(sentence, stretch))
  );
}

/** The nearest passage as a finding, with what differs marked. */
export function shownNear(
  { opened, claim, found }: ClosestMatch,
  speakers: readonly SpeakerCard[],
  phrases: Phrases,
): Finding {
  const place = sentencesAround(found.stretch, opened.reading);
  return findingAt({ opened, place, claim, marks: found.inText }, speakers, phrases);
}

/** Where else the nearest passage stands in the same words. */
export function withOtherPlaces(finding: Finding, near: ClosestMatch, articles: readonly ComparedArticle[]): Finding {
  const { text, file } = near.opened.article;
  const words = withoutEdges(comparisonWords(text, near.found.stretch));
  const alsoIn = articles
    .filter((opened) => opened.article.file !== file)
    .flatMap((opened) => exactPlaces(words, opened).map((place) => citationOf(opened.article, place)));
  return alsoIn.length === 0 ? finding : { ...finding, alsoIn };
}

/** Fewer words than this around a quotation are "X said", not a sentence that was copied. */
const fewestAround = 3;

/**
 * Whether a message copies its sentence from the article together with the words around the quotation, and not quite: then the message
 * is that sentence altered, although the quotation in it is not.
 */
export function isCopiedSentence(message: Claim, quotation: Claim, { words }: ComparedArticle): boolean {
  const inside = new Set(quotation.words.map((word) => word.start));
  const around = message.words.filter((word) => !word.punctuation && !inside.has(word.start));
  if (around.length < fewestAround) return false;
  const { steps } = aligned(message.words, words);
  const same = steps.filter((step) => step.same && around.includes(message.words[step.given]!)).length;
  return same >= around.length * 0.6;
}
