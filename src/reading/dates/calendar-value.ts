import type { Day, Granularity } from "../../model/timex.js";
import {
  dayCount,
  dayOfNumber,
  daysInMonth,
  isoWeekOf,
  mondayOf,
  monthAway,
  writtenDay,
} from "../../model/calendar.js";

export type Season = "SP" | "SU" | "FA" | "WI";
export const seasonValues: readonly Season[] = ["SP", "SU", "FA", "WI"];

/** A stretch of the calendar as people name it. `year` is astronomical (0 is 1 BC); of a decade or century, its first as written. */
export type When =
  | {
      readonly grain: "day";
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly time?: string;
    }
  | { readonly grain: "week"; readonly year: number; readonly week: number; readonly weekend?: true }
  | { readonly grain: "month"; readonly year: number; readonly month: number }
  | { readonly grain: "quarter"; readonly year: number; readonly quarter: number; readonly fiscal?: true }
  | { readonly grain: "half"; readonly year: number; readonly half: number }
  | { readonly grain: "season"; readonly year: number; readonly season: Season }
  | { readonly grain: "year"; readonly year: number; readonly fiscal?: true }
  | { readonly grain: "decade" | "century"; readonly year: number };

export type Grain = When["grain"];

const padded = (value: number, digits: number): string => String(value).padStart(digits, "0");

/** TIMEX3 writes years before Christ as "BC0480", and their decades and centuries cut short: "BC048", "BC04". */
function writtenYear(year: number, digits = 4): string {
  const [era, count] = year > 0 ? ["", year] : ["BC", 1 - year];
  return era + padded(count, 4).slice(0, digits);
}

/** The TIMEX3 value. */
export function timexValue(when: When): string {
  const year = writtenYear(when.year);
  switch (when.grain) {
    case "day":
      return `${year}-${padded(when.month, 2)}-${padded(when.day, 2)}${when.time ?? ""}`;
    case "week":
      return `${year}-W${padded(when.week, 2)}${when.weekend ? "-WE" : ""}`;
    case "month":
      return `${year}-${padded(when.month, 2)}`;
    case "quarter":
      return `${when.fiscal ? "FY" : ""}${year}-Q${when.quarter}`;
    case "half":
      return `${year}-H${when.half}`;
    case "season":
      return `${year}-${when.season}`;
    case "year":
      return `${when.fiscal ? "FY" : ""}${year}`;
    case "decade":
      return writtenYear(when.year, 3);
    case "century":
      return writtenYear(when.year, 2);
  }
}

export function dayValue(number: number): Extract<When, { grain: "day" }> {
  return { grain: "day", ...dayOfNumber(number) };
}

export function weekOf(number: number): Extract<When, { grain: "week" }> {
  return { grain: "week", ...isoWeekOf(number) };
}

const firstMonthOfSeason: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonOfMonth(year: number, month: number): Extract<When, { grain: "season" }> {
  const season = seasonValues[Math.floor(((month + 9) % 12) / 3)] ?? "WI";
  return { grain: "season", year: month <= 2 ? year - 1 : year, season };
}

const monthsFrom = (year: number, month: number, months: number): readonly [number, number] => {
  const last = monthAway(year, month, months - 1);
  return [dayCount({ year, month, day: 1 }), dayCount({ ...last, day: daysInMonth(last.year, last.month) })];
};

/** First and last day, as day numbers. */
export function extentOf(when: When): readonly [number, number] {
  switch (when.grain) {
    case "day": {
      const day = dayCount(when);
      return [day, day];
    }
    case "week": {
      const monday = mondayOf(when.year, when.week);
      return [when.weekend ? monday + 5 : monday, monday + 6];
    }
    case "month":
      return monthsFrom(when.year, when.month, 1);
    case "quarter":
      return monthsFrom(when.year, 3 * when.quarter - 2, 3);
    case "half":
      return monthsFrom(when.year, 6 * when.half - 5, 6);
    case "season":
      return monthsFrom(when.year, firstMonthOfSeason[when.season], 3);
    case "year":
      return monthsFrom(when.year, 1, 12);
    case "decade":
    case "century": {
      const years = when.grain === "decade" ? 10 : 100;
      // "The 470s BC" count down: they begin in 479 BC.
      return when.year > 0 ? monthsFrom(when.year, 1, years * 12) : monthsFrom(when.year - years + 1, 1, years * 12);
    }
  }
}

export function firstDay(when: When): Day {
  return writtenDay(dayOfNumber(extentOf(when)[0]));
}

export function lastDay(when: When): Day {
  return writtenDay(dayOfNumber(extentOf(when)[1]));
}

export function granularityOf(when: When): Granularity {
  // A half-year has no name of its own there; its first and last day tell it.
  if (when.grain === "half") return "year";
  if (when.grain !== "day" || when.time === undefined) return when.grain;
  if (/^T\d\d:\d\d:\d\d/.test(when.time)) return "second";
  return /^T\d\d:\d\d/.test(when.time) ? "minute" : "hour";
}
