import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  dayCount,
  dayOfNumber,
  daysInMonth,
  isLeapYear,
  isoWeekOf,
  mondayOf,
  monthAway,
  readDay,
  weekdayOf,
  writtenDay,
} from "../../src/model/calendar.js";

const epoch = Temporal.PlainDate.from("1970-01-01");
const dateOf = (number: number): Temporal.PlainDate => epoch.add({ days: number });

/** Month ends, leap days and year turns of ordinary, leap and century years, and the days around them. */
const turns = [-1, 0, 1, 4, 100, 400, 1582, 1600, 1899, 1900, 1999, 2000, 2004, 2021, 2023, 2024, 2100].flatMap(
  (year) =>
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
      [-1, 0, 1].map((by) => dayCount({ year, month, day: daysInMonth(year, month) }) + by),
    ),
);

const days = fc.oneof(fc.integer({ min: -1_500_000, max: 1_500_000 }), fc.constantFrom(...turns));

test("a day's number, date, weekday and ISO week are those of a calendar library", () => {
  fc.assert(
    fc.property(days, (number) => {
      const date = dateOf(number);
      const ours = { ...dayOfNumber(number), weekday: weekdayOf(number), ...iso(number) };
      expect(ours).toEqual({
        year: date.year,
        month: date.month,
        day: date.day,
        weekday: date.dayOfWeek,
        isoYear: date.yearOfWeek,
        isoWeek: date.weekOfYear,
      });
      expect(dayCount(dayOfNumber(number))).toBe(number);
    }),
  );
});

const iso = (number: number): { isoYear: number; isoWeek: number } => {
  const { year, week } = isoWeekOf(number);
  return { isoYear: year, isoWeek: week };
};

test("every turn of a month and year agrees with a calendar library", () => {
  const astray = turns.filter((number) => {
    const date = dateOf(number);
    const { year, month, day } = dayOfNumber(number);
    return date.year !== year || date.month !== month || date.day !== day || date.dayOfWeek !== weekdayOf(number);
  });
  expect(astray).toEqual([]);
});

test("the Monday of a week is in that week, and a Monday", () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 3000 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
      const monday = mondayOf(year, week);
      expect([weekdayOf(monday), isoWeekOf(monday)]).toEqual([1, { year, week }]);
    }),
  );
});

test("months away, lengths of months and leap years are those of a calendar library", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -900, max: 3000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -5000, max: 5000 }),
      (year, month, by) => {
        const there = Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: by });
        expect(monthAway(year, month, by)).toEqual({ year: there.year, month: there.month });
        expect(daysInMonth(there.year, there.month)).toBe(there.daysInMonth);
        expect(isLeapYear(there.year)).toBe(there.inLeapYear);
      },
    ),
  );
});

test("a written day is read back; what no month has is not a day", () => {
  fc.assert(
    fc.property(days, (number) => {
      expect(readDay(writtenDay(dayOfNumber(number)))).toEqual(dayOfNumber(number));
    }),
  );
  expect(["2021-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "21-04-30", "2021"].map(readDay)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
});
