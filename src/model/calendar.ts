import type { Day } from "./timex.js";

/** A day of the proleptic Gregorian calendar. Years are astronomical: 0 is 1 BC. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const floorDivide = (a: number, b: number): number => Math.floor(a / b);

/** Days since 1 January 1970, by counting years from March so that the leap day comes last (Hinnant, `days_from_civil`). */
export function dayCount({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDivide(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDivide(153 * ((month + 9) % 12) + 2, 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100) + dayOfYear - 719_468
  );
}

/** The day that `dayNumber` counted. */
export function dayOfNumber(number: number): CalendarDay {
  const z = number + 719_468;
  const era = floorDivide(z, 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = floorDivide(
    dayOfEra - floorDivide(dayOfEra, 1460) + floorDivide(dayOfEra, 36_524) - floorDivide(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100));
  const marchMonth = floorDivide(5 * dayOfYear + 2, 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floorDivide(153 * marchMonth + 2, 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week of a day; the first days of January may belong to the last week of the year before. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayOfNumber(thursday);
  return { year, week: floorDivide(thursday - dayCount({ year, month: 1, day: 1 }), 7) + 1 };
}

/** The Monday of an ISO week. Weeks past the year's last run on into the next year. */
export function mondayOf(year: number, week: number): number {
  const fourthOfJanuary = dayCount({ year, month: 1, day: 4 });
  return fourthOfJanuary - weekdayOf(fourthOfJanuary) + 1 + 7 * (week - 1);
}

/** The month that many months away. */
export function monthAway(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: floorDivide(index, 12), month: (((index % 12) + 12) % 12) + 1 };
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, "0");

/** "YYYY-MM-DD"; years before 0 with a leading minus. */
export function writtenDay({ year, month, day }: CalendarDay): Day {
  return `${year < 0 ? "-" : ""}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Reads a `Day`; undefined where the text is not one or names a day that no month has. */
export function readDay(text: string): CalendarDay | undefined {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDayOfCalendar({ year, month, day }) ? { year, month, day } : undefined;
}

export function isDayOfCalendar({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The last such weekday up to and including the day. */
export function weekdayUpTo(number: number, weekday: number): number {
  return number - ((weekdayOf(number) - weekday + 7) % 7);
}

/** "2021-08-28" of the numbers of a printed date of four-digit years, or undefined where the calendar has no such day. */
export function printedDay(year: number, month: number, day: number): Day | undefined {
  return year >= 1000 && year <= 9999 && isDayOfCalendar({ year, month, day })
    ? writtenDay({ year, month, day })
    : undefined;
}

const dateOfArticle =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Whether it is a date as articles carry it: "2021", "2021-08", "2021-08-28", "2021-08-28T15:02:00+05:30". */
export function isDateOfArticle(value: string): boolean {
  const [, year, month, day] = dateOfArticle.exec(value) ?? [];
  return year !== undefined && printedDay(Number(year), Number(month ?? 1), Number(day ?? 1)) !== undefined;
}

/** Stands for "no day" among calendar numbers, and comes after every day. */
export const undated = 0xffffffff;

// Years before this one are all taken for it; no article tells of them to the day.
const firstSortedYear = -100_000;

/** Days as whole numbers in the order of the calendar; the strings are not in order before the year 0. */
export function calendarNumber(day: Day): number {
  const [, year = "0", month = "1", date = "1"] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(day) ?? [];
  return (Math.max(Number(year), firstSortedYear) - firstSortedYear) * 512 + Number(month) * 32 + Number(date);
}
