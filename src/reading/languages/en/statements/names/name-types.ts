import { genderOfGivenName } from "../../lexicon/given-names.js";
import type { NameWord } from "./name-word.js";
import { isKnownFirm } from "./company-names.js";
import { countryMeantBy } from "../../lexicon/countries.js";
import {
  companyWords,
  knownOrganisations,
  officesOnly,
  organisationWords,
  suffixes,
  isTitle,
} from "../../lexicon/titles-and-bodies.js";

/** Small words of a surname: "da Silva", "bin Zayed Al Nahyan". */
const particles = new Set(
  "de da di del della van von der den ter ten bin ibn al el la le du dos af zu bint e y".split(" "),
);

export type NameType = "person" | "organisation" | "place" | "unknown";

export type Gender = "man" | "woman";

export const isOrganisation = (words: readonly NameWord[]): boolean =>
  words.some(({ plain }) => organisationWords.has(plain));

/** The last word of a run that is a title, with "of State" or "of Defense" after it; -1 when there is none. */
export function lastTitle(words: readonly NameWord[]): number {
  // "Deputy Prime Minister" in front of "and Foreign Minister Yusuf Adan": no name.
  if (words.length > 1 && words.every(({ plain }) => isTitle(plain))) return words.length - 1;
  if (words.length === 2 && officesOnly.has(words[1]?.plain ?? "")) return 1;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || !isTitle(word.plain)) continue;
    if (at === words.length - 1 && at > 0) continue;
    // Nationality words before a name ("Chinese", "Republican") are handled by what follows the title.
    if (/^(?:of|for)$/.test(words[at + 1]?.plain ?? "") && words.length > at + 3) return lastOfField(words, at + 2);
    return at;
  }
  return adjectives(words);
}

/** Where the field of an office ends: "Secretary of State | John Kerry", "Undersecretary for Political Affairs | Wendy Holm". */
function lastOfField(words: readonly NameWord[], first: number): number {
  const given = words.findIndex(({ text }, at) => at > first && genderOfGivenName(text) !== undefined);
  if (given > first && given < words.length - 1) return given - 1;
  return words[first - 1]?.plain === "for" && words.length - first > 3 ? words.length - 3 : first;
}

/** "Russian Sergei Lavrov", "Montana Sen.": a country or nationality in front of a name of two words. */
function adjectives(words: readonly NameWord[]): number {
  if (words.length < 3) return -1;
  const first = words[0] as NameWord;
  return countryMeantBy(first.text) !== undefined && !isOrganisation(words) ? 0 : -1;
}

/** "Rep. Jordan", "Mr. London": nobody addresses a country so. */
const isAddressed = (title: readonly NameWord[]): boolean =>
  /^(?:mr|mrs|ms|miss|dr|sir|sen|rep|gov|gen|col|capt|sgt|judge|justice|prof|professor)$/.test(
    title.at(-1)?.plain ?? "",
  ) || officesOnly.has(title.at(-1)?.plain ?? "");

export function typeOf(words: readonly NameWord[], title: readonly NameWord[]): NameType {
  const last = words.filter(({ plain }) => !suffixes.has(plain)).at(-1) ?? words.at(-1);
  const name = words.map(({ text }) => text).join(" ");
  if (countryMeantBy(name) !== undefined && !isAddressed(title)) return "place";
  if (words.some(({ plain }) => /^(?:of|for|&)$/.test(plain)) || isKnownFirm(name)) return "organisation";
  if (last !== undefined && (organisationWords.has(last.plain) || (words.length > 1 && companyWords.has(last.plain))))
    return "organisation";
  if (words.length > 1 && isOrganisation(words) && genderOfGivenName(words[0]?.text ?? "") === undefined)
    return "organisation";
  if (
    words.some(
      ({ plain, text }, index) =>
        knownOrganisations.has(plain) && (words.length === 1 || (index === 0 && /^\p{Lu}+$/u.test(text))),
    )
  )
    return "organisation";
  if (words.length === 1) return title.length > 0 ? "person" : /^\p{Lu}{2,}$/u.test(name) ? "organisation" : "unknown";
  return words.filter(({ plain }) => !particles.has(plain)).length <= 4 ? "person" : "organisation";
}
