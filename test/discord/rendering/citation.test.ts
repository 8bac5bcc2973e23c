import { expect, test } from "vitest";
import { en } from "../../../src/locales/en/answers.js";
import { linkTo, otherPlaces } from "../../../src/discord/rendering/citation.js";
import { aCitation } from "../answers.js";

const template = "https://example.org/{file}?from={line}&to={endLine}#L{line}";

test.each([
  ["seeds/a.txt", "https://example.org/a.txt?from=3&to=5#L3"],
  ["seeds/a b#c?.txt", "https://example.org/a%20b%23c%3F.txt?from=3&to=5#L3"],
  ["seeds/(a)>[b].txt", "https://example.org/%28a%29%3E%5Bb%5D.txt?from=3&to=5#L3"],
  ["seeds/港.txt", "https://example.org/%E6%B8%AF.txt?from=3&to=5#L3"],
  ["seeds/$&.txt", "https://example.org/%24%26.txt?from=3&to=5#L3"],
])("the link of %s is %s", (file, url) => {
  expect(linkTo(aCitation({ file, line: 3, endLine: 5 }), template)).toBe(url);
});

test("without a template, or where the address would be too long, there is no link", () => {
  expect(linkTo(aCitation(), undefined)).toBeUndefined();
  expect(linkTo(aCitation({ file: `seeds/${"x".repeat(500)}` }), template)).toBeUndefined();
});

test("three other places are named, and the rest is counted", () => {
  const others = ["b", "c", "d", "e", "e"].map((name, i) => aCitation({ file: `seeds/${name}.txt`, line: i }));
  expect(otherPlaces(others, en, undefined)).toEqual([
    "also in 4 articles: b.txt, lines 0–3; c.txt, lines 1–3; d.txt, lines 2–3; and 2 more",
  ]);
  expect(otherPlaces([], en, undefined)).toEqual([]);
});
