import { beginsSentence } from "./first-words.js";
import { genderOfGivenName } from "../../lexicon/given-names.js";
import { type NamedMention, shortOf } from "./person-names.js";
import { countryMeantBy } from "../../lexicon/countries.js";

/** "Elizabeth II": a given name and a number name a monarch in full. */
export const isRegnal = ({ name }: NamedMention): boolean =>
  /^\p{Lu}\p{L}+ (?:II|III|IV)$/u.test(name) && genderOfGivenName(name.split(" ")[0] ?? "") !== undefined;

/** "Say Mexico": a verb and a country are nobody; "Jim Jordan" is, and so is "Mara Jordan, the owner" and whoever stands in mid-sentence. */
export const isPlausible = (text: string, { name, gender, title, start, end }: NamedMention): boolean =>
  gender !== undefined ||
  title !== undefined ||
  countryMeantBy(shortOf(name)) === undefined ||
  /^(?:, (?:an?|the|who|whose|his|her|its|\d)\b| \(\d| (?:said|says|told|added)\b)/u.test(text.slice(end, end + 8)) ||
  (!beginsSentence(text, start) && !/^[“"‘']/u.test(text.slice(start - 1, start)));
