import { amount, amountIn } from "./amounts.js";
import { about, anyAmount, away, counted, present, today, unit, vaguelyAway } from "./counting.js";
import type { Form } from "../../../dates/date-form.js";
import { nextWeekday, onWeekday } from "./weekday-forms.js";
import { moved, widerValue } from "../../../dates/shifted.js";
import { dated, type Sense, unplaced } from "../../../dates/meaning.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import {
  hasAny,
  letterIn,
  numberIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

/** What an amount is measured against: "up from 8 million a year earlier", "as it had a year ago". */
const measured =
  /\b(?:from|than|against|compared (?:with|to)|versus|vs|up|down|over|as (?:it|they|he|she|we|you) (?:had|did|was|were|has|have|have been|has been)|matched|unchanged|rose|fell|grew|climbed|jumped|soared|dropped|declined|increased?|decreased?|gain(?:ed)?|loss(?:es)?|profit|income|sales|earnings|revenues?|higher|lower|net)\b(?:[^.;“”]|\.\d){0,100}$/i;

/** The quarter or year before that of the accounts. */
function yearBefore(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  if (
    !/\b(?:a|one) year (?:ago|earlier|before|previously)$/i.test(matchedText(words)) ||
    !measured.test(textBefore(words, 120))
  )
    return undefined;
  const period = reckoning.period();
  const isAgo = hasAny(words, "ago");
  if (period === undefined || (isAgo && period.when.grain === "year")) return undefined;
  const by = period.when.grain === "quarter" ? -4 : period.when.grain === "half" ? -2 : -1;
  const origin = reckoning.published === undefined ? period : { ...period, basis: "earlier-mention" as const };
  return { ...dated(moved(period.when, by), origin), isMeasure: true };
}

const asMeasure = (sense: Sense, words: MatchedWords): Sense =>
  measured.test(textBefore(words, 120)) ? { ...sense, isMeasure: true } : sense;

const objectAfter =
  /^\s+(?:the|a|an|his|her|its|their|he|she|it|they|we|I|this|that|[A-Z][a-z]+|[a-z]+ing|any|being)\b/;

/** "On Nov. 3, the day before officers found the boat": it is that day; elsewhere nobody knows which. */
function sameAsBefore(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const last = reckoning.last();
  const { start, transcript } = words;
  return last?.anchor !== undefined &&
    last.when.grain === "day" &&
    /^\s*[,(–—-]\s*$/.test(transcript.text.slice(last.anchor.end, start))
    ? dated(last.when, last)
    : undefined;
}

/** "The day before" stands alone where a mark or the end follows: "The day before, the crew had painted it". */
const hangsOnEvent = (words: MatchedWords): boolean => /^\s+[\p{L}“"‘']/u.test(textAfter(words));

/** So many days, weeks, months or years from the publication date or from an earlier mention. */
export const countedForms: readonly Form[] = [
  {
    name: "the day after tomorrow; the day before yesterday",
    pattern: "the day (after tomorrow | before yesterday)",
    read: (words, reckoning) => away(today(reckoning), hasAny(words, "tomorrow") ? 2 : -2, "day"),
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
    name: "the day before last Tuesday",
    pattern: "the day (after|before) (last|this|next)? WEEKDAY",
    read(words, reckoning) {
      const weekday = numberIn(words, "WEEKDAY");
      const day = weekday === undefined ? undefined : onWeekday(words, weekday, reckoning);
      return away(day, hasAny(words, "after") ? 1 : -1, "day");
    },
  },
  {
    // Nobody knows when the vote was: it is no date, and no day is counted from another one's.
    name: "the day after the battle; the day before officers found the boat",
    pattern: "the day (after|before)",
    unless: (words) => !hangsOnEvent(words),
    read: sameAsBefore,
  },
  {
    ofReports: true,
    name: "three years ago; a week ago; more than a decade ago",
    pattern: `${about} ${anyAmount} (calendar|full|long)? ${unit} (and a half | or so)? ago`,
    read(words, reckoning) {
      const before = yearBefore(words, reckoning);
      if (before !== undefined) return before;
      const sense = counted(words, (grain) => present(reckoning, grain), -1);
      return sense === undefined ? vaguelyAway(words, "PAST_REF") : asMeasure(sense, words);
    },
  },
  {
    ofReports: true,
    name: "three years ago today; a year ago this month",
    pattern: `${anyAmount} (years|year) ago (today|this (week|month))`,
    read(words, reckoning) {
      const grain = hasAny(words, "today") ? "day" : hasAny(words, "week") ? "week" : "month";
      const number = amountIn(words) ?? 1;
      const origin = present(reckoning, grain);
      if (origin === undefined || number === "X") return unplaced("");
      const year = origin.when.year - Math.round(number);
      return dated(widerValue({ ...origin.when, year }, grain), origin);
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
    // "A month earlier than usual" counts from nothing that is told.
    unless: (words) =>
      /^\s+than\b/.test(textAfter(words)) ||
      /^(?:more|less) than the\b/i.test(matchedText(words)) ||
      (matchedText(words).endsWith("before") &&
        (objectAfter.test(textAfter(words)) || (hasAny(words, "the") && letterIn(words, "UNITS") !== undefined))),
    read(words, reckoning) {
      const later = hasAny(words, "later");
      const before = yearBefore(words, reckoning);
      if (before !== undefined) return before;
      const known = counted(words, (grain) => reckoning.earlier(grain), later ? 1 : -1);
      const sense = known === undefined ? undefined : asMeasure(known, words);
      return sense ?? vaguelyAway(words, later ? "FUTURE_REF" : "PAST_REF");
    },
  },
  {
    name: "years later; days earlier; hours later",
    pattern: `(just|only)? (UNITS|CLOCKUNITS | ${amount} CLOCKUNITS | an hour) (later|earlier)`,
    unless: (words) => /^\s+than\b/.test(textAfter(words)),
    read(words, reckoning) {
      const later = hasAny(words, "later");
      const day = reckoning.earlier("day");
      if (letterIn(words, "UNITS") === undefined && day?.when.grain === "day")
        return dated({ ...day.when, time: "TXX" }, day);
      return vaguelyAway(words, later ? "FUTURE_REF" : "PAST_REF");
    },
  },
];
