import type { Segment } from "./segment.js";
import { eachPassageWith } from "./walk.js";
import type { Weights } from "./weights.js";

/** A term that is looked for, and how much finding it is worth. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
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

/** Goes once through the passages of every term and adds up. No object is made for a passage. */
export function sweep(segment: Segment, terms: readonly WeightedTerm[], mean: Lengths, weights: Weights): Sweep {
  const passages = new Float32Array(segment.articleOf.length);
  const articles = new Float32Array(segment.files.length);
  for (const { term, weight } of terms) {
    const number = segment.numberOf(term);
    if (number >= 0) sweepTerm({ segment, number, weight, mean, weights }, passages, articles);
  }
  return { passages, articles };
}

interface TermSweep {
  readonly segment: Segment;
  readonly number: number;
  readonly weight: number;
  readonly mean: Lengths;
  readonly weights: Weights;
}

function sweepTerm(
  { segment, number, weight, mean, weights }: TermSweep,
  passages: Float32Array,
  articles: Float32Array,
): void {
  const { articleOf, lengths, articleLengths, asides, firstPassage } = segment;
  const { saturation: k, length: b, articleLength, title } = weights;
  const gained = weight * (k + 1);
  const fixed = k * (1 - b);
  const perWord = (k * b) / mean.passage;
  let article = -1;
  let inArticle = 0;
  const closeArticle = (): void => {
    if (inArticle === 0) return;
    const norm = k * (1 - articleLength + (articleLength * (articleLengths[article] as number)) / mean.article);
    articles[article] = (articles[article] as number) + (gained * inArticle) / (inArticle + norm);
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
