import type { Scorer } from "../../../src/reading/parsing/weights.js";
import type { Rows } from "./tables.js";

/** Adds up weights as they were learned; those that are shipped are rounded. */
export function exactScorerOf({ keys, starts, labels, weights }: Rows): Scorer {
  const rowOf = new Map(Array.from(keys, (key, row) => [key, row]));
  return (features, count, sums) => {
    for (let at = 0; at < count; at++) {
      const row = rowOf.get(features[at]!);
      if (row === undefined) continue;
      for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) sums[labels[entry]!]! += weights[entry]!;
    }
  };
}
