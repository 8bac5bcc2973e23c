import { expect, test } from "vitest";
import { dayWords } from "../../../../../src/reading/languages/en/lexicon/spelled-out-days.js";

test.each([
  ["2021-08-27", "27 August 2021"],
  ["2021-08-27T17:41:43", "27 August 2021"],
  ["2021-08", "August 2021"],
  ["1895", "1895"],
  ["2021-W34", ""],
  ["2021-SU", ""],
  ["202", ""],
  ["P3D", ""],
  ["PRESENT_REF", ""],
  ["last Tuesday", ""],
  ["", ""],
])("“%s” is found as “%s”", (value, words) => {
  expect(dayWords(value)).toBe(words);
});
