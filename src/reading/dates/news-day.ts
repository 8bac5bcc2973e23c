import type { Timex } from "../../model/timex.js";
import { dayCount, readDay } from "../../model/calendar.js";
import { type EventInput, eventsIn } from "./events.js";

/** A week: what an article tells of an earlier day is background. */
const fresh = 7;

/**
 * The expression that says on which day happened what a report is about: the first day that it tells of and that lies in the week
 * up to its publication. Sentences without a date of their own tell of that day more often than not. Undefined where it says none.
 */
export function newsDayOf(input: EventInput): Timex | undefined {
  const published = readDay(input.published?.value.slice(0, 10) ?? "");
  if (published === undefined) return undefined;
  const written = dayCount(published);
  return eventsIn(input)
    .filter(({ planned }) => !planned)
    .map(({ timex }) => input.timexes[timex])
    .find((timex) => {
      const day = timex?.from === timex?.to ? readDay(timex?.from ?? "") : undefined;
      return day !== undefined && written - dayCount(day) >= 0 && written - dayCount(day) <= fresh;
    });
}
