import { isDayOfCalendar } from "../../../model/calendar.js";
import type { Component, DraftDate } from "./draft-date.js";

/** Dates in figures and marks alone, with a year of four figures: "2010-01-29", "2019.9.6", "13.5.2015". */
export const digitDates: readonly Component[] = [
  {
    place: "day",
    pattern: /(\d{4})([-/.,・])(\d{1,2})\2(\d{1,2})(?:T(\d{1,2}):(\d\d)(?::(\d\d))?)?(?![\d.-])/y,
    read: ([, year, , month, day, hour, minute, second], draft) =>
      onDay(draft, { year, month, day }, hour === undefined ? undefined : { hour, minute, second }),
  },
  {
    place: "day",
    pattern: /(\d{1,2})([-/.])(\d{1,2})[-/.,](\d{4})(?![\d.-])/y,
    read: ([, first, mark, second, year], draft) =>
      mark === "/"
        ? (onDay(draft, { year, month: first, day: second }, undefined) ??
          onDay(draft, { year, month: second, day: first }, undefined))
        : onDay(draft, { year, month: second, day: first }, undefined),
  },
];

type Figures = Readonly<Record<"year" | "month" | "day", string | undefined>>;
type Time = Readonly<Record<"hour" | "minute" | "second", string | undefined>>;

function onDay(draft: DraftDate, figures: Figures, time: Time | undefined): DraftDate | undefined {
  const day = { year: Number(figures.year), month: Number(figures.month), day: Number(figures.day) };
  if (!isDayOfCalendar(day)) return undefined;
  if (time === undefined) return { ...draft, ...day };
  const { hour, minute, second } = time;
  return {
    ...draft,
    ...day,
    clock: { hour: Number(hour), minute: Number(minute), ...(second !== undefined && { second: Number(second) }) },
  };
}
