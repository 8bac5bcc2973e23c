import type { Segment } from "./segment.js";
import { eachWordOf } from "./walk.js";

/** A word of the query that is ranked by: its terms and what it is worth. */
export interface RankedWord {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** Where the words of a passage stand that are words of the query: parallel lists, in the order of the text. */
export interface Places {
  readonly word: readonly number[];
  readonly at: readonly number[];
}

/** Per term of a segment: which word of the query it is, counted from 1, or 0. */
export type WordNumbers = Uint8Array;

export function wordNumbersIn(segment: Segment, words: readonly RankedWord[]): WordNumbers {
  const numbers = new Uint8Array(segment.termCount);
  for (const [index, { terms }] of words.slice(0, 255).entries())
    for (const term of terms) {
      const number = segment.numberOf(term);
      if (number >= 0 && numbers[number] === 0) numbers[number] = index + 1;
    }
  return numbers;
}

/** Which of the query's words stand where in a passage's text. */
export function placesIn(segment: Segment, passage: number, wordNumbers: WordNumbers): Places {
  const word: number[] = [];
  const at: number[] = [];
  const length = segment.lengths[passage] as number;
  eachWordOf(segment, passage, (number, place) => {
    const found = wordNumbers[number] as number;
    if (found === 0 || place >= length) return;
    word.push(found - 1);
    at.push(place);
  });
  return { word, at };
}

/** How far apart two words may stand and still count as near: the window of the sequential dependence model. */
const window = 8;

/**
 * Neighbours in the query that are neighbours in the passage, side by side in order (`pair`) or within eight words (`near`),
 * each counted as BM25 counts words: soon saturated, and worth what the rarer of the two is worth less often met alone.
 */
export function nearnessOf(
  places: Places,
  query: readonly RankedWord[],
): { readonly pair: number; readonly near: number } {
  const pairs = new Float32Array(query.length);
  const nears = new Float32Array(query.length);
  for (let i = 0; i < places.word.length; i++) {
    const first = places.word[i] as number;
    for (let j = i + 1; j < places.word.length; j++) {
      const distance = (places.at[j] as number) - (places.at[i] as number);
      if (distance >= window) break;
      const second = places.word[j] as number;
      if (second === first + 1 && distance <= 2) pairs[first] = (pairs[first] as number) + 1 / distance;
      if (Math.abs(second - first) === 1) {
        const lower = Math.min(first, second);
        nears[lower] = (nears[lower] as number) + 1;
      }
    }
  }
  let pair = 0;
  let near = 0;
  for (let word = 0; word + 1 < query.length; word++) {
    const worth = ((query[word]?.weight ?? 0) + (query[word + 1]?.weight ?? 0)) / 2;
    const p = pairs[word] as number;
    const n = nears[word] as number;
    pair += (worth * p * 2.2) / (p + 1.2);
    near += (worth * n * 2.2) / (n + 1.2);
  }
  return { pair, near };
}
