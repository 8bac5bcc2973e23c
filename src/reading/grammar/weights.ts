import { groupOf, placeOf, placesOf } from "./places.js";

/** What a linear model has learned of one kind of decision: rows of weights, few of them not zero, by the hash of a feature. */
export interface Rows {
  readonly keys: Int32Array;
  /** Where each row's labels and weights begin, and, last, where they end. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Int16Array;
}

/** Adds the rows of the features to `sums`. Features that were never learned count for nothing. */
export type Scorer = (features: Int32Array, count: number, sums: Int32Array) => void;

/** A row's label and a quarter of its weight in one number of 16 bits. */
const labelBits = 7;
const packed = (label: number, weight: number): number =>
  (Math.max(-0xff, Math.min(0xff, Math.round(weight / 4))) << labelBits) | label;

/** How many features are looked at together at most. */
const most = 256;

/** For a choice among many labels (128 at most). */
export function scorerOf(rows: Rows): Scorer {
  const { bits, moves, starts, above, entries } = tableOf(rows);
  const mask = moves.length - 1;
  const found = new Int32Array(most);
  return (features, count, sums) => {
    let hits = 0;
    // All looks first, none of which waits for another, and no jump that depends on what is found.
    for (let at = 0; at < count; at++) {
      const key = features[at]!;
      const place = placeOf(key, moves[key & mask]!, bits);
      const other = above[place]! ^ (key >>> 16);
      found[hits] = place;
      hits += 1 + (-other >> 31);
    }
    for (let hit = 0; hit < hits; hit++) {
      const place = found[hit]!;
      const end = starts[place + 1]!;
      for (let at = starts[place]!; at < end; at++) {
        const entry = entries[at]!;
        sums[entry & 0x7f]! += entry >> labelBits;
      }
    }
  };
}

/**
 * For a choice among three: how much the second and the third stand above the first. Both fit beside the upper half of the key in
 * one number, in steps of eight; the lower half is known from the group.
 */
export function scorerOfThree({ keys, starts, labels, weights }: Rows): Scorer {
  const { bits, moves } = placesOf(keys);
  const table = new Int32Array(1 << bits);
  const fit = (weight: number) => Math.max(-0x7f, Math.min(0x7f, Math.round(weight / 8))) & 0xff;
  const three = [0, 0, 0] as [number, number, number];
  keys.forEach((key, row) => {
    three.fill(0);
    for (let at = starts[row]!; at < starts[row + 1]!; at++) three[labels[at]!] = weights[at]!;
    const [first, second, third] = three;
    table[placeOf(key, moves[groupOf(key, moves)]!, bits)] =
      (key & ~0xffff) | (fit(second - first) << 8) | fit(third - first);
  });
  const mask = moves.length - 1;
  const places = new Int32Array(most);
  return (features, count, sums) => {
    for (let at = 0; at < count; at++) {
      const key = features[at]!;
      places[at] = placeOf(key, moves[key & mask]!, bits);
    }
    let second = 0;
    let third = 0;
    for (let at = 0; at < count; at++) {
      const held = table[places[at]!]!;
      const other = (held ^ features[at]!) >>> 16;
      const here = ~(-other >> 31);
      second += ((held << 16) >> 24) & here;
      third += ((held << 24) >> 24) & here;
    }
    sums[1]! += second;
    sums[2]! += third;
  };
}

/** The rows in the order of their places. */
function tableOf({ keys, starts, labels, weights }: Rows) {
  const { bits, moves } = placesOf(keys);
  const size = 1 << bits;
  const rowAt = new Int32Array(size).fill(-1);
  // Of an empty place the upper half of the key is one that cannot be looked for.
  const above = new Uint16Array(size);
  keys.forEach((key, row) => {
    const place = placeOf(key, moves[groupOf(key, moves)]!, bits);
    rowAt[place] = row;
    above[place] = key >>> 16;
  });
  const placed = new Int32Array(size + 1);
  const entries = new Int16Array(weights.length);
  let end = 0;
  for (let place = 0; place < size; place++) {
    const row = rowAt[place]!;
    if (row >= 0)
      for (let at = starts[row]!; at < starts[row + 1]!; at++) entries[end++] = packed(labels[at]!, weights[at]!);
    placed[place + 1] = end;
  }
  return { bits, moves, starts: placed, above, entries };
}
