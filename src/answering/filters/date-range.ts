import type { Day } from "../../model/timex.js";
import { daysInMonth } from "../../model/calendar.js";
import { dayNamed } from "../../model/days.js";

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Reads a date as people and EDTF write it: "1895", "-0043", "189X" or "1890s", "2021-08", "2021-08-27". Undefined where it is
 * none of these or no such day exists.
 */
export function stretchAsked(asked: string): Stretch | undefined {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(asked.trim());
  if (match === null) return decadeAsked(asked.trim());
  const year = Number(match[1]);
  const month = Number(match[2] ?? 1);
  const lastMonth = Number(match[2] ?? 12);
  if (month < 1 || lastMonth > 12) return undefined;
  const day = Number(match[3] ?? 1);
  const days = daysInMonth(year, lastMonth);
  const lastDay = Number(match[3] ?? days);
  if (day < 1 || lastDay > days) return undefined;
  return { from: dayNamed(year, month, day), to: dayNamed(year, lastMonth, lastDay) };
}

function decadeAsked(asked: string): Stretch | undefined {
  const match = /^(\d{3})(?:X|0s)$/i.exec(asked);
  if (match === null) return undefined;
  const first = Number(match[1]) * 10;
  return { from: dayNamed(first, 1, 1), to: dayNamed(first + 9, 12, 31) };
}

/** The year, month or day that begins with this day: people write "2021", not "2021-01-01". */
export const shortestFrom = (day: Day): string => shortest(day, "from");

/** The year, month or day that ends with this day. */
export const shortestTo = (day: Day): string => shortest(day, "to");

const shortest = (day: Day, end: keyof Stretch): string =>
  [day.slice(0, -6), day.slice(0, -3)].find((shorter) => stretchAsked(shorter)?.[end] === day) ?? day;
