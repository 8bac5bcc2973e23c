import { weightsOf, type Weights } from "../../../src/reading/grammar/weights.js";

/** An averaged perceptron under training. */
export interface Learner {
  readonly width: number;
  readonly scorer: (features: Int32Array, count: number, sums: Int32Array) => void;
  /** Counts an example; the average is over examples. */
  readonly tick: () => void;
  readonly reward: (features: Int32Array, count: number, right: number, wrong: number) => void;
  readonly finished: (options: { readonly scale: number; readonly least: number }) => Learned;
}

export interface Learned {
  readonly keys: Int32Array;
  readonly values: Int16Array;
  readonly weights: Weights;
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
      const more = { keys: new Int32Array(size), values: new Int32Array(size * width), sums: new Float64Array(size * width) };
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

  return {
    width,
    scorer: (features, count, out) => {
      const mask = slots.length - 2;
      for (let label = 0; label < width; label++) out[label] = 0;
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
    reward: (features, count, right, wrong) => {
      for (let at = 0; at < count; at++) {
        const row = features[at] === 0 ? -1 : rowFor(features[at]!);
        if (row < 0) continue;
        values[row * width + right]!++;
        sums[row * width + right]! += examples;
        values[row * width + wrong]!--;
        sums[row * width + wrong]! -= examples;
      }
    },
    finished: ({ scale, least }) => {
      const averages = new Float64Array(rows * width);
      for (let index = 0; index < averages.length; index++) averages[index] = values[index]! - sums[index]! / examples;
      const kept: number[] = [];
      for (let row = 0; row < rows; row++) {
        let top = 0;
        for (let label = 0; label < width; label++) top = Math.max(top, Math.abs(averages[row * width + label]!));
        if (top >= least) kept.push(row);
      }
      kept.sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
      const out = new Int16Array(kept.length * width);
      kept.forEach((row, index) => {
        for (let label = 0; label < width; label++)
          out[index * width + label] = Math.max(-32767, Math.min(32767, Math.round(averages[row * width + label]! * scale)));
      });
      const outKeys = Int32Array.from(kept, (row) => keys[row]!);
      return { keys: outKeys, values: out, weights: weightsOf(width, outKeys, out) };
    },
  };
}
