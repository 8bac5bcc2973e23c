import { foldedName } from "../../../../../model/fold-accents.js";
import { genderOfGivenName } from "../../lexicon/given-names.js";
import { familyAndGiven } from "./family-first.js";
import { withoutArticle } from "./name-parts.js";
import { countryMeantBy } from "../../lexicon/countries.js";
import { suffixes } from "../../lexicon/titles-and-bodies.js";

const folded = (word: string): string => foldedName(word).replace(/[^\p{L}\p{N}]/gu, "");

/** “Bill” in marks or brackets between the names. */
const nickname = /^[“”"'‘’(]/u;

/**
 * One key for a person however newspapers write the name: first and last word, in no order ("Taro Aso", "Aso Taro"), no middle names; a given name
 * of two syllables is one word ("Kim Jong-un", "Kim Jong Un").
 */
export function keyOfPerson(name: string): string {
  const written = name.split(/[\s\u00a0]+/).filter((word) => !nickname.test(word));
  const eastern = familyAndGiven(written);
  const parts = eastern === undefined ? written : [eastern.family, eastern.given];
  const words = withInitials(parts.map((word) => folded(withoutArticle(word.toLowerCase()))).filter(Boolean));
  const suffix = words.filter((word) => suffixes.has(word) && word !== "md" && word !== "phd" && word !== "esq");
  const own = words.filter((word) => !suffixes.has(word));
  const [first = ""] = own;
  const last = own.at(-1) ?? first;
  const both = own.length < 2 ? [first] : isOrderKnown(written) ? [first, last] : [first, last].sort();
  return [...both, ...suffix].join(" ");
}

/** "James Scott" is not "Scott James": where both words are given names, the first is his. */
const isOrderKnown = (words: readonly string[]): boolean => {
  const own = words.filter((word) => !suffixes.has(word.toLowerCase().replace(/[.,]/g, "")));
  return [own[0], own.at(-1)].every((word = "") => isGivenName(word.replace(/,$/, "")));
};

const isGivenName = (word: string): boolean =>
  genderOfGivenName(word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()) !== undefined;

/** "J. K. Holm" is "J.K. Holm"; of "John F. Holm" the first name is enough. */
function withInitials(words: readonly string[]): readonly string[] {
  let initials = 0;
  while (words[initials]?.length === 1) initials += 1;
  return initials > 1 && initials < words.length
    ? [words.slice(0, initials).join(""), ...words.slice(initials)]
    : words;
}

/** One key for a body or a place, whatever article or country stands before it. */
export function keyOfBody(name: string): string {
  return (countryMeantBy(name) === undefined ? name : name.trim())
    .split(/[\s\u00a0]+/)
    .map(folded)
    .filter((word) => word !== "" && word !== "the")
    .join(" ");
}
