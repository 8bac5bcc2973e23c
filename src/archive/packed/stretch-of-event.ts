import { calendarNumber, undated } from "../../model/calendar.js";
import type { Timex } from "../../model/timex.js";

/** First and last day of what an event is dated by, as numbers that sort. An end of a range stands for the whole: "from 1961 to 1964" is also an event of 1963. */
export function eventStretch(timex: Timex | undefined): readonly [number, number] {
  const { from, to = from } = timex?.range ?? timex ?? {};
  if (from === undefined || to === undefined) return [from === undefined ? undated : calendarNumber(from), undated];
  return [calendarNumber(from), calendarNumber(to)];
}
