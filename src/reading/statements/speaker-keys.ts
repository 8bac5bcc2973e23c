import { countryMeantBy } from "./places.js";
import { suffixes } from "./titles.js";

const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** One key for a person however newspapers write the name: first and last word, in no order ("Taro Aso", "Aso Taro"), no middle names. */
export function keyOfPerson(name: string): string {
  const words = name
    .split(/[\s\u00a0]+/)
    .map(folded)
    .filter(Boolean);
  const suffix = words.filter((word) => suffixes.has(word) && word !== "md" && word !== "phd" && word !== "esq");
  const own = words.filter((word) => !suffixes.has(word));
  const [first = ""] = own;
  const last = own.at(-1) ?? first;
  return [...(own.length > 1 ? [first, last].sort() : [first]), ...suffix].join(" ");
}

/** One key for a body or a place, whatever article or country stands before it. */
export function keyOfBody(name: string): string {
  return (countryMeantBy(name) === undefined ? name : name.trim())
    .split(/[\s\u00a0]+/)
    .map(folded)
    .filter((word) => word !== "" && word !== "the")
    .join(" ");
}
