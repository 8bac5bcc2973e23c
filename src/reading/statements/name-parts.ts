import { shortOf, type NamedMention } from "./names.js";
import { suffixes } from "./titles.js";

export const wordsOf = (name: string): string[] => name.split(/[\s\u00a0]+/);

/** "Hillary Rodham Clinton" is "Hillary Clinton"; "Donald Trump Jr." is not "Donald Trump". */
export function keyOf({ name, type }: Pick<NamedMention, "name" | "type">): string {
  return type === "person" ? `${wordsOf(name.toLowerCase())[0] ?? ""} ${surnameOf(name)}` : name.toLowerCase();
}

/** The family name with its suffix: "trump jr" is another than "trump". */
export function surnameOf(name: string): string {
  const suffix = wordsOf(name.toLowerCase())
    .find((word) => isSuffix(word))
    ?.replaceAll(".", "");
  return suffix === undefined ? shortOf(name).toLowerCase() : `${shortOf(name).toLowerCase()} ${suffix}`;
}

const isSuffix = (word: string): boolean => suffixes.has(word.toLowerCase().replaceAll(".", ""));

/** The words of a name without "Jr.". */
export const ownWords = (name: string): string[] => wordsOf(name).filter((word) => !isSuffix(word));
