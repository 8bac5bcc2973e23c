import type { Segment } from "./segment-reader.js";
import { eachWordOf } from "./posting-iteration.js";

/** The mean lengths, in words, over all segments: what a passage's or an article's own length is compared with. */
export interface Lengths {
  readonly passage: number;
  readonly article: number;
}

/** In how many passages and articles of an archive a term stands. */
export interface Held {
  readonly passages: number;
  readonly articles: number;
}

/** Segments that are searched together, and what is known of all of them. */
export interface Collection {
  /** Where the segments are only a part of the archive: what is counted in all of it. */
  readonly counted?: (term: string) => Held;
  readonly segments: readonly Segment[];
  /** Per segment: 1 for an article that is no longer there. */
  readonly removed: readonly Uint8Array[];
  /** Per segment: in how many passages and articles that are no longer there a term stands, by its number. */
  readonly gone: readonly ReadonlyMap<number, Gone>[];
  readonly passages: number;
  readonly articles: number;
  readonly mean: Lengths;
  readonly languages: readonly string[];
}

/** A passage of a collection. */
export interface PassagePlace {
  readonly segment: number;
  readonly passage: number;
}

/** What articles that are no longer there have of a term. Their words stay in a segment until it is merged. */
interface Gone {
  passages: number;
  articles: number;
}

/** Counted out of the words of the removed articles, so that what is found does not depend on when segments are merged. */
export function goneFrom(segment: Segment, removed: Uint8Array): ReadonlyMap<number, Gone> {
  const gone = new Map<number, Gone>();
  for (const [article, isRemoved] of removed.entries()) {
    if (isRemoved === 0) continue;
    const inArticle = new Set<number>();
    const end = segment.firstPassage[article + 1] as number;
    for (let passage = segment.firstPassage[article] as number; passage < end; passage++) {
      const inPassage = new Set<number>();
      eachWordOf(segment, passage, (number) => inPassage.add(number));
      for (const number of inPassage) {
        const counted = gone.get(number) ?? { passages: 0, articles: 0 };
        gone.set(number, counted);
        counted.passages++;
        if (!inArticle.has(number)) counted.articles++;
        inArticle.add(number);
      }
    }
  }
  return gone;
}

/** By file, then by the place in it: the same for every way of cutting an archive into segments. */
export function comesFirst({ segments }: Collection, a: PassagePlace, b: PassagePlace): boolean {
  const [one, other] = [segments[a.segment] as Segment, segments[b.segment] as Segment];
  const [file, otherFile] = [
    one.files[one.articleOf[a.passage] ?? 0] ?? "",
    other.files[other.articleOf[b.passage] ?? 0] ?? "",
  ];
  return file === otherFile ? a.passage < b.passage : file < otherFile;
}

/** In how many passages a word stands, in the one of its terms that most hold. */
export function documentFrequency({ segments, gone, counted }: Collection, terms: readonly string[]): number {
  let most = 0;
  for (const term of terms) {
    if (counted !== undefined) {
      most = Math.max(most, counted(term).passages);
      continue;
    }
    let held = 0;
    for (const [index, segment] of segments.entries()) {
      const number = segment.numberOf(term);
      if (number >= 0) held += (segment.heldBy[number] ?? 0) - (gone[index]?.get(number)?.passages ?? 0);
    }
    most = Math.max(most, held);
  }
  return most;
}

/** The same of articles. */
export function articlesHolding({ segments, gone, counted }: Collection, terms: readonly string[]): number {
  let most = 0;
  for (const term of terms) {
    if (counted !== undefined) {
      most = Math.max(most, counted(term).articles);
      continue;
    }
    let held = 0;
    for (const [index, segment] of segments.entries()) {
      const number = segment.numberOf(term);
      if (number >= 0) held += (segment.articlesWith[number] ?? 0) - (gone[index]?.get(number)?.articles ?? 0);
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
