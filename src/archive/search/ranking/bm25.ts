import type { Collection, Lengths } from "../index/collection-statistics.js";
import type { Segment } from "../index/segment-reader.js";
import type { RankingParameters } from "./parameters.js";

/** A term that is looked for, and how much finding it is worth, in a passage and in an article. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
  readonly inArticle: number;
  /** 1 for a term of the question's own, 0 for one that feedback brings. */
  readonly isOwn: 0 | 1;
}

export interface Sweep {
  /** BM25 of each passage, and of each article as a whole. */
  readonly passages: Float32Array;
  readonly articles: Float32Array;
  /** Of each article the most that one of its passages has. */
  readonly highest: Float32Array;
  /** How many of the question's own terms each passage has; of more than 255 as of 255. */
  readonly own: Uint8ClampedArray;
}

const used = new WeakMap<Collection, readonly Sweep[]>();

/** Nothing found yet, per segment. One question uses the room of the one before it: so much new room each time keeps the collector busy. */
export function sweepsFor(collection: Collection): readonly Sweep[] {
  const before = used.get(collection);
  if (before === undefined) {
    const sweeps = collection.segments.map(emptySweep);
    used.set(collection, sweeps);
    return sweeps;
  }
  for (const { passages, articles, highest, own } of before)
    for (const scores of [passages, articles, highest, own]) scores.fill(0);
  return before;
}

function emptySweep({ articleOf, files }: Segment): Sweep {
  return {
    passages: new Float32Array(articleOf.length),
    articles: new Float32Array(files.length),
    highest: new Float32Array(files.length),
    own: new Uint8ClampedArray(articleOf.length),
  };
}

/** Goes once through the passages of every term and adds to `into`. No object is made for a passage. */
export function sweep(
  segment: Segment,
  terms: readonly WeightedTerm[],
  into: Sweep,
  { mean, weights }: ScoreMeasure,
): void {
  for (const term of terms) {
    const number = segment.numberOf(term.term);
    if (number >= 0) sweepTerm({ segment, number, term, mean, weights }, into);
  }
}

/** What lengths are compared with, and what counts how much. */
export interface ScoreMeasure {
  readonly mean: Lengths;
  readonly weights: RankingParameters;
}

interface TermSweep extends ScoreMeasure {
  readonly segment: Segment;
  readonly number: number;
  readonly term: WeightedTerm;
}

// As `eachPassageWith` walks, but in its own words: this is the loop that a question spends its time in, and a call for each passage
// takes longer than all else that is done for it.
function sweepTerm({ segment, number, term, mean, weights }: TermSweep, into: Sweep): void {
  const { weight, inArticle: articleWeight, isOwn } = term;
  const { passages, articles, highest, own } = into;
  const { articleOf, lengths, articleLengths, asides, firstPassage } = segment;
  const { saturation: k, length: b, articleSaturation, articleLength, title } = weights;
  const gained = weight * (k + 1);
  const fixed = k * (1 - b);
  const perWord = (k * b) / mean.passage;
  let article = -1;
  let inArticle = 0;
  let most = 0;
  const closeArticle = (): void => {
    if (article < 0) return;
    // Met in asides only: no evidence for the article, but the article is not passed over.
    if (inArticle === 0) articles[article] = (articles[article] as number) + Number.EPSILON;
    const relative = 1 - articleLength + (articleLength * (articleLengths[article] as number)) / mean.article;
    const gain = (articleWeight * (articleSaturation + 1) * inArticle) / (inArticle + articleSaturation * relative);
    articles[article] = (articles[article] as number) + gain;
    if (most > (highest[article] as number)) highest[article] = most;
  };
  // The loop of `eachPassageIn`, written out: a question comes through here for each of its words and passages, and a call would cost more than the rest.
  const postings = segment.postingsOf(number);
  const end = postings.length;
  let passage = -1;
  for (let at = 0; at < end;) {
    let byte = postings[at++] as number;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] as number;
      step |= (byte & 127) << shift;
    }
    let count = 1;
    if ((step & 1) === 1) {
      byte = postings[at++] as number;
      count = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] as number;
        count |= (byte & 127) << shift;
      }
    }
    passage += step >>> 1;
    const of = articleOf[passage] as number;
    if (of !== article) {
      closeArticle();
      article = of;
      inArticle = 0;
      most = 0;
    }
    if (asides[passage] === 0) inArticle += passage === firstPassage[of] ? count * title : count;
    passages[passage] =
      (passages[passage] as number) + (gained * count) / (count + fixed + perWord * (lengths[passage] as number));
    own[passage] = (own[passage] as number) + isOwn;
    if ((passages[passage] as number) > most) most = passages[passage] as number;
  }
  closeArticle();
}
