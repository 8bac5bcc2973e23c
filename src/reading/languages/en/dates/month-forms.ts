import { compiled } from "./vocabulary.js";
import type { Form } from "../../../dates/date-form.js";
import { isPersonsName } from "./names.js";
import { stage, stageIn, yearNumber } from "./parts.js";
import { ofThatYear, originOfYear, yearIn, yearOfPhrase } from "./years.js";
import { nearestMonth } from "../../../dates/nearest-date.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { dated, type Origin, type Sense, stated, unplaced } from "../../../dates/meaning.js";
import {
  hasAny,
  numberIn,
  numeralIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

const monthBefore = compiled(`(?<= MONTH (-|/|to|through|until|till))`, "y");

/** "May to July": the second month follows the first. */
function afterMonth(words: MatchedWords, month: number, reckoning: Reckoning): Origin | undefined {
  monthBefore.lastIndex = words.first;
  const last = monthBefore.test(words.transcript.letters) ? reckoning.last() : undefined;
  if (last === undefined || last.when.grain !== "month") return undefined;
  const year = last.when.year + (month < last.when.month ? 1 : 0);
  return { ...last, basis: reckoning.published?.basis ?? last.basis, when: { grain: "month", year, month } };
}

function readMonth(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const month = numberIn(words, "MONTH");
  if (month === undefined) return undefined;
  const mod = stageIn(words);
  const year = yearIn(words) ?? yearOfPhrase(words);
  if (year !== undefined) return stated({ grain: "month", year, month }, mod);
  const origin: Origin | undefined = hasAny(words, "year")
    ? originOfYear(words, reckoning)
    : (afterMonth(words, month, reckoning) ?? nearestMonth(month, reckoning, words));
  if (origin === undefined) return { ...unplaced(`XXXX-${String(month).padStart(2, "0")}`), mod };
  return dated({ grain: "month", year: origin.when.year, month }, origin, mod);
}

const nameAfterMay = /^\s+(?:I|you|he|she|it|we|they|not|be|have|also|the|only)\b/;

/** "May" before a pronoun, "March for our lives", "April Smith", "Theresa May". */
function isOtherWord(words: MatchedWords): boolean {
  if (isPersonsName(words)) return true;
  if (numeralIn(words, "YEAR", "SHORTYEAR") !== undefined || hasAny(words, "of", "early", "late", "mid")) return false;
  const after = textAfter(words);
  const before = textBefore(words);
  if (/^ (?:Day|Madness)\b/.test(after)) return true;
  const month = numberIn(words, "MONTH");
  if (/\b(?:in|since|until|last|early|late|mid-|this|next|during)\s*$/i.test(before)) return false;
  if (
    month === 5 &&
    (nameAfterMay.test(after) || /\b(?:Theresa|Mrs?\.?|Minister|Brian|Mrs|Ms\.?|Robert)\s+$/.test(before))
  )
    return true;
  if (
    month === 3 &&
    /^\s+(?:for|on|of|against|to|with)\s/.test(after) &&
    !/\b(?:in|since|by|until|last|of|from)\s+$/i.test(before)
  )
    return true;
  if (month === 3 && /\b(?:[Ll]ong|along the|[Oo]n the|[Tt]he|[a-z]+ed a) $/.test(before)) return true;
  if (/^['’]s\s+[a-z]/.test(after)) return false;
  return (
    /^[A-Z][a-z]+$/.test(matchedText(words)) &&
    /^\s+(?:[A-Z][a-z]+)(?:\s+(?:said|says|told|was|who)|,\s+(?:who|\d\d)\b)/.test(after) &&
    !/\b(?:in|since|by|until|last|of|from|during|the)\s+$/i.test(before)
  );
}

/** Months, and their beginnings and ends. */
export const monthForms: readonly Form[] = [
  {
    name: "2014 Aug",
    pattern: "YEAR MONTH (?! (N12|N24|N31|ORDDAY|YEAR))",
    unless: (words) =>
      !/[a-z]{3}\.?$/i.test(matchedText(words)) || /^\s+\d/.test(textAfter(words)) || matchedText(words).length > 9,
    read: readMonth,
  },
  {
    name: "late September 1939; the end of May; July of that year",
    pattern: `(${stage})? MONTH (,? of? ${yearNumber} | SHORTYEAR | ${ofThatYear})?`,
    unless: isOtherWord,
    read: readMonth,
  },
];
