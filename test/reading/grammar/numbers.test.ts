import * as fc from "fast-check";
import { expect, test } from "vitest";
import { join } from "../../../src/reading/grammar/hash.js";
import { numbersOf } from "../../../src/reading/grammar/numbers.js";

test("every key finds its own number, and no other key finds one", () => {
  const seeds = fc.uniqueArray(fc.integer(), { maxLength: 500 });
  fc.assert(
    fc.property(seeds, fc.array(fc.integer(), { maxLength: 500 }), (own, others) => {
      const keys = Int32Array.from(new Set(own.map((seed) => join(seed, 7))));
      const numberOf = numbersOf(
        keys,
        keys.map((_, at) => at),
      );
      expect(Array.from(keys, numberOf)).toEqual(Array.from(keys.keys()));
      const strangers = others.filter((key) => key !== 0 && !keys.includes(key));
      expect(strangers.map(numberOf)).toEqual(strangers.map(() => -1));
    }),
  );
});

test("keys that are the same are refused", () => {
  expect(() => numbersOf(Int32Array.of(5, 9, 5), [1, 2, 3])).toThrow("the same");
});
