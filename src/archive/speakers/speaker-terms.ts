import { foldedName } from "../../model/fold-accents.js";
import { simplified } from "../../reading/analysis/simplified-chinese.js";
import { countryMeantBy } from "../../reading/languages/en/lexicon/countries.js";
import { titles } from "../../reading/languages/en/lexicon/titles-and-bodies.js";
import type { SpeakerCard, SpeakerFilter } from "../archive.js";
import { initialsOf, keysMeantBy, nameWordsOf, speakersNamed } from "./speaker-directory.js";

/** The words of a name, cut in every way in which names are compared: "O'Brien-Smith" has "o'brien", "brien" and "smith". */
const partsOf = (name: string): readonly string[] =>
  [...nameWordsOf(name), ...foldedName(name).split(/[\s_.-]+/u), ...foldedName(name).split(/\s+/u)].filter(
    (word) => !small.has(word),
  );

/** No name consists of these alone, and many share them. */
const small = new Set(["", "the", "s", "of", "and", "in", "for", "a"]);

export const keyTerm = (key: string): string => `key ${key}`;

/** What a speaker is looked up by: keys of a list in which each stands beside its speakers. */
export function speakerTerms({ key, name, alsoAs, role }: SpeakerCard): readonly string[] {
  const forms = [name, ...alsoAs];
  const countries = forms.flatMap((form) => countryMeantBy(form) ?? []);
  const letters = initialsOf(name);
  return [
    ...new Set([
      keyTerm(key),
      ...countries.map((country) => `country ${country}`),
      ...(isShortForm(letters) ? [`letters ${letters}`] : []),
      ...forms.flatMap(partsOf).map((word) => `word ${word}`),
      ...(role === undefined ? [] : nameWordsOf(role).map((word) => `office ${word}`)),
    ]),
  ];
}

const isShortForm = (letters: string): boolean => /^\p{Lu}{3,6}$/u.test(letters);

/** Speakers that have one of the terms of each list. */
type AllOf = readonly (readonly string[])[];

/** The lists by which everybody is found whom a reader may mean by the name, and some more (`speakersNamed`). */
export function speakerLists(asked: string): readonly AllOf[] {
  const all = nameWordsOf(asked);
  if (all.length === 0) return [];
  const words = all.filter((word) => !titles.has(word));
  const country = countryMeantBy(asked.trim());
  return [
    [keysMeantBy(asked).map(keyTerm)],
    ...(country === undefined ? [] : [[[`country ${country}`]]]),
    ...(isShortForm(asked.trim()) ? [[[`letters ${asked.trim()}`]]] : []),
    (words.length > 0 ? words : all).map((word) => [`word ${word}`, `office ${word}`]),
  ];
}

export const sharedBy = (text: string): readonly AllOf[] => [
  [[...new Set(partsOf(text))].map((word) => `word ${word}`)],
];

/** A folded text, and once more in simplified signs where it has others. */
export function inAnyScript(words: string): string {
  const plain = foldedName(words).replace(/[’‘]/gu, "'");
  const simple = plain.replace(/\p{sc=Han}/gu, simplified);
  return simple === plain ? plain : `${plain}\n${simple}`;
}

/** All that a speaker is called, and all that is about him, each line one form. */
export const speakerLines = ({ name, alsoAs, role }: SpeakerCard): string =>
  ["", name, ...alsoAs, ...(role === undefined ? [] : [role])].map(inAnyScript).join("\n");

/** Whether a word may be the other with so many letters changed: what is left to be compared letter by letter. */
export const mayBeNear = (
  word: string,
  { near, apart }: { readonly near: string; readonly apart: number },
): boolean => {
  const wanted = foldedName(near);
  return word[0] === wanted[0] && Math.abs(word.length - wanted.length) <= apart;
};

/** The same of a list of all speakers. */
export function speakersFitting(cards: readonly SpeakerCard[], filter: SpeakerFilter): readonly SpeakerCard[] {
  if ("named" in filter) return speakersNamed(filter.named, cards);
  const formsOf = ({ name, alsoAs }: SpeakerCard) => [name, ...alsoAs].flatMap(partsOf);
  if ("sharing" in filter) {
    const words = new Set(partsOf(filter.sharing));
    return cards.filter((card) => formsOf(card).some((word) => words.has(word)));
  }
  if ("near" in filter) return cards.filter((card) => formsOf(card).some((word) => mayBeNear(word, filter)));
  const wanted = filter.holding.map(heldAs);
  return cards.filter((card) => wanted.some((words) => speakerLines(card).includes(words)));
}

/** A text as it is looked for in `linesOf`. */
export const heldAs = (words: string): string =>
  foldedName(words)
    .replace(/[’‘]/gu, "'")
    .replace(/\p{sc=Han}/gu, simplified);
