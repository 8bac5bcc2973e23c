import type { Day } from "./timex.js";
import type { CalendarDay } from "./calendar.js";
import * as calendar from "./calendar.js";

/** An axis reaches a little beyond its last date, so years may have five digits here. */
function partsOf(day: Day): CalendarDay {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  if (match === null) throw new RangeError(`“${day}” is not a day`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Days since 1 January 1970. */
export const dayNumber = (day: Day): number => calendar.dayCount(partsOf(day));

/** The day that `dayNumber` counted. */
export const dayOf = (number: number): Day => calendar.writtenDay(calendar.dayOfNumber(number));

export const yearOf = (day: Day): number => partsOf(day).year;
export const monthOf = (day: Day): number => partsOf(day).month;

export function dayNamed(year: number, month: number, day: number): Day {
  return calendar.writtenDay({ year, month, day });
}

/** Negative years sort before positive ones, which their spelling does not do. */
export function compareDays(a: Day, b: Day): number {
  if (a.startsWith("-") || b.startsWith("-")) return dayNumber(a) - dayNumber(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
