import { genderOfKin } from "../names/genders.js";
import type { Gender } from "../names/name-types.js";
import { isOccupation } from "../names/occupations.js";

const beginning =
  /^["“]?(?:(?:but|and|yet|then) )?(an?|one|another|the|his|her|their|my) (?:of (?:the|his|her|their) )?([^.!?;:“”"]*)/iu;
/** Words between the article and the noun: "a retired harbour pilot". */
const between = 3;

/** Whether a sentence begins with somebody without a name whom "he" or "she" behind it may mean: "A farmer nodded.", "His wife had gone." */
export function beginsWithStranger(sentence: string, gender: Gender): boolean {
  const [, article = "", rest = ""] = beginning.exec(sentence.slice(0, 120)) ?? [];
  const nouns = rest.split(" ").slice(0, between + 1);
  const isNew = /^(?:an?|one|another)$/iu.test(article);
  for (const word of nouns) {
    const noun = word.toLowerCase().replace(/,$/u, "");
    const kin = genderOfKin(noun) ?? genderOfKin(noun.replace(/s$/u, ""));
    if (kin !== undefined) return kin === gender;
    if (isNew && (isOccupation(noun) || isOccupation(noun.replace(/s$/u, "")))) return true;
    if (/[,’']/u.test(word)) return false;
  }
  return false;
}
