import { expect, test } from "vitest";
import { sameWordsKey } from "../../../src/answering/findings/comparison-words.js";

test.each([
  ["“We won’t go”", '"We won\'t go"'],
  ["China–Japan relations", "China-Japan relations"],
  ["WE WILL ACT", "We will act."],
  ["We  will\nact,", "we will act"],
  ["thirty - thousand", "thirty—thousand"],
])("%s and %s are the same words", (a, b) => {
  expect(sameWordsKey(a)).toBe(sameWordsKey(b));
});

test.each([
  ["its words", "it's words"],
  ["5 %", "5"],
  ["minus -5 degrees", "minus 5 degrees"],
  ["$5", "€5"],
  ["30,000", "30.000"],
  ["resign", "re-sign"],
  ["We will, act", "We will act"],
  ["x2", "x²"],
  ["résumé", "resume"],
])("%s and %s are not the same words", (a, b) => {
  expect(sameWordsKey(a)).not.toBe(sameWordsKey(b));
});
