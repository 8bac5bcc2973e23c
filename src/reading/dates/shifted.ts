import { dayCount, dayOfNumber, mondayOf, monthAway } from "../../model/calendar.js";
import { dayValue, extentOf, type Grain, seasonOfMonth, weekOf, type When } from "./calendar-value.js";

const grainsOf: Readonly<Record<Grain, readonly Grain[]>> = {
  day: ["day", "week", "month", "quarter", "half", "season", "year", "decade", "century"],
  week: ["week", "month", "quarter", "half", "season", "year", "decade", "century"],
  month: ["month", "quarter", "half", "season", "year", "decade", "century"],
  quarter: ["quarter", "half", "year", "decade", "century"],
  half: ["half", "year", "decade", "century"],
  season: ["season", "year", "decade", "century"],
  year: ["year", "decade", "century"],
  decade: ["decade", "century"],
  century: ["century"],
};

/** Whether the one says enough to name the other: a day has a month, a year has none. */
export function carries(when: When, grain: Grain): boolean {
  return grainsOf[when.grain].includes(grain);
}

const tensOf = (year: number, years: number): number =>
  year > 0 ? year - (year % years) : 1 - (1 - year - ((1 - year) % years));

/** The day's month, the month's year …; undefined where it does not carry it. */
export function widerValue(when: When, grain: Grain): When | undefined {
  if (when.grain === grain) return when.grain === "day" ? dayValue(dayCount(when)) : when;
  if (!carries(when, grain)) return undefined;
  const { year, month } = dayOfNumber(extentOf(when)[0]);
  switch (grain) {
    case "day":
      return undefined;
    case "week":
      return weekOf(extentOf(when)[0]);
    case "month":
      return { grain, year, month };
    case "quarter":
      return { grain, year, quarter: Math.ceil(month / 3) };
    case "half":
      return { grain, year, half: Math.ceil(month / 6) };
    case "season":
      return seasonOfMonth(year, month);
    case "year":
      return { grain, year: when.grain === "week" ? year : when.year };
    case "decade":
      return { grain, year: tensOf(when.year, 10) };
    case "century":
      return { grain, year: tensOf(when.year, 100) };
  }
}

/** So many of its own units away: a day by days, a month by months. Undefined where the calendar has no such place. */
export function moved(when: When, by: number): When | undefined {
  switch (when.grain) {
    case "day":
      return dayValue(dayCount(when) + by);
    case "week":
      return { ...when, ...weekOf(mondayOf(when.year, when.week) + 7 * by) };
    case "month":
      return { grain: "month", ...monthAway(when.year, when.month, by) };
    case "quarter": {
      const { year, month } = monthAway(when.year, 3 * when.quarter - 2, 3 * by);
      return { ...when, year, quarter: (month + 2) / 3 };
    }
    case "half": {
      const { year, month } = monthAway(when.year, 6 * when.half - 5, 6 * by);
      return { ...when, year, half: (month + 5) / 6 };
    }
    case "season":
    case "year":
      return { ...when, year: when.year + by };
    case "decade":
      return { ...when, year: when.year + 10 * by };
    case "century":
      return { ...when, year: when.year + 100 * by };
  }
}
