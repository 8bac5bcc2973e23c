import type { NumberTable } from "../../../src/reading/parsing/numbers.js";
import { groupOf, tablePlace } from "../../../src/reading/parsing/places.js";
import { labelBits, type StepTable, type WeightTable } from "../../../src/reading/parsing/weights.js";
import { placesFor } from "./places-found.js";

/** What a linear model has learned of one kind of decision: rows of weights, few of them not zero, by the hash of a feature. */
export interface Rows {
  readonly keys: Int32Array;
  /** Where each row's labels and weights begin, and, last, where they end. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Int16Array;
}

export function numberTableOf(numbers: ReadonlyMap<number, number>): NumberTable {
  const { size, moves, rowAt, keys } = laidOut(Int32Array.from(numbers.keys()));
  const values = [...numbers.values()];
  const held = new Int32Array(size);
  rowAt.forEach((row, place) => {
    if (row >= 0) held[place] = (keys[row]! & ~0xffff) | (values[row]! + 1);
  });
  return { moves, held };
}

/** The rows in the order of their places, with quarters of their weights. */
export function weightTableOf(rows: Rows): WeightTable {
  const { size, moves, rowAt, keys } = laidOut(rows.keys);
  // An empty place counts no entries: whoever looks there for any key adds nothing.
  const table = new Int32Array(size * 2);
  const entries: number[] = [];
  rowAt.forEach((row, place) => {
    const start = entries.length;
    if (row >= 0)
      for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++)
        entries.push((within(0xff, rows.weights[at]! / 4) << labelBits) | rows.labels[at]!);
    const above = row >= 0 ? keys[row]! & ~0xffff : 0;
    table[2 * place] = above | (entries.length - start);
    table[2 * place + 1] = start;
  });
  return { moves, rows: table, entries: Int16Array.from(entries) };
}

/** How much the second and the third of three weights stand above the first, in steps of eight. */
export function stepTableOf(rows: Rows): StepTable {
  const { size, moves, rowAt, keys } = laidOut(rows.keys);
  const held = new Int32Array(size);
  rowAt.forEach((row, place) => {
    if (row < 0) return;
    const three = [0, 0, 0] as [number, number, number];
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) three[rows.labels[at]!] = rows.weights[at]!;
    const above = (weight: number) => within(0x7f, (weight - three[0]) / 8) & 0xff;
    held[place] = (keys[row]! & ~0xffff) | (above(three[1]) << 8) | above(three[2]);
  });
  return { moves, held };
}

const within = (most: number, weight: number): number => Math.max(-most, Math.min(most, Math.round(weight)));

/** Which key, by its number, has each place; -1 for none. */
function laidOut(keys: Int32Array) {
  const { bits, moves } = placesFor(keys);
  const size = 1 << bits;
  const rowAt = new Int32Array(size).fill(-1);
  keys.forEach((key, row) => (rowAt[tablePlace(key, moves[groupOf(key, moves)]!, bits)] = row));
  return { size, moves, rowAt, keys };
}
