import { familyAndGiven } from "./family-first.js";
import { shortOf, type NamedMention } from "./person-names.js";
import { suffixes } from "../../lexicon/titles-and-bodies.js";

export const nameParts = (name: string): string[] => name.split(/[\s\u00a0]+/);

/** "Hillary Rodham Clinton" is "Hillary Clinton", "Kim Jong Un" is "Kim Jong-un"; "Donald Trump Jr." is not "Donald Trump". */
export function keyOf({ name, type }: Pick<NamedMention, "name" | "type">): string {
  const eastern = type === "person" ? familyAndGiven(nameParts(name.toLowerCase())) : undefined;
  if (eastern !== undefined) return `${eastern.family} ${eastern.given.replaceAll(/[-‐]/gu, "")}`;
  return type === "person" ? `${nameParts(name.toLowerCase())[0] ?? ""} ${surnameOf(name)}` : name.toLowerCase();
}

/** The same for one article: most names stand in it many times. */
export function keysOfNames(): typeof keyOf {
  const known = new Map<string, string>();
  return ({ name, type }) => {
    const form = type === "person" ? name : `${type}\n${name}`;
    const key = known.get(form) ?? keyOf({ name, type });
    known.set(form, key);
    return key;
  };
}

/** "Sisi" is "al-Sisi". Lower case. */
export const withoutArticle = (word: string): string => word.replace(/^(?:al|el|an|ar|as|ash|az)-(?=\p{L}{3})/u, "");

/** The family name with its suffix: "trump jr" is another than "trump". */
export function surnameOf(name: string): string {
  const short = withoutArticle(shortOf(name).toLowerCase());
  const suffix = nameParts(name.toLowerCase())
    .find((word) => isSuffix(word))
    ?.replaceAll(".", "");
  return suffix === undefined ? short : `${short} ${suffix}`;
}

const isSuffix = (word: string): boolean => word.length < 7 && suffixes.has(word.toLowerCase().replaceAll(".", ""));

/** The words of a name without "Jr.". */
export const ownWords = (name: string): string[] => nameParts(name).filter((word) => !isSuffix(word));
