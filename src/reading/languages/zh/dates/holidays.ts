import { dayCount, dayOfNumber, weekdayOf } from "../../../../model/calendar.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import type { Component } from "../../../dates/ideographic/draft-date.js";
import { fixedHolidays, lunarHolidays, weekdayHolidays } from "../lexicon/holidays.js";

const chineseCalendar = new Intl.DateTimeFormat("en-u-ca-chinese", {
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** The Gregorian day of a day of the Chinese calendar that begins in that year; undefined where the calendar knows none. */
export function dayOfChineseYear(
  year: number,
  month: number,
  day: number,
): { readonly month: number; readonly day: number } | undefined {
  if (year < 1900 || year > 2100) return undefined;
  const first = dayCount({ year, month: 1, day: 21 });
  for (let number = first; number < first + 360; number += 1) {
    const parts = chineseCalendar.formatToParts(number * 86_400_000);
    const value = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
    if (value("month") !== String(month) || value("day") !== String(day)) continue;
    const found = dayOfNumber(number);
    return found.year === year ? { month: found.month, day: found.day } : undefined;
  }
  return undefined;
}

function dayOfWeekdayHoliday(
  year: number,
  [month, weekday, count]: readonly [number, number, number],
): { readonly month: number; readonly day: number } {
  const first = dayCount({ year, month, day: 1 });
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return { month, day: 1 + ahead + 7 * (count - 1) };
}

/** "2016年国庆节": the holiday of a year that stands before it in figures or characters. */
export const holidays: Component = {
  place: "day",
  follows: true,
  pattern: new RegExp(
    `(${anyOf([...Object.keys(fixedHolidays), ...Object.keys(weekdayHolidays), ...Object.keys(lunarHolidays)])})(?!前|后|期间|假|档|月)`,
    "y",
  ),
  read(match, draft) {
    const word = match[1] ?? "";
    if (draft.year === undefined || draft.month !== undefined) return undefined;
    const fixed = fixedHolidays[word];
    if (typeof draft.year !== "number") return fixed && { ...draft, month: fixed[0], day: fixed[1] };
    const floating = weekdayHolidays[word];
    const lunar = lunarHolidays[word];
    const day =
      fixed === undefined
        ? floating === undefined
          ? lunar && dayOfChineseYear(draft.year, lunar[0], lunar[1])
          : dayOfWeekdayHoliday(draft.year, floating)
        : { month: fixed[0], day: fixed[1] };
    return day && { ...draft, ...day };
  },
};
