import type { Segment } from "./segment.js";
import { eachPassageWith } from "./walk.js";
import type { Weights } from "./weights.js";

/** A term that is looked for, and how much finding it is worth, in a passage and in an article. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
  readonly inArticle: number;
}

/** The mean lengths, in words, over all segments: what a passage's or an article's own length is compared with. */
export interface Lengths {
  readonly passage: number;
  readonly article: number;
}

export interface Sweep {
  /** BM25 of each passage, and of each article as a whole. */
  readonly passages: Float32Array;
  readonly articles: Float32Array;
}

/** Nothing found yet. */
export function emptySweep(segment: Segment): Sweep {
  return { passages: new Float32Array(segment.articleOf.length), articles: new Float32Array(segment.files.length) };
}

/** Goes once through the passages of every term and adds to `into`. No object is made for a passage. */
export function sweep(segment: Segment, terms: readonly WeightedTerm[], into: Sweep, { mean, weights }: Measure): void {
  for (const { term, weight, inArticle } of terms) {
    const number = segment.numberOf(term);
    if (number >= 0) sweepTerm({ segment, number, weight, articleWeight: inArticle, mean, weights }, into);
  }
}

/** What lengths are compared with, and what counts how much. */
export interface Measure {
  readonly mean: Lengths;
  readonly weights: Weights;
}

interface TermSweep extends Measure {
  readonly segment: Segment;
  readonly number: number;
  readonly weight: number;
  readonly articleWeight: number;
}

function sweepTerm(
  { segment, number, weight, articleWeight, mean, weights }: TermSweep,
  { passages, articles }: Sweep,
): void {
  const { articleOf, lengths, articleLengths, asides, firstPassage } = segment;
  const { saturation: k, length: b, articleSaturation, articleLength, title } = weights;
  const gained = weight * (k + 1);
  const fixed = k * (1 - b);
  const perWord = (k * b) / mean.passage;
  let article = -1;
  let inArticle = 0;
  const closeArticle = (): void => {
    if (article < 0) return;
    // Met in asides only: no evidence for the article, but the article is not passed over.
    if (inArticle === 0) articles[article] = (articles[article] as number) + Number.EPSILON;
    const relative = 1 - articleLength + (articleLength * (articleLengths[article] as number)) / mean.article;
    const gain = (articleWeight * (articleSaturation + 1) * inArticle) / (inArticle + articleSaturation * relative);
    articles[article] = (articles[article] as number) + gain;
  };
  eachPassageWith(segment, number, (passage, count) => {
    const of = articleOf[passage] as number;
    if (of !== article) {
      closeArticle();
      article = of;
      inArticle = 0;
    }
    if (asides[passage] === 0) inArticle += passage === firstPassage[of] ? count * title : count;
    passages[passage] =
      (passages[passage] as number) + (gained * count) / (count + fixed + perWord * (lengths[passage] as number));
  });
  closeArticle();
}
