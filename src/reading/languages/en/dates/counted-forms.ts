import { amount, amountIn } from "./amounts.js";
import { about, anyAmount, away, counted, present, today, unit, vaguelyAway } from "./counting.js";
import type { Form } from "../../../dates/date-form.js";
import { nextWeekday } from "./weekday-forms.js";
import { widened } from "../../../dates/shifted.js";
import { dated, unplaced } from "../../../dates/meaning.js";
import { has, letterIn, numberIn, textAfter, textOf } from "../../../dates/matched-words.js";

const objectAfter =
  /^\s+(?:the|a|an|his|her|its|their|he|she|it|they|we|I|this|that|[A-Z][a-z]+|[a-z]+ing|any|being)\b/;

/** So many days, weeks, months or years from the publication date or from an earlier mention. */
export const countedForms: readonly Form[] = [
  {
    name: "the day after tomorrow; the day before yesterday",
    pattern: "the day (after tomorrow | before yesterday)",
    read: (words, reckoning) => away(today(reckoning), has(words, "tomorrow") ? 2 : -2, "day"),
  },
  {
    name: "a week from Friday; 30 days from now; two years from today",
    pattern: `${about} ${anyAmount} ${unit} from (now|today|tomorrow|WEEKDAY)`,
    read(words, reckoning) {
      const weekday = numberIn(words, "WEEKDAY");
      const sense = counted(words, (grain) => present(reckoning, grain), 1);
      if (weekday === undefined) return sense ?? vaguelyAway(words, "FUTURE_REF");
      const from = nextWeekday(weekday, reckoning);
      const days = { D: 1, W: 7, F: 14 }[letterIn(words, "UNIT") ?? letterIn(words, "UNITS") ?? ""];
      const number = amountIn(words) ?? 1;
      if (from === undefined || days === undefined || number === "X") return unplaced("XXXX-XX-XX");
      return away(from, days * number, "day");
    },
  },
  {
    name: "the day after the battle; the day before the vote",
    pattern: "the day (after|before)",
    unless: (words) => !objectAfter.test(textAfter(words)),
    read(words, reckoning) {
      const day = reckoning.earlier("day");
      return day === undefined ? undefined : away(day, has(words, "after") ? 1 : -1, "day");
    },
  },
  {
    ofReports: true,
    name: "three years ago; a week ago; more than a decade ago",
    pattern: `${about} ${anyAmount} (calendar|full|long)? ${unit} (and a half)? ago`,
    read(words, reckoning) {
      return counted(words, (grain) => present(reckoning, grain), -1) ?? vaguelyAway(words, "PAST_REF");
    },
  },
  {
    ofReports: true,
    name: "three years ago today; a year ago this month",
    pattern: `${anyAmount} (years|year) ago (today|this (week|month))`,
    read(words, reckoning) {
      const grain = has(words, "today") ? "day" : has(words, "week") ? "week" : "month";
      const number = amountIn(words) ?? 1;
      const origin = present(reckoning, grain);
      if (origin === undefined || number === "X") return unplaced("");
      const year = origin.when.year - Math.round(number);
      return dated(widened({ ...origin.when, year }, grain), origin);
    },
  },
  {
    name: "years ago; not long ago",
    pattern: `((${about} (UNITS|CLOCKUNITS)) | long | a? (moment|moments) | (${amount}|a|an) (CLOCKUNIT|CLOCKUNITS)) ago`,
    read(words, reckoning) {
      const origin = today(reckoning);
      if (letterIn(words, "CLOCKUNIT") === undefined && letterIn(words, "CLOCKUNITS") === undefined)
        return vaguelyAway(words, "PAST_REF");
      if (origin === undefined || origin.when.grain !== "day") return vaguelyAway(words, "PAST_REF");
      const hours = amountIn(words);
      if (typeof hours === "number" && letterIn(words, "CLOCKUNITS") === "H" && hours % 24 === 0)
        return away(origin, -hours / 24, "day");
      return dated({ ...origin.when, time: "TXX" }, origin);
    },
  },
  {
    name: "two days later; a year earlier; four months before",
    pattern: `${about} ${anyAmount} (full|long|short)? ${unit} (and a half)? (later|earlier|before|previously)`,
    unless: (words) =>
      textOf(words).endsWith("before") &&
      (objectAfter.test(textAfter(words)) || (has(words, "the") && letterIn(words, "UNITS") !== undefined)),
    read(words, reckoning) {
      const later = has(words, "later");
      const sense = counted(words, (grain) => reckoning.earlier(grain), later ? 1 : -1);
      return sense ?? vaguelyAway(words, later ? "FUTURE_REF" : "PAST_REF");
    },
  },
  {
    name: "years later; days earlier; hours later",
    pattern: `(just|only)? (UNITS|CLOCKUNITS | ${amount} CLOCKUNITS | an hour) (later|earlier)`,
    read(words, reckoning) {
      const later = has(words, "later");
      const day = reckoning.earlier("day");
      if (letterIn(words, "UNITS") === undefined && day?.when.grain === "day")
        return dated({ ...day.when, time: "TXX" }, day);
      return vaguelyAway(words, later ? "FUTURE_REF" : "PAST_REF");
    },
  },
];
