import { genderOfGivenName } from "../../lexicon/given-names.js";
import { type NamedMention, shortOf } from "./person-names.js";
import { countryMeantBy } from "../../lexicon/countries.js";

/** "Elizabeth II": a given name and a number name a monarch in full. */
export const isRegnal = ({ name }: NamedMention): boolean =>
  /^\p{Lu}\p{L}+ (?:II|III|IV)$/u.test(name) && genderOfGivenName(name.split(" ")[0] ?? "") !== undefined;

/** "Say Mexico": a verb and a country are nobody; "Jim Jordan" is. */
export const isPlausible = ({ name, gender, title }: NamedMention): boolean =>
  gender !== undefined || title !== undefined || countryMeantBy(shortOf(name)) === undefined;
