import type { Day } from "../../model/timex.js";

const perDay = 86_400_000;

/** Days since 1 January 1970 in the proleptic Gregorian calendar; year 0 is 1 BC. */
export function dayNumber(day: Day): number {
  const match = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day);
  if (match === null) throw new RangeError(`“${day}” is not a day`);
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return date.getTime() / perDay;
}

/** The day that `dayNumber` counted. */
export function dayOf(number: number): Day {
  const date = new Date(number * perDay);
  return dayNamed(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

export const yearOf = (day: Day): number => Number(day.slice(0, day.indexOf("-", 1)));
export const monthOf = (day: Day): number => Number(day.slice(-5, -3));

export function dayNamed(year: number, month: number, day: number): Day {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 28, 29, 30 or 31. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(dayNamed(year, month + 1, 1)) - dayNumber(dayNamed(year, month, 1));
}

/** Negative years sort before positive ones, which their spelling does not do. */
export function compareDays(a: Day, b: Day): number {
  if (a.startsWith("-") || b.startsWith("-")) return dayNumber(a) - dayNumber(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
