import { weekdayOf, weekdayUpTo } from "../../../../model/calendar.js";
import { present, today } from "./counting.js";
import type { Form } from "../../../dates/date-form.js";
import { isNamedWeekday } from "./names.js";
import { stage, stageIn } from "./parts.js";
import { yearIn } from "./years.js";
import { moved } from "../../../dates/shifted.js";
import { nearestMonth } from "../../../dates/nearest-date.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { dated, type Origin, type Sense, unplaced } from "../../../dates/meaning.js";
import { dayValue, extentOf, weekOf, type When } from "../../../dates/calendar-value.js";
import {
  hasAny,
  numberIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

/** The weekday nearest to the publication day: the last one, or the next where the sentence looks ahead. */
export function onWeekday(words: MatchedWords, weekday: number, reckoning: Reckoning): Origin | undefined {
  const origin = hasAny(words, "following", "same", "that") ? reckoning.earlier("day") : today(reckoning);
  if (origin === undefined) return undefined;
  const [from] = extentOf(origin.when);
  const last = weekdayUpTo(from, weekday);
  if (hasAny(words, "following", "next", "coming")) return { ...origin, when: dayValue(last + 7) };
  if (hasAny(words, "last", "past", "previous")) return { ...origin, when: dayValue(last === from ? last - 7 : last) };
  if (hasAny(words, "this") && last !== from)
    return {
      ...origin,
      when: dayValue(weekdayOf(from) > weekday && reckoning.tense(words) !== "future" ? last : last + 7),
    };
  return { ...origin, when: dayValue(last !== from && liesAhead(words, from - last, reckoning) ? last + 7 : last) };
}

/** Whether the coming one is meant; where an arrangement leaves it open, the nearer one. */
function liesAhead(words: MatchedWords, daysSince: number, reckoning: Reckoning): boolean {
  const tense = reckoning.tense(words);
  return tense === "future" || reckoning.isArranged(words) || (tense === "open" && daysSince > 3);
}

function readWeekday(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const weekday = numberIn(words, "WEEKDAY");
  if (weekday === undefined) return undefined;
  const origin = onWeekday(words, weekday, reckoning);
  if (origin === undefined) return unplaced(`XXXX-WXX-${weekday}`);
  return dated(origin.when, origin, stageIn(words));
}

/** "A week from Friday": from the Friday that comes. */
export function nextWeekday(weekday: number, reckoning: Reckoning): Origin | undefined {
  const origin = today(reckoning);
  if (origin === undefined) return undefined;
  const [from] = extentOf(origin.when);
  return { ...origin, when: dayValue(weekdayUpTo(from - 1, weekday) + 7) };
}

function readWeekend(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const origin = hasAny(words, "that", "following", "same") ? reckoning.earlier("day") : today(reckoning);
  if (origin === undefined) return unplaced("XXXX-WXX-WE");
  const [from] = extentOf(origin.when);
  const weekday = weekdayOf(from);
  const ahead = reckoning.tense(words) === "future";
  let by = 0;
  if (hasAny(words, "last", "past", "previous")) by = -1;
  else if (hasAny(words, "next", "following")) by = 1;
  else if (!hasAny(words, "this", "that", "coming") && weekday < 6 && !ahead) by = -1;
  else if (hasAny(words, "this") && weekday <= 2 && !ahead) by = -1;
  const when: When = { ...weekOf(from + 7 * by), weekend: true };
  return dated(when, origin, stageIn(words));
}

/** The weeks of a month are those that have their Thursday in it, as ISO 8601 counts the weeks of a year. */
function readWeekOfMonth(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const number = numberIn(words, "MONTH");
  const year = yearIn(words);
  const origin: Origin | undefined =
    number === undefined
      ? present(reckoning, "month")
      : year === undefined
        ? nearestMonth(number, reckoning, words)
        : { when: { grain: "year", year }, basis: "stated" };
  if (origin === undefined) return unplaced("XXXX-WXX");
  const by = hasAny(words, "month")
    ? matchedText(words).includes("last month")
      ? -1
      : hasAny(words, "next")
        ? 1
        : 0
    : 0;
  const month =
    number === undefined
      ? moved(origin.when, by)
      : ({ grain: "month", year: origin.when.year, month: number } as const);
  if (month === undefined) return undefined;
  const [from, to] = extentOf(month);
  const count = numberIn(words, "ORDWORD");
  const thursday = from + ((11 - weekdayOf(from)) % 7);
  return dated(weekOf(count === undefined ? weekdayUpTo(to, 4) : thursday + 7 * (count - 1)), origin);
}

/** Weekdays, weekends, weeks of a month. */
export const weekdayForms: readonly Form[] = [
  {
    name: "Friday week",
    pattern: `WEEKDAY week`,
    // "Monday week 3" is of a tournament.
    unless: (words) => /^\s*\d/.test(textAfter(words, 8)) || /\bWeek$/.test(matchedText(words)),
    read(words, reckoning) {
      const weekday = numberIn(words, "WEEKDAY");
      const origin = weekday === undefined ? undefined : nextWeekday(weekday, reckoning);
      return origin === undefined ? undefined : dated(dayValue(extentOf(origin.when)[0] + 7), origin);
    },
  },
  {
    ofReports: true,
    name: "on Monday; last Friday; late Tuesday",
    pattern: `((early|late|earlier|later) (on)?)? ((the)? (this (past|coming)? |last|next|past|coming|previous|the following|that same|that))? WEEKDAY`,
    // "Fox News Sunday"
    unless: (words) => /\bNews\s$/.test(textBefore(words, 8)) || isNamedWeekday(words),
    read: readWeekday,
  },
  {
    name: "the weekend",
    pattern: `(${stage})? ((the)? (this (past)? |last|past|next|coming|previous|following|that|entire)? | the (long|holiday)?) weekend`,
    unless: (words) => /^weekend$/i.test(matchedText(words)) && /\b(?:a|every|each|per)\s+$/i.test(textBefore(words)),
    read: readWeekend,
  },
  {
    name: "the first week of May; the last week of March 2009",
    pattern: `(the)? (first|second|third|fourth|last|final) week (in|of) (the)? (MONTH (,? of? YEAR)? | (this|last|next)? month)`,
    read: readWeekOfMonth,
  },
];
