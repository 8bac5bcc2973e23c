import { bitsOf, tablePlace, type Moves } from "./places.js";

/** Adds what features weigh to `sums`. Features that were never learned count for nothing, but for one in 65,536 of them. */
export type Scorer = (features: Int32Array, count: number, sums: Int32Array) => void;

/** Rows of labels with their weights, few of them not zero, by the hash of a feature: what a choice among many labels has learned. */
export interface WeightTable {
  readonly moves: Moves;
  /**
   * Two numbers a place: the upper half of its key (of an empty place one that cannot be looked for there) above the number of its
   * entries, and where they begin. One look tells both.
   */
  readonly rows: Int32Array;
  readonly entries: Int16Array;
}

/** An entry is a weight and, in its lower bits, the label (128 at most). */
export const labelBits = 7;

/** How many features are looked at together at most. */
const most = 256;

/** For a choice among many labels. */
export function scorerOf({ moves, rows, entries }: WeightTable): Scorer {
  const bits = bitsOf(rows.length) - 1;
  const mask = moves.length - 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  return (features, count, sums) => {
    let hits = 0;
    // All looks first, none of which waits for another, and no jump that depends on what is found.
    for (let at = 0; at < count; at++) {
      const key = features[at]!;
      const place = tablePlace(key, moves[key & mask]!, bits) << 1;
      const row = rows[place]!;
      const start = rows[place + 1]!;
      starts[hits] = start;
      ends[hits] = start + (row & 0xffff);
      const other = (row ^ key) >>> 16;
      hits += 1 + (-other >> 31);
    }
    for (let hit = 0; hit < hits; hit++) {
      const end = ends[hit]!;
      for (let at = starts[hit]!; at < end; at++) {
        const entry = entries[at]!;
        sums[entry & 0x7f]! += entry >> labelBits;
      }
    }
  };
}

/**
 * For a choice among three: how much the second and the third stand above the first. Both stand beside the upper half of the key in
 * one number.
 */
export interface StepTable {
  readonly moves: Moves;
  readonly held: Int32Array;
}

export function scorerOfThree({ moves, held }: StepTable): Scorer {
  const bits = bitsOf(held.length);
  const mask = moves.length - 1;
  return (features, count, sums) => {
    let second = 0;
    let third = 0;
    // No look waits for another, and no jump depends on what is found.
    for (let at = 0; at < count; at++) {
      const key = features[at]!;
      const found = held[tablePlace(key, moves[key & mask]!, bits)]!;
      const here = ~(-((found ^ key) >>> 16) >> 31);
      second += ((found << 16) >> 24) & here;
      third += ((found << 24) >> 24) & here;
    }
    sums[1]! += second;
    sums[2]! += third;
  };
}
