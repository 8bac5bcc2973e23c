import * as fc from "fast-check";
import { expect, test } from "vitest";
import { idsFor, pressed, type ButtonState, type Press } from "../../../src/discord/rendering/button-state.js";

const input = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,10}$/u),
  fc.oneof(fc.string({ unit: "grapheme", maxLength: 80 }), fc.boolean(), fc.integer()),
  { maxKeys: 4 },
);
const asked = fc.record({ command: fc.constantFrom("ask", "who-said"), input });
const kept: fc.Arbitrary<ButtonState> = fc.record({ asked, others: fc.array(asked, { maxLength: 3 }) });
const presses: readonly Press[] = [
  { does: "source", at: 0, key: "AbCdEfGhIj_", line: 12 },
  { does: "switch", at: 0 },
  { does: "offer", at: 1 },
  { does: "page", at: 0 },
  { does: "none", at: 0 },
  { does: "page", at: 2 },
];

test("what a message must know comes back from the ids of its buttons, each within 100 characters", () => {
  fc.assert(
    fc.property(kept, (known) => {
      const ids = idsFor(presses, known);
      if (ids === undefined) return;
      expect(ids.every((id) => id.length <= 100)).toBe(true);
      expect(ids.map((id) => pressed(id, ids))).toEqual(
        presses.map((press) => ({ kind: "pressed", press, kept: JSON.parse(JSON.stringify(known)) as ButtonState })),
      );
    }),
  );
});

test("a question of two thousand letters fits the ids of one page", () => {
  const question = "The harbour master said that the new breakwater would be ready before the winter storms. "
    .repeat(30)
    .slice(0, 2000);
  expect(idsFor(presses, { asked: { command: "check-quote", input: { words: question } }, others: [] })).toBeDefined();
});

test("too much for the ids is told, not cut", () => {
  const question = Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join(
    "",
  );
  expect(idsFor(presses, { asked: { command: "ask", input: { question } }, others: [] })).toBeUndefined();
});

test.each(["v0:page:1", "v1:p1:", "v2:p1:", "v2:p1:一丁", "", "nonsense", `v2:p1:${"丁".repeat(90)}`])(
  "the button %j belongs to another version, and does no harm",
  (id) => expect(pressed(id, [id])).toEqual({ kind: "of-another-version" }),
);
