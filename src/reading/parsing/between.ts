import { kindCount } from "./sentence.js";

const distances = Uint8Array.from({ length: 32 }, (_, apart) =>
  apart < 5 ? apart : apart < 7 ? 5 : apart < 10 ? 6 : apart < 15 ? 7 : apart < 25 ? 8 : 9,
);
/** How far two words are apart, in ten classes. */
export const distanceOf = (apart: number): number => (apart < 32 ? distances[apart]! : 9);

export const few = (count: number): number => (count > 3 ? 3 : count);

/** What stands between two words: how many commas, verbs and conjunctions, and whether a quotation is left open. */
export function betweenOf(kinds: Int32Array, from: number, to: number): number {
  const a = from * kindCount;
  const b = to * kindCount;
  // The first of the two is itself counted among the verbs before the second.
  return (
    few(kinds[b]! - kinds[a]!) |
    (((kinds[b + 1]! - kinds[a + 1]!) & 1) << 2) |
    (few(kinds[b + 2]! - kinds[a + 6]!) << 3) |
    (few(kinds[b + 3]! - kinds[a + 7]!) << 5)
  );
}
