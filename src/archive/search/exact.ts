import type { Segment } from "./segment.js";
import { eachPassageWith, eachWordOf } from "./walk.js";

/** The numbers that each word of a phrase may have in a segment; undefined where the segment lacks one of the words. */
function numbersOf(
  segment: Segment,
  phrase: readonly (readonly string[])[],
): readonly (readonly number[])[] | undefined {
  const numbers = phrase.map((terms) => terms.map(segment.numberOf).filter((number) => number >= 0));
  return numbers.every((alternatives) => alternatives.length > 0) ? numbers : undefined;
}

/** The passages whose text holds the words one after another, small words and all. At most `limit`, in the order of the index. */
export function passagesWith(
  segment: Segment,
  phrase: readonly (readonly string[])[],
  limit: number,
): readonly number[] {
  const numbers = numbersOf(segment, phrase);
  if (numbers === undefined) return [];
  const found: number[] = [];
  for (const passage of passagesWithAll(segment, numbers)) {
    if (holds(segment, passage, numbers)) found.push(passage);
    if (found.length === limit) break;
  }
  return found;
}

/** Rare words decide which passages come into question; more than these few would cost more than they rule out. */
const deciding = 4;

function passagesWithAll(segment: Segment, numbers: readonly (readonly number[])[]): Iterable<number> {
  const rarest = numbers
    .map((alternatives) => ({
      alternatives,
      held: alternatives.reduce((sum, number) => sum + (segment.heldBy[number] ?? 0), 0),
    }))
    .sort((a, b) => a.held - b.held)
    .slice(0, deciding);
  let remaining: Set<number> | undefined;
  for (const { alternatives } of rarest) {
    const holding = new Set<number>();
    for (const number of alternatives)
      eachPassageWith(segment, number, (passage) => {
        if (remaining === undefined || remaining.has(passage)) holding.add(passage);
      });
    remaining = holding;
    if (remaining.size < 64) break;
  }
  return remaining ?? [];
}

function holds(segment: Segment, passage: number, phrase: readonly (readonly number[])[]): boolean {
  const words: number[] = [];
  const length = segment.lengths[passage] ?? 0;
  eachWordOf(segment, passage, (number, place) => {
    if (place < length) words.push(number);
  });
  for (let from = 0; from + phrase.length <= words.length; from++)
    if (phrase.every((alternatives, index) => alternatives.includes(words[from + index] ?? -1))) return true;
  return false;
}
