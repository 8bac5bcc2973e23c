import { everydayWords } from "../../reading/languages/en/lexicon/word-frequencies.js";

const shares = new Map<string, number>();
for (const row of everydayWords.trim().split("\n")) {
  const [exponent, ...terms] = row.split(" ");
  for (const term of terms) shares.set(term, 2 ** -Number(exponent));
}

/** 0 to 1: in what share of the passages of any English text a word stands, as far as is known; 0 for a rare one. */
export const everydayShare = (terms: readonly string[]): number =>
  Math.max(0, ...terms.map((term) => shares.get(term) ?? 0));
