import type { Segment } from "../index/segment-reader.js";
import { eachWordOf } from "../index/posting-iteration.js";

/** A word of the query that is ranked by: its terms and what it is worth. */
export interface RankedWord {
  readonly terms: readonly string[];
  readonly weight: number;
  /** What each mention of it in the query is worth, in a passage and in an article: less where it is repeated. */
  readonly each: number;
  readonly inArticle: number;
}

/** Where the words of a passage stand that are words of the query: parallel lists, in the order of the text. */
export interface Places {
  readonly word: readonly number[];
  readonly at: readonly number[];
}

/** By the number of a segment's term which word of the query it is. */
export type WordNumbers = ReadonlyMap<number, number>;

export function wordNumbersIn(segment: Segment, words: readonly RankedWord[]): WordNumbers {
  const numbers = new Map<number, number>();
  for (const [index, { terms }] of words.slice(0, 255).entries())
    for (const term of terms) {
      const number = segment.numberOf(term);
      if (number >= 0 && !numbers.has(number)) numbers.set(number, index);
    }
  return numbers;
}

/** Which of the query's words stand where in a passage's text. */
export function placesIn(segment: Segment, passage: number, wordNumbers: WordNumbers): Places {
  const word: number[] = [];
  const at: number[] = [];
  const length = segment.lengths[passage] as number;
  eachWordOf(segment, passage, (number, place) => {
    const found = place < length ? wordNumbers.get(number) : undefined;
    if (found === undefined) return;
    word.push(found);
    at.push(place);
  });
  return { word, at };
}

/** How far apart two words may stand and still count as near. */
const window = 12;
/** Of the neighbours in a query of so many words, those found count in full; in a longer one less, for some are found by chance. */
const fewNeighbours = 5;
/** Of longer queries only so many words are looked at: what is near what is compared word by word. */
const longest = 64;

const saturated = (count: number): number => (count * 2.2) / (count + 1.2);

/**
 * Neighbours in the query that are neighbours in the passage, side by side in order (`pair`), and any two of its words within
 * twelve words of each other (`near`), each counted as BM25 counts words: soon saturated. A pair of neighbours is worth the mean of
 * the two, any others what the commoner one is.
 */
export function nearnessTo(
  query: readonly RankedWord[],
): (places: Places) => { readonly pair: number; readonly near: number } {
  const size = Math.min(query.length, longest);
  const worth = Float64Array.from(query, ({ weight }) => weight);
  // One table for all passages, and a list of what is to be wiped from it: most passages hold few of the words.
  const met = new Float32Array(size * size);
  const pairs = new Float32Array(size);
  const perPair = 0.5 * Math.sqrt(fewNeighbours / Math.max(1, query.length - 1));
  const perTwo = 2 / Math.max(1, query.length - 1);
  return ({ word, at }) => {
    pairs.fill(0);
    const together: number[] = [];
    for (let i = 0; i < word.length; i++) {
      const first = word[i] as number;
      if (first >= size) continue;
      for (let j = i + 1; j < word.length; j++) {
        const distance = (at[j] as number) - (at[i] as number);
        if (distance >= window) break;
        const second = word[j] as number;
        if (second === first || second >= size) continue;
        if (second === first + 1 && distance <= 2) pairs[first] = (pairs[first] as number) + 1 / distance;
        const both = first < second ? first * size + second : second * size + first;
        if (met[both] === 0) together.push(both);
        met[both] = (met[both] as number) + 1;
      }
    }
    let pair = 0;
    for (let first = 0; first + 1 < size; first++)
      pair += ((worth[first] as number) + (worth[first + 1] as number)) * saturated(pairs[first] as number);
    let near = 0;
    for (const both of together) {
      const commoner = Math.min(worth[Math.floor(both / size)] as number, worth[both % size] as number);
      near += commoner * saturated(met[both] as number);
      met[both] = 0;
    }
    return { pair: pair * perPair, near: near * perTwo };
  };
}
