import { numeralLetter } from "../date-words.js";
import { wordAt, type MatchedWords } from "../matched-words.js";
import { numerals } from "../word-classes.js";

const anyNumeral = "N12|N24|N31|N59|N99|N999|YEAR|NBIG|NPOINT";
const spelled = "SMALL|TENS|LARGE";

/** "3", "1.460", "veinticinco", "quatre-vingt-dix", "treinta y dos", "varios", "quelques". */
export const amount = `((${anyNumeral}) LARGE? | (${spelled}) ((AND|-)? (${spelled})){0,6} | ARTICLE? VAGUE)`;

const numeralLetters = new Set(
  (["N12", "N24", "N31", "N59", "N99", "N999", "YEAR", "NBIG", "NPOINT"] as const).map((name) =>
    numeralLetter(numerals[name]),
  ),
);

/** "1.460" and "1 460" are whole numbers, "2,5" has a fraction. */
function numberOf(printed: string): number {
  const whole = printed.replaceAll(/[.\s\u00a0\u202f](?=\d{3}(?!\d))/g, "");
  return Number(whole.replace(",", "."));
}

/** The number that the words name; "X" where nobody counted; undefined where there is none. */
export function amountIn(words: MatchedWords): number | "X" | undefined {
  const { transcript } = words;
  const { valueOf } = transcript.words;
  let total = 0;
  let part: number | undefined;
  for (let index = words.first; index < words.last; index++) {
    const letter = transcript.letters.charAt(index);
    if (valueOf(letter, "VAGUE") !== undefined) return "X";
    const small = numeralLetters.has(letter)
      ? numberOf(wordAt(transcript, index))
      : (valueOf(letter, "SMALL") ?? valueOf(letter, "TENS"));
    const large = valueOf(letter, "LARGE");
    if (typeof small === "number") part = (part ?? 0) + small;
    else if (typeof large === "number") {
      part = (part ?? 1) * large;
      if (large >= 1000) [total, part] = [total + part, 0];
    } else if (valueOf(letter, "HALF") !== undefined) return total + (part ?? 0) + 0.5;
    else if (part !== undefined && valueOf(letter, "AND") === undefined && letter !== "-" && !isUnit(letter, words))
      break;
  }
  return part === undefined ? undefined : total + part;
}

/** "Dos años y medio": the half stands behind the unit. */
function isUnit(letter: string, { transcript: { words } }: MatchedWords): boolean {
  return (["UNIT", "UNITS", "CLOCKUNIT", "CLOCKUNITS"] as const).some(
    (name) => words.valueOf(letter, name) !== undefined,
  );
}
