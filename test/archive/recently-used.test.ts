import * as fc from "fast-check";
import { expect, test } from "vitest";
import { RecentlyUsed } from "../../src/archive/recently-used.js";

const sizeOf = (value: number): number => 1 + (value % 5);

test("what is asked for is given, whatever was asked for before, and what is kept takes no more than the room", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (asked, room) => {
      const recent = new RecentlyUsed<number>(room, sizeOf);
      for (const number of asked) expect(recent.at(number, () => number)).toBe(number);
      let kept = 0;
      // Only what is at hand, one after the other: what is looked up anew may push another out.
      for (const number of new Set([...asked].reverse())) {
        let isKept = true;
        recent.at(number, () => {
          isKept = false;
          return number;
        });
        if (!isKept) break;
        kept += sizeOf(number);
      }
      expect(kept).toBeLessThanOrEqual(room);
    }),
    { numRuns: 100 },
  );
});

test("what is asked for between any two others is looked up once", () => {
  const recent = new RecentlyUsed<string>(8);
  let looked = 0;
  for (let number = 1; number <= 100; number += 1) {
    recent.at(number, () => "another");
    recent.at(0, () => `${(looked += 1)}`);
  }
  expect(looked).toBe(1);
});
