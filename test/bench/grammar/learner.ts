import type { Scorer } from "../../../src/reading/parsing/weights.js";
import type { Rows } from "./tables.js";

/** An averaged perceptron under training. */
export interface Learner {
  readonly width: number;
  readonly scorer: Scorer;
  /** Counts an example; the average is over examples. */
  readonly tick: () => void;
  /** Adds to the weights of one label. */
  readonly change: (features: Int32Array, count: number, label: number, by: number) => void;
  readonly reward: (features: Int32Array, count: number, right: number, wrong: number) => void;
  /** The averages times `scale`, rounded; those nearer to zero than `least` (before scaling) are left out. */
  readonly finished: (options: { readonly scale: number; readonly least: number }) => Rows;
}

/** `strikes`: a feature gets weights of its own only when it has been in that many mistakes, so that chance finds no place. */
export function learnerOf(width: number, strikes: number): Learner {
  let capacity = 1 << 18;
  let slots = new Int32Array(capacity * 2);
  let keys = new Int32Array(1 << 16);
  let values = new Int32Array(keys.length * width);
  let sums = new Float64Array(keys.length * width);
  let rows = 0;
  let examples = 1;
  const seen = new Uint8Array(1 << 24);

  function slotOf(key: number): number {
    const mask = slots.length - 2;
    let slot = (key << 1) & mask;
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
    return slot;
  }

  function grown(): void {
    if (rows === keys.length) {
      const size = rows * 2;
      const more = {
        keys: new Int32Array(size),
        values: new Int32Array(size * width),
        sums: new Float64Array(size * width),
      };
      more.keys.set(keys);
      more.values.set(values);
      more.sums.set(sums);
      ({ keys, values, sums } = more);
    }
    if (rows * 2 > capacity) {
      capacity *= 2;
      slots = new Int32Array(capacity * 2);
      for (let row = 0; row < rows; row++) {
        const slot = slotOf(keys[row]!);
        slots[slot] = keys[row]!;
        slots[slot + 1] = row;
      }
    }
  }

  function rowFor(key: number): number {
    const slot = slotOf(key);
    if (slots[slot] !== 0) return slots[slot + 1]!;
    const counter = (key ^ (key >>> 11)) & (seen.length - 1);
    if (++seen[counter]! < strikes) return -1;
    keys[rows] = key;
    slots[slot] = key;
    slots[slot + 1] = rows;
    rows++;
    const row = rows - 1;
    grown();
    return row;
  }

  function change(features: Int32Array, count: number, label: number, by: number): void {
    for (let at = 0; at < count; at++) {
      const row = features[at] === 0 ? -1 : rowFor(features[at]!);
      if (row < 0) continue;
      values[row * width + label]! += by;
      sums[row * width + label]! += by * examples;
    }
  }

  return {
    width,
    scorer: (features, count, out) => {
      const mask = slots.length - 2;
      for (let at = 0; at < count; at++) {
        const key = features[at]!;
        let slot = (key << 1) & mask;
        while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
        if (slots[slot] === 0) continue;
        const base = slots[slot + 1]! * width;
        for (let label = 0; label < width; label++) out[label]! += values[base + label]!;
      }
    },
    tick: () => {
      examples++;
    },
    change,
    reward: (features, count, right, wrong) => {
      change(features, count, right, 1);
      change(features, count, wrong, -1);
    },
    finished: ({ scale, least }) => {
      const order = Array.from({ length: rows }, (_, row) => row).sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
      const kept: number[] = [];
      const starts = [0];
      const labels: number[] = [];
      const weights: number[] = [];
      for (const row of order) {
        for (let label = 0; label < width; label++) {
          const average = values[row * width + label]! - sums[row * width + label]! / examples;
          const weight = Math.max(-0x7fff, Math.min(0x7fff, Math.round(average * scale)));
          if (Math.abs(average) < least || weight === 0) continue;
          labels.push(label);
          weights.push(weight);
        }
        if (labels.length === starts.at(-1)) continue;
        kept.push(keys[row]!);
        starts.push(labels.length);
      }
      return {
        keys: Int32Array.from(kept),
        starts: Int32Array.from(starts),
        labels: Uint8Array.from(labels),
        weights: Int16Array.from(weights),
      };
    },
  };
}
