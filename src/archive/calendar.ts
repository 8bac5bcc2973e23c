import type { Day } from "../model/timex.js";

/** Stands for "no day", and comes after every day. */
export const undated = 0xffffffff;

// Years before this one are all taken for it; no article tells of them to the day.
const firstYear = -100_000;

/** Days as whole numbers in the order of the calendar; the strings are not in order before the year 0. */
export function calendarNumber(day: Day): number {
  const [, year = "0", month = "1", date = "1"] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(day) ?? [];
  return (Math.max(Number(year), firstYear) - firstYear) * 512 + Number(month) * 32 + Number(date);
}
