import type { Span } from "../../../src/model/passage.js";

/** Where the words of a text begin, in order. */
export const wordStarts = (text: string): number[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);

/** The words of a text that begin in a stretch: the first and the one behind the last, as places in `wordStarts`. */
export function wordsOf(starts: readonly number[], { start, end }: Span): Span {
  return { start: firstFrom(starts, start), end: firstFrom(starts, end) };
}

function firstFrom(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much of the words of two stretches is shared: those of both by those of either (Jaccard). */
export function likeness(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const either = a.end - a.start + (b.end - b.start) - both;
  return either === 0 ? 0 : both / either;
}
