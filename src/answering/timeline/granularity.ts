import type { ShownDate } from "../../model/answer.js";
import type { Day } from "../../model/timex.js";
import type { Phrases } from "../../locales/en/answers.js";
import { plainDay } from "../findings/date-label.js";
import { dayNumber, yearOf } from "../../model/days.js";

export const grains = ["day", "month", "year", "decade"] as const;
export type HeadingGrain = (typeof grains)[number];

/** The grain that a stretch of time is best read by: a fortnight by days, a year by months, a life by years, more by decades. */
export function grainFor(from: Day, to: Day): HeadingGrain {
  const days = dayNumber(to) - dayNumber(from);
  if (days <= 45) return "day";
  if (days <= 3 * 366) return "month";
  return days <= 50 * 366 ? "year" : "decade";
}

/** Where in the list of grains a date stands; those of a day or finer, and of a week, are days. */
const coarseness: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 1,
  season: 1,
  half: 1,
  year: 2,
  decade: 3,
  century: 3,
};

/** The heading that a date stands under, never more exact than the date itself; undated ones under one of their own. */
export function dateHeading({ from, granularity }: ShownDate, grain: HeadingGrain, phrases: Phrases): string {
  if (from === undefined) return phrases.timeline.undated;
  const year = yearOf(from);
  const coarser = grains[Math.max(grains.indexOf(grain), coarseness[granularity ?? "day"] ?? 0)] ?? "decade";
  switch (coarser) {
    case "day":
      return plainDay(from, phrases);
    case "month":
      return plainDay(from.slice(0, -3), phrases);
    case "year":
      return phrases.date.year(year);
    case "decade":
      return year > 0 ? phrases.date.decade(year - (year % 10)) : phrases.timeline.beforeChrist;
  }
}
