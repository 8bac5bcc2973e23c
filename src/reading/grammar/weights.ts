/** What a linear model has learned of one kind of decision: rows of weights, few of them not zero, by the hash of a feature. */
export interface Rows {
  readonly keys: Int32Array;
  /** Where each row's labels and weights begin, and, last, where they end. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Int16Array;
}

/** Adds up the rows of the features into `sums`. Features that were never learned count for nothing. */
export type Scorer = (features: Int32Array, count: number, sums: Int32Array) => void;

/** An open-addressed table of pairs: a key (0 for none) and what is known of it. At most two thirds full, so a search ends soon. */
function slotsOf(keys: Int32Array, valueOf: (row: number) => number): Int32Array {
  let capacity = 16;
  while (capacity * 2 < keys.length * 3) capacity *= 2;
  const slots = new Int32Array(capacity * 2);
  const mask = slots.length - 2;
  keys.forEach((key, row) => {
    let slot = (key << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = valueOf(row);
  });
  return slots;
}

/** For a choice among many labels. */
export function scorerOf(rows: Rows, width: number): Scorer {
  const { keys, starts, labels, weights } = rows;
  const entries = new Int32Array(keys.length + weights.length);
  let end = 0;
  const slots = slotsOf(keys, (row) => {
    const from = end;
    entries[end++] = starts[row + 1]! - starts[row]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) entries[end++] = (weights[at]! << 8) | labels[at]!;
    return from;
  });
  const mask = slots.length - 2;
  return (features, count, sums) => {
    for (let label = 0; label < width; label++) sums[label] = 0;
    for (let at = 0; at < count; at++) {
      const key = features[at]!;
      let slot = (key << 1) & mask;
      let held = slots[slot]!;
      while (held !== key && held !== 0) {
        slot = (slot + 2) & mask;
        held = slots[slot]!;
      }
      if (held === 0) continue;
      const from = slots[slot + 1]!;
      const to = from + entries[from]!;
      for (let entry = from + 1; entry <= to; entry++) {
        const packed = entries[entry]!;
        sums[packed & 0xff]! += packed >> 8;
      }
    }
  };
}

/** For a choice among three, whose weights fit beside the key in ten bits each: a feature costs one look into memory. */
export function scorerOfThree(rows: Rows): Scorer {
  const { keys, starts, labels, weights } = rows;
  const fit = (weight: number | undefined = 0) => Math.max(-0x1ff, Math.min(0x1ff, weight)) & 0x3ff;
  const three = [0, 0, 0];
  const slots = slotsOf(keys, (row) => {
    three.fill(0);
    for (let at = starts[row]!; at < starts[row + 1]!; at++) three[labels[at]!] = weights[at]!;
    return (fit(three[0]) << 20) | (fit(three[1]) << 10) | fit(three[2]);
  });
  const mask = slots.length - 2;
  return (features, count, sums) => {
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = 0; at < count; at++) {
      const key = features[at]!;
      let slot = (key << 1) & mask;
      let held = slots[slot]!;
      while (held !== key && held !== 0) {
        slot = (slot + 2) & mask;
        held = slots[slot]!;
      }
      if (held === 0) continue;
      const packed = slots[slot + 1]!;
      first += (packed << 2) >> 22;
      second += (packed << 12) >> 22;
      third += (packed << 22) >> 22;
    }
    sums[0] = first;
    sums[1] = second;
    sums[2] = third;
  };
}
