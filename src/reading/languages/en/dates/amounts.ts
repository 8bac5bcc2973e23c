import { numeralLetter } from "../../../dates/date-words.js";
import { numerals } from "../../../dates/word-classes.js";
import { wordAt, type MatchedWords } from "../../../dates/matched-words.js";

const anyNumeral = "N12|N24|N31|N59|N99|N999|YEAR|NBIG|NPOINT";
const spelled = "SMALL|TENS|LARGE";

/** "3", "1,460", "two", "twenty-five", "a hundred", "two and a half", "several", "a few", "a couple of". */
export const amount = `((${anyNumeral}) LARGE? (and (a|one)? -? half)?
  | (a (?=LARGE))? (${spelled}) (-? (and (?=${spelled}))? (${spelled})){0,5} (and (a|one)? -? half)?
  | (${anyNumeral}|${spelled}) - and - a - half
  | (a|the)? (few|couple) (of|more)? | VAGUE more? | (a)? half (a|an|-) | (the)? same (${anyNumeral}|${spelled})?)`;

/** An exact amount: what may stand before a hyphen and a unit ("46-day"). */
export const count = `((${anyNumeral}) | (${spelled}) (-? (${spelled})){0,5})`;

const numeralLetters = new Set(
  (["N12", "N24", "N31", "N59", "N99", "N999", "YEAR", "NBIG", "NPOINT"] as const).map((name) =>
    numeralLetter(numerals[name]),
  ),
);

const fractions: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** "1,460", "5 1/2", "2½". */
function numberOf(printed: string): number {
  const [, whole = "", over = "", under = "", sign = ""] =
    /^(\d+)(?:[ \u00a0-](\d)\/(\d+)|([½¼¾]))$/.exec(printed) ?? [];
  if (over !== "") return Number(whole) + Number(over) / Number(under);
  return sign === "" ? Number(printed.replaceAll(",", "")) : Number(whole) + (fractions[sign] ?? 0);
}

/** The number that the words name; "X" where they name none that could be counted; undefined where there is no number. */
export function amountIn(words: MatchedWords): number | "X" | undefined {
  const { transcript } = words;
  const { valueOf } = transcript.words;
  let total = 0;
  let part: number | undefined;
  let afterUnit = 0;
  for (let index = words.first; index < words.last; index++) {
    const letter = transcript.letters.charAt(index);
    const word = wordAt(transcript, index);
    if (numeralLetters.has(letter)) {
      if (part !== undefined) return total + part;
      part = numberOf(word);
      continue;
    }
    if (valueOf(letter, "VAGUE") !== undefined || word.toLowerCase() === "few") return "X";
    if (word.toLowerCase() === "couple") return 2;
    if (word.toLowerCase() === "half") return (part ?? afterUnit) + total + 0.5;
    // "A year and a half": the one is said by its article.
    if (valueOf(letter, "UNIT") !== undefined || valueOf(letter, "CLOCKUNIT") !== undefined) afterUnit = 1;
    // The "one" of "two and one-half" is said by the half.
    if (
      part !== undefined &&
      /^(?:one|a)\W+half\b/i.test(transcript.text.slice(transcript.starts[index], (transcript.ends[index] ?? 0) + 6))
    )
      continue;
    const small = valueOf(letter, "SMALL") ?? valueOf(letter, "TENS");
    const large = valueOf(letter, "LARGE");
    if (typeof small === "number") part = (part ?? 0) + small;
    else if (typeof large === "number") {
      part = (part ?? 1) * large;
      if (large >= 1000) {
        total += part;
        part = 0;
      }
    } else if (part !== undefined && !/^(?:-|and|a|one)$/i.test(word)) return total + part;
  }
  return part === undefined ? undefined : total + part;
}
