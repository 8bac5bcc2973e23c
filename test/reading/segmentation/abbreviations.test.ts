import { expect, test } from "vitest";
import { abbreviationsIn } from "../../../src/reading/segmentation/abbreviations.js";

const explained = (text: string) => abbreviationsIn(text, [{ start: 0, end: text.length }]);

test.each([
  ["the ruling Liberal Democratic Party (LDP) was planning", "LDP", "Liberal Democratic Party"],
  [
    "the Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP), he said",
    "CPTPP",
    "Comprehensive and Progressive Agreement for Trans-Pacific Partnership",
  ],
  ["non-governmental organisations (NGOs) said", "NGOs", "non-governmental organisations"],
  ["the United Nations (U.N.) met", "U.N.", "United Nations"],
])("%s", (text, short, long) => {
  expect(explained(text)).toEqual([{ short, long }]);
});

test.each([
  "100 km (62 miles)",
  "Beijing (Reuters) said",
  "the party (LDP) met",
  "August 28 (ANI): China",
  "(AP) nothing before it",
  "a smile (((((",
])("nothing is explained in %s", (text) => {
  expect(explained(text)).toEqual([]);
});
