import { type CalendarDay, dayCount, dayOfNumber, daysInMonth, weekdayOf } from "../../../../model/calendar.js";
import type { Form } from "../../../dates/date-form.js";
import { yearNumber } from "./parts.js";
import { originOfYear, yearIn } from "./years.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { dated, stated, unplaced } from "../../../dates/meaning.js";
import { dayValue, type When } from "../../../dates/calendar-value.js";
import { numberIn, textAfter, matchedText, type MatchedWords } from "../../../dates/matched-words.js";

interface Holiday {
  readonly pattern: string;
  readonly dayIn: (year: number) => CalendarDay;
  /** Which one its pattern's WEEKDAY has to be. */
  readonly weekday?: number;
}

const fixed =
  (month: number, day: number) =>
  (year: number): CalendarDay => ({ year, month, day });

/** The first, second … such weekday of a month; of the last, a negative count. */
const nth =
  (count: number, weekday: number, month: number) =>
  (year: number): CalendarDay => {
    if (count > 0) {
      const first = dayCount({ year, month, day: 1 });
      return dayOfNumber(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
    }
    const last = dayCount({ year, month, day: daysInMonth(year, month) });
    return dayOfNumber(last - ((weekdayOf(last) - weekday + 7) % 7));
  };

/** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easter(year: number): CalendarDay {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const fromEaster =
  (days: number) =>
  (year: number): CalendarDay =>
    dayOfNumber(dayCount(easter(year)) + days);

const holidays: readonly Holiday[] = [
  { pattern: "christmas eve", dayIn: fixed(12, 24) },
  { pattern: "christmas day?", dayIn: fixed(12, 25) },
  { pattern: "boxing day", dayIn: fixed(12, 26) },
  { pattern: "new year ('s)? eve", dayIn: fixed(12, 31) },
  { pattern: "new year ('s)? day", dayIn: fixed(1, 1) },
  { pattern: "valentine ('s)? day", dayIn: fixed(2, 14) },
  { pattern: "independence day", dayIn: fixed(7, 4) },
  { pattern: "halloween", dayIn: fixed(10, 31) },
  { pattern: "veterans day", dayIn: fixed(11, 11) },
  { pattern: "memorial day", dayIn: nth(-1, 1, 5) },
  { pattern: "(labor|labour) day", dayIn: nth(1, 1, 9) },
  { pattern: "thanksgiving day?", dayIn: nth(4, 4, 11) },
  { pattern: "easter WEEKDAY", weekday: 7, dayIn: fromEaster(0) },
  { pattern: "easter WEEKDAY", weekday: 1, dayIn: fromEaster(1) },
  { pattern: "good WEEKDAY", weekday: 5, dayIn: fromEaster(-2) },
  { pattern: "palm WEEKDAY", weekday: 7, dayIn: fromEaster(-7) },
  { pattern: "ash WEEKDAY", weekday: 3, dayIn: fromEaster(-46) },
];

/** So near a holiday of the year before or after is meant: New Year's Day in a story that stands at 31 December. */
const near = 31;

/** A story's holiday is that of the year in which it stands. */
function inStory(dayIn: Holiday["dayIn"], scene: When): When {
  const { year } = scene;
  if (scene.grain !== "day") return { grain: "day", ...dayIn(year) };
  const now = dayCount(scene);
  const close = [year - 1, year + 1].map((one) => dayIn(one)).find((day) => Math.abs(dayCount(day) - now) <= near);
  return { grain: "day", ...(close ?? dayIn(year)) };
}

function readHoliday(dayIn: Holiday["dayIn"]): (words: MatchedWords, reckoning: Reckoning) => ReturnType<Form["read"]> {
  return (words, reckoning) => {
    const year = yearIn(words);
    if (year !== undefined) return stated({ grain: "day", ...dayIn(year) });
    // "New Year's Day" points at no year.
    const origin = /\byear$/i.test(matchedText(words)) ? originOfYear(words, reckoning) : undefined;
    if (origin !== undefined) return dated({ grain: "day", ...dayIn(origin.when.year) }, origin);
    const { published } = reckoning;
    const scene = reckoning.isUndatedReport ? undefined : reckoning.scene();
    if (published === undefined && scene !== undefined) return dated(inStory(dayIn, scene.when), scene);
    if (published === undefined || published.when.grain !== "day") return unplaced("XXXX-XX-XX");
    const written = dayCount(published.when);
    const [nearest] = [0, -1, 1]
      .map((by) => dayCount(dayIn(published.when.year + by)))
      .sort((one, other) => Math.abs(one - written) - Math.abs(other - written));
    return nearest === undefined ? undefined : dated(dayValue(nearest), published);
  };
}

/** Holidays that stand on one day of the calendar; the nearest to the publication date. */
export const holidayForms: readonly Form[] = holidays.map(({ pattern, dayIn, weekday }) => ({
  name: pattern,
  // "A good Friday" is none, and the Good Friday Agreement is no day.
  unless: (words) =>
    weekday !== undefined &&
    (numberIn(words, "WEEKDAY") !== weekday ||
      !/\b(?:Easter|Good|Palm|Ash) /i.test(matchedText(words)) ||
      /\b(?:good|palm|ash) /.test(matchedText(words)) ||
      /^\s+(?:Agreement|Accords?|agreement|accords?)\b/.test(textAfter(words))),
  pattern: `(last|this|next)? ${pattern} (,? of? ${yearNumber} | (last|this|next) year)?`,
  read: readHoliday(dayIn),
}));
