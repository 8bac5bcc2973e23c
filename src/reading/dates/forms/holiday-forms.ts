import { dayNumber, weekdayOf } from "../calendar.js";
import { nearestDay } from "../nearest.js";
import type { Reckoning } from "../reckoning.js";
import { dated, type Sense, stated, unplaced } from "../sense.js";
import { dayOf } from "../when.js";
import { has, type Words } from "../words.js";
import type { Form } from "./form.js";
import { yearNumber } from "./parts.js";
import { originOfYear, yearIn } from "./years.js";

interface Holiday {
  readonly words: string;
  readonly pattern: string;
  readonly month: number;
  readonly day: number;
}

/** Holidays that stand on one day of the calendar, whatever the year. */
const fixed: readonly Holiday[] = [
  { words: "christmas eve", pattern: "christmas eve", month: 12, day: 24 },
  { words: "christmas", pattern: "christmas day?", month: 12, day: 25 },
  { words: "boxing", pattern: "boxing day", month: 12, day: 26 },
  { words: "eve", pattern: "new year ('s)? eve", month: 12, day: 31 },
  { words: "new", pattern: "new year ('s)? day", month: 1, day: 1 },
  { words: "halloween", pattern: "halloween", month: 10, day: 31 },
  { words: "independence", pattern: "independence day", month: 7, day: 4 },
];

function readFixed({ month, day }: Holiday): Form["read"] {
  return (words, reckoning) => {
    const year = yearIn(words);
    if (year !== undefined) return stated({ grain: "day", year, month, day });
    const origin = originOfYear(words, reckoning);
    if (origin !== undefined) return dated({ grain: "day", year: origin.when.year, month, day }, origin);
    const nearest = nearestDay(month, day, reckoning);
    return nearest === undefined
      ? unplaced(`XXXX-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)
      : dated(nearest.when, nearest);
  };
}

/** The fourth Thursday of November. */
function readThanksgiving(words: Words, reckoning: Reckoning): Sense | undefined {
  const year = yearIn(words) ?? nearestDay(11, 25, reckoning)?.when.year;
  if (year === undefined) return unplaced("XXXX-11");
  const first = dayNumber({ year, month: 11, day: 1 });
  const day = dayOf(first + ((4 - weekdayOf(first) + 7) % 7) + 21);
  const published = reckoning.published;
  return published === undefined || has(words, "of") ? stated(day) : dated(day, published);
}

export const holidayForms: readonly Form[] = [
  ...fixed.map((holiday) => ({
    name: holiday.words,
    pattern: `(last|this|next)? ${holiday.pattern} (,? of? ${yearNumber} | (last|this|next) year)?`,
    read: readFixed(holiday),
  })),
  { name: "Thanksgiving", pattern: `(last|this)? thanksgiving day? (,? of? ${yearNumber})?`, read: readThanksgiving },
];
