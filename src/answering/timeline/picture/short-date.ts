import type { ShownDate } from "../../../model/answer.js";
import type { Day, Granularity } from "../../../model/timex.js";
import { dayNumber, monthOf, yearOf } from "../../../model/days.js";
import type { Phrases } from "../../../locales/en/answers.js";

/** A date with a place on the axis. */
export type DatedStretch = ShownDate & { readonly from: Day; readonly to: Day };

export function isPlaced(date: ShownDate | undefined): date is DatedStretch {
  return date?.from !== undefined && date.to !== undefined;
}

/** How many days a unit has at most; of one that is missing here, a day. */
const longest: Readonly<Record<string, number>> = {
  week: 7,
  month: 31,
  quarter: 92,
  season: 92,
  half: 184,
  year: 366,
  decade: 3653,
  century: 36_525,
};

/** Whether it is given to the day, or finer. */
export function isDay({ granularity = "day" }: DatedStretch): boolean {
  return longest[granularity] === undefined;
}

/** Whether it lasted: a stretch longer than the unit that it is given in. "1972" is some time in a year; "1895–1945" is a range. */
export function isRange({ from, to, granularity = "day" }: DatedStretch): boolean {
  return dayNumber(to) - dayNumber(from) + 1 > (longest[granularity] ?? 1);
}

function shortDay(day: Day, granularity: Granularity, { timeline, date }: Phrases): string {
  const year = yearOf(day);
  if (["year", "decade", "century"].includes(granularity)) return date.year(year);
  if (["month", "quarter", "season", "half"].includes(granularity)) return timeline.shortMonth(year, monthOf(day));
  return timeline.shortDay(year, monthOf(day), Number(day.slice(-2)));
}

/** A date as short as a label must be: "27 Aug 2021", "c. 1895", "1895–1945". */
export function shortDate(shown: DatedStretch, phrases: Phrases): string {
  const { from, to, granularity = "day", approximate } = shown;
  const range = isRange(shown);
  const [first, last] = [shortDay(from, granularity, phrases), shortDay(to, granularity, phrases)];
  const decade = granularity === "decade" && !range && yearOf(from) > 0;
  const span = decade ? phrases.timeline.shortDecade(yearOf(from)) : first === last ? first : `${first}–${last}`;
  return approximate ? phrases.timeline.shortAbout(span) : span;
}
