import type { Segment } from "./segment-reader.js";
import type { Lengths } from "../ranking/bm25.js";

/** Segments that are searched together, and what is known of all of them. */
export interface Collection {
  readonly segments: readonly Segment[];
  /** Per segment: 1 for an article that is no longer there. */
  readonly removed: readonly Uint8Array[];
  readonly passages: number;
  readonly articles: number;
  readonly mean: Lengths;
  readonly languages: readonly string[];
}

/** A passage of a collection. */
export interface Place {
  readonly segment: number;
  readonly passage: number;
}

/** In how many passages a word stands, in the one of its terms that most hold. */
export function holding({ segments }: Collection, terms: readonly string[]): number {
  let most = 0;
  for (const term of terms) {
    let held = 0;
    for (const segment of segments) {
      const number = segment.numberOf(term);
      if (number >= 0) held += segment.heldBy[number] ?? 0;
    }
    most = Math.max(most, held);
  }
  return most;
}

/** The same of articles. */
export function articlesHolding({ segments }: Collection, terms: readonly string[]): number {
  let most = 0;
  for (const term of terms) {
    let held = 0;
    for (const segment of segments) {
      const number = segment.numberOf(term);
      if (number >= 0) held += segment.articlesWith(number);
    }
    most = Math.max(most, held);
  }
  return most;
}

/** What meeting a word in a passage is worth: the rarer, the more (BM25's inverse document frequency, never negative). */
export const rarity = ({ passages }: Collection, held: number): number => rarityAmong(passages, held);

/** So much of everyday English is counted beside the archive: so many passages, in so many articles. */
const besidePassages = 300;
const besideArticles = 100;
const passagesOfArticle = 4;

/**
 * What meeting a word of a question is worth, in a passage and in an article, where `share` of all passages hold it. In five articles
 * hardly a word is rarer than another; as if everyday articles stood beside them, "send" is commoner than "aircraft" there too.
 */
export const rarityInPassages = ({ passages }: Collection, held: number, share: number): number =>
  held === 0 ? 0 : rarityAmong(passages + besidePassages, held + besidePassages * share);

export const rarityInArticles = ({ articles }: Collection, held: number, share: number): number =>
  held === 0
    ? 0
    : rarityAmong(articles + besideArticles, held + besideArticles * (1 - (1 - share) ** passagesOfArticle));

function rarityAmong(all: number, held: number): number {
  return held === 0 ? 0 : Math.log(1 + (Math.max(all, held) - held + 0.5) / (held + 0.5));
}
