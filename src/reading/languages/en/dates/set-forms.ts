import { amountIn, count } from "./amounts.js";
import { durationValue } from "./durations.js";
import type { Form } from "../../../dates/date-form.js";
import { rateBefore } from "./rates.js";
import { repeated, type Sense } from "../../../dates/meaning.js";
import {
  hasAny,
  letterIn,
  numberIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

function readEvery(words: MatchedWords): Sense | undefined {
  const number = amountIn(words) ?? (hasAny(words, "other") ? 2 : 1);
  const value = durationValue(words, number);
  return value === undefined ? undefined : repeated(value);
}

function readWeekdays(words: MatchedWords): Sense | undefined {
  const weekday = numberIn(words, "WEEKDAY") ?? numberIn(words, "WEEKDAYS");
  return weekday === undefined ? undefined : repeated(`XXXX-WXX-${weekday}`);
}

/** Times that come again. */
export const setForms: readonly Form[] = [
  {
    name: "every day; each year; every two weeks; every other month",
    pattern: `EVERY (other | single | ${count})? (UNIT|UNITS|CLOCKUNIT|CLOCKUNITS)`,
    read: readEvery,
  },
  { name: "every Monday; Mondays", pattern: `(EVERY WEEKDAY DAYPART? | WEEKDAYS)`, read: readWeekdays },
  {
    name: "every morning; nightly",
    pattern: `EVERY DAYPART`,
    read: (words) => repeated(`XXXX-XX-XXT${letterIn(words, "DAYPART") ?? "XX"}`),
  },
  {
    name: "every summer; every March",
    pattern: `EVERY (SEASON|FALL|MONTH|weekend)`,
    read(words) {
      const month = numberIn(words, "MONTH");
      if (month !== undefined) return repeated(`XXXX-${String(month).padStart(2, "0")}`);
      return repeated(`XXXX-${letterIn(words, "SEASON") ?? letterIn(words, "FALL") ?? "WXX-WE"}`);
    },
  },
  {
    name: "daily; annually",
    pattern: `REGULAR`,
    // A company's "quarterly dividend" says nothing of when.
    unless: (words) =>
      /^quarterly$/i.test(matchedText(words)) &&
      /^\s+(?:[a-z]+\s+)?(?:dividends?|earnings|results?|profits?|loss(?:es)?|reports?|net|payments?|sales|revenues?)\b/.test(
        textAfter(words),
      ),
    read(words) {
      const unit = letterIn(words, "REGULAR") ?? "D";
      return repeated(unit === "H" ? "PT1H" : /^\d/.test(unit) ? `P${unit}` : `P1${unit}`);
    },
  },
  { name: "annual", pattern: `annual`, read: () => repeated("P1Y") },
  {
    name: "600 a year; twice a week; per month",
    pattern: `((once|twice)? (a|an) | per) (UNIT|CLOCKUNIT)`,
    unless: (words) =>
      /^\s+(?:before|after|later|earlier|ago)\b/.test(textAfter(words)) ||
      (!/^(?:per|once|twice)/i.test(words.transcript.text.slice(words.start, words.start + 6)) &&
        !rateBefore.test(textBefore(words))),
    read: (words) => {
      const value = durationValue(words, 1);
      return value === undefined ? undefined : repeated(value);
    },
  },
];
