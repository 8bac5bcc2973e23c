import { amount, amountIn, count } from "./amounts.js";
import { about } from "./counting.js";
import { durationValue, readCounted, readEnd, readOne, readVague } from "./durations.js";
import type { Form } from "../../../dates/date-form.js";
import { rateBefore } from "./rates.js";
import { duration } from "../../../dates/meaning.js";
import {
  hasAny,
  letterIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

const unitOrUnits = "(UNIT|UNITS|CLOCKUNIT|CLOCKUNITS)";
const plural = "(UNITS|CLOCKUNITS)";
const kind =
  "(calendar|consecutive|straight|full|long|whole|more|short|working|business|trading|academic|school|fiscal|ANY)";

/** "Three times a day", "$100 a year", "a day after". */
function isRateOrDate(words: MatchedWords): boolean {
  const after = textAfter(words);
  if (/^(?:a|an)\s+\w+$/i.test(matchedText(words)) && rateBefore.test(textBefore(words))) return true;
  if (hasAny(words, "second", "quarter") || after.startsWith("-old")) return true;
  return /^\s+(?:ago|later|earlier)\b/.test(after) || /^\s+(?:when|that|in which|to remember|off)\b/.test(after);
}

/** Plural units alone are lengths only after words that measure: "for years", "within days", "months of". */
function isNoLength(words: MatchedWords): boolean {
  const before = textBefore(words);
  const after = textAfter(words);
  if (hasAny(words, "many")) return false;
  return (
    !(
      /\b(?:for|within|after|in|take|takes|took|last|lasted|of|spent|spend|spending|waited?|waiting|needs?|needed|taken|and|or|by|over)\s+$/i.test(
        before,
      ) || /^\s+(?:of|before|after|into|in the making)\b/.test(after)
    ) || /\b(?:these|those)\s+$/i.test(before)
  );
}

/** Lengths of time. */
export const durationForms: readonly Form[] = [
  {
    // How old somebody is says nothing of when; a number that is part of it must not be read alone.
    name: "18 years old; six-year-old; 26 years of age",
    pattern: `${about} ${count} (-? (UNIT|UNITS) -? (old|olds) | UNITS of age)`,
    read: (words, reckoning) =>
      reckoning.published !== undefined && (letterIn(words, "UNIT") ?? letterIn(words, "UNITS")) === "Y"
        ? undefined
        : readCounted(words),
  },
  {
    name: "a sixty-day period; the same 28-day period",
    pattern: `(a|an|the) same? ${count} -? (UNIT|UNITS|CLOCKUNIT|CLOCKUNITS) period`,
    read: readCounted,
  },
  {
    name: "a quarter of a century; the past quarter-century",
    pattern: "(a | (the)? (past|last|next))? quarter (- | of a)? century",
    read: () => duration("P25Y"),
  },
  {
    name: "the days ahead; the weeks to come",
    pattern: `the (UNITS|CLOCKUNITS) ahead`,
    read: readVague,
  },
  {
    name: "three years; about a week; two and a half months; another seven months",
    pattern: `${about} another? (${amount} -? ${kind}? -? ${plural} | ${count} - ${unitOrUnits}) (-? long)?`,
    unless: (words) =>
      (hasAny(words, "quarters") && amountIn(words) === "X") ||
      (hasAny(words, "quarters") && /^\s+(?:of|full|the)\b/.test(textAfter(words))),
    read: readCounted,
  },
  {
    name: "a three hour speech; 24 hour news",
    pattern: `(${count}) (day|week|month|year|hour|minute) (?=(ANY|long))`,
    unless: (words) => amountIn(words) === 1,
    read: readCounted,
  },
  {
    name: "60 (to 90 days); ten (or fifteen years)",
    pattern: `(${count}) (?= (-|to|or|and) ${count} -? ${kind}? -? ${plural})`,
    unless: (words) => !/^\s*(?:to|or|-|–)\b/.test(textAfter(words)) && !/\bbetween\s+$/i.test(textBefore(words)),
    read: readEnd,
  },
  {
    name: "a week; an hour; more than a month",
    pattern: `${about} (a|an) (full|whole|entire|single)? (UNIT|CLOCKUNIT) (and (a)? half)? (long)?`,
    unless: isRateOrDate,
    read: readCounted,
  },
  {
    name: "one year; another week",
    pattern: `${about} (one|another) (full|whole)? (UNIT|CLOCKUNIT)`,
    unless: (words) => hasAny(words, "second", "quarter", "minute"),
    read: readCounted,
  },
  {
    name: "half a century; a half-century; half an hour",
    pattern: `((a)? half -? (a|an)? | half of (a|the)) (UNIT|CLOCKUNIT)`,
    read: (words) => {
      const value = durationValue(words, 0.5);
      return value === undefined ? undefined : duration(value);
    },
  },
  {
    name: "five-year; month-long; decades-long; year-long",
    pattern: `(${count} - (UNIT|UNITS|CLOCKUNIT) (- (long|old))? | (UNIT|UNITS|CLOCKUNIT|CLOCKUNITS) - long | (month|week|decade|century) - old)`,
    read: (words) =>
      amountIn(words) === undefined &&
      letterIn(words, "UNIT") === undefined &&
      letterIn(words, "CLOCKUNIT") === undefined
        ? readVague(words)
        : readOne(words),
  },
  {
    name: "the past three months; the next two weeks; the last 24 hours; the coming years",
    pattern: `(the|these|those) (past|last|next|coming|following|previous|preceding|first|final|succeeding|subsequent|intervening|same|early|later|latter|formative) (few|couple of|several|many|${count})? (calendar|trading|full|consecutive)? ${plural}`,
    read: readCounted,
  },
  {
    name: "the two previous weeks; several days following",
    pattern: `(the)? (${amount}) (previous|following|preceding|past|last|next|consecutive|coming) ${plural}`,
    read: readCounted,
  },
  {
    name: "the past year; the next decade; the past century",
    pattern: `(the|this|these) (past|next|entire|whole|full) (UNIT|CLOCKUNIT)`,
    unless: (words) => hasAny(words, "next") && !/\b(?:decade|century|hour|minute)\b/i.test(matchedText(words)),
    read: (words) => readOne(words),
  },
  {
    name: "recent years; the coming days",
    pattern: `(the)? (recent|coming|past|previous|subsequent|upcoming) ${plural}`,
    read: readVague,
  },
  {
    name: "months; for decades",
    pattern: `(many)? (UNITS | hours | minutes)`,
    unless: (words) => isNoLength(words),
    read: readVague,
  },
];
