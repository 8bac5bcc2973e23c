import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { said, statementsOf } from "./said.js";

describe("words that reach beyond a quotation hold both of its marks", () => {
  test.each([
    [
      "Greta Holm said the harbour “will go on with partners such as Selde”.",
      ["Greta Holm: the harbour “will go on with partners such as Selde”"],
    ],
    [
      'Greta Holm noted that the guild was watching the "quick hardening."',
      ['Greta Holm: that the guild was watching the "quick hardening."'],
    ],
    [
      "Holm and Okoro would join the half-“3+1” talks, Greta Holm said.",
      ["Greta Holm: Holm and Okoro would join the half-“3+1” talks"],
    ],
    ["“The quay is old,” Greta Holm said. “It must go.”", ["Greta Holm: The quay is old, … It must go."]],
    [
      "The quay that Greta Holm said the guild said “it must go” by Monday.",
      ["Greta Holm: the guild said “it must go” by Monday"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("no words hold one curly mark without the other, where the article closes all it opens", () => {
    const piece = fc.constantFrom(
      "the quay",
      "“old”",
      "Greta Holm said",
      ",",
      "and added",
      "“it must go”",
      "that",
      "to build",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 14 }), (pieces) => {
        const text = `${pieces.join(" ")}.`;
        for (const { start, end } of statementsOf(text).flatMap(({ spoken }) => spoken)) {
          const words = text.slice(start, end);
          expect(words.split("“").length, words).toBe(words.split("”").length);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
