import fc from "fast-check";
import { expect, test } from "vitest";
import { placedLabels } from "../../../../src/answering/timeline/picture/label-rows.js";

const room = { left: 36, right: 1064, rows: 4 };
const wish = fc.record({
  x: fc.integer({ min: 36, max: 1064 }),
  widths: fc
    .tuple(fc.integer({ min: 60, max: 400 }), fc.integer({ min: 40, max: 200 }))
    .map(([wide, narrow]) => [wide, Math.min(wide, narrow)]),
});

test("no label overlaps another, no pole runs through one, and none leaves the picture", () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const placed = placedLabels(wishes, room, 24);
      for (const one of placed) {
        expect(one.left).toBeGreaterThanOrEqual(room.left);
        expect(one.right).toBeLessThanOrEqual(room.right);
        expect(one.row).toBeLessThan(room.rows);
        expect(one.pole).toBe(wishes[one.wish]?.x);
        for (const other of placed) {
          if (other === one) continue;
          const apart = one.row !== other.row || one.right < other.left || other.right < one.left;
          const cut = other.row > one.row && other.pole > one.left && other.pole < one.right;
          expect(apart && !cut).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("each wish is placed once at most, and the first one always where it fits at all", () => {
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 30 }), (wishes) => {
      const placed = placedLabels(wishes, room, 24).map((one) => one.wish);
      expect(new Set(placed).size).toBe(placed.length);
      const [first] = wishes;
      const narrow = first?.widths[1] ?? 0;
      if (first && (first.x + narrow <= room.right || first.x - narrow >= room.left)) expect(placed).toContain(0);
    }),
    { numRuns: 60 },
  );
});

test("a row of dates that hang like steps is labelled whole", () => {
  const wishes = [100, 200, 300, 400].map((x) => ({ x, widths: [350, 120] }));
  const placed = placedLabels(wishes, room, 24);
  expect(placed.length).toBe(4);
  expect(placed.every(({ variant }) => variant === 0)).toBe(true);
});
