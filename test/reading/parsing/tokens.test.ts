import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tokensOf } from "../../../src/reading/parsing/tokens.js";

const split = (text: string) => tokensOf(text, { start: 0, end: text.length }).map((token) => token.text);

test.each([
  ["He didn’t say “no”.", ["He", "did", "n’t", "say", "“", "no", "”", "."]],
  ["China's well-known man can't go.", ["China", "'s", "well", "-", "known", "man", "ca", "n't", "go", "."]],
  ["Sen. Doe of the U.S. Navy left.", ["Sen.", "Doe", "of", "the", "U.S.", "Navy", "left", "."]],
  [
    "It cost $3.5 million, or 10,000 a day.",
    ["It", "cost", "$", "3.5", "million", ",", "or", "10,000", "a", "day", "."],
  ],
  ["We cannot wait until 5pm.", ["We", "can", "not", "wait", "until", "5", "pm", "."]],
  ["A non-profit group (and others)...", ["A", "non-profit", "group", "(", "and", "others", ")", "..."]],
  ["O'Brien's “plan’s” here", ["O'Brien", "'s", "“", "plan", "’s", "”", "here"]],
  ["Ministers' talks, 713-853-3989", ["Ministers", "'", "talks", ",", "713-853-3989"]],
  [
    "See https://example.com/a?b=c. Or ask doe@example.com!",
    ["See", "https://example.com/a?b=c", ".", "Or", "ask", "doe@example.com", "!"],
  ],
  ["@doe wrote: #topic", ["@doe", "wrote", ":", "#topic"]],
  ["``Yes,'' he said -- twice.", ["``", "Yes", ",", "''", "he", "said", "--", "twice", "."]],
])("%s", (text, words) => {
  expect(split(text)).toEqual(words);
});

test("tokens are slices in order and leave out nothing but white space, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      const tokens = tokensOf(text, { start: 0, end: text.length });
      const ends = [0, ...tokens.map(({ end }) => end)];
      const between = [...tokens.map(({ start }) => start), text.length].map((start, at) =>
        text.slice(ends[at], start),
      );
      expect(between.join("").trim()).toBe("");
      expect(tokens.filter(({ start, end, text: word }) => end <= start || text.slice(start, end) !== word)).toEqual(
        [],
      );
    }),
    { numRuns: 60 },
  );
});
