import * as fc from "fast-check";
import { expect, test } from "vitest";
import { join } from "../../../src/reading/parsing/hash.js";
import { numbersIn } from "../../../src/reading/parsing/numbers.js";
import { placesFor } from "../../bench/grammar/places-found.js";
import { numberTableOf } from "../../bench/grammar/tables.js";

test("every key finds its own number, and no key finds one whose upper half no other has", () => {
  const seeds = fc.uniqueArray(fc.integer(), { maxLength: 500 });
  fc.assert(
    fc.property(seeds, fc.array(fc.integer(), { maxLength: 500 }), (own, others) => {
      const keys = [...new Set(own.map((seed) => join(seed, 7)))];
      const numberOf = numbersIn(numberTableOf(new Map(keys.map((key, at) => [key, at]))));
      expect(keys.map(numberOf)).toEqual([...keys.keys()]);
      const halves = new Set(keys.map((key) => key >>> 16));
      const strangers = others.filter((key) => !halves.has(key >>> 16));
      expect(strangers.map(numberOf)).toEqual(strangers.map(() => -1));
    }),
  );
});

test("keys that are the same are refused", () => {
  expect(() => placesFor(Int32Array.of(5, 9, 5))).toThrow("the same");
});
