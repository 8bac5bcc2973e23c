/**
 * What a linear model has learned: an open-addressed table from the hash of a feature to a row of `width` weights.
 * `slots` holds pairs of key and row; key 0 is an empty slot.
 */
export interface Weights {
  readonly width: number;
  readonly slots: Int32Array;
  readonly values: Int16Array;
}

/** Adds up the rows of the features into `sums`. Features that were never learned count for nothing. */
export function score(weights: Weights, features: Int32Array, count: number, sums: Int32Array): void {
  const { width, slots, values } = weights;
  const mask = slots.length - 2;
  for (let label = 0; label < width; label++) sums[label] = 0;
  for (let at = 0; at < count; at++) {
    const row = rowOf(slots, mask, features[at]!);
    if (row < 0) continue;
    const base = row * width;
    for (let label = 0; label < width; label++) sums[label]! += values[base + label]!;
  }
}

function rowOf(slots: Int32Array, mask: number, key: number): number {
  let slot = (key << 1) & mask;
  for (;;) {
    const held = slots[slot]!;
    if (held === key) return slots[slot + 1]!;
    if (held === 0) return -1;
    slot = (slot + 2) & mask;
  }
}

/** The table for keys in the order of their rows. It is at most two thirds full, so a search ends soon. */
export function weightsOf(width: number, keys: Int32Array, values: Int16Array): Weights {
  let capacity = 16;
  while (capacity * 2 < keys.length * 3) capacity *= 2;
  const slots = new Int32Array(capacity * 2);
  const mask = slots.length - 2;
  keys.forEach((key, row) => {
    let slot = (key << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = row;
  });
  return { width, slots, values };
}

/** Anything that can add up the weights of features: a finished model, or one that is still being trained. */
export type Scorer = (features: Int32Array, count: number, sums: Int32Array) => void;

export const scorerOf =
  (weights: Weights): Scorer =>
  (features, count, sums) =>
    score(weights, features, count, sums);
