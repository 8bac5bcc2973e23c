import type { ShownDate } from "../../model/answer.js";
import { compareDays, dayNumber } from "../../model/days.js";

/** Whether two dates can be of one event. */
export type DateProximity = "same" | "near" | "apart";

/** Whether all of the one lies in the other: 17 April 1895 in 1895. */
export function isWithinDate({ from, to }: ShownDate, wide: ShownDate): boolean {
  if (from === undefined || to === undefined || wide.from === undefined || wide.to === undefined) return false;
  return compareDays(wide.from, from) <= 0 && compareDays(to, wide.to) <= 0;
}

/** Whether two dates can be one day: the same, a day apart, or one within the other ("1895" and "17 April 1895"). */
export function nearness(a: ShownDate, b: ShownDate): DateProximity {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined)
    return a.from === b.from ? "same" : "apart";
  if (a.from === b.from && a.to === b.to) return "same";
  if (isWithinDate(a, b) || isWithinDate(b, a)) return "near";
  const apart = Math.max(Math.abs(dayNumber(a.from) - dayNumber(b.from)), Math.abs(dayNumber(a.to) - dayNumber(b.to)));
  return apart <= 1 ? "near" : "apart";
}

/** How many days a date spans; what has no date spans them all. */
export const daysSpanned = ({ from, to }: ShownDate): number =>
  from && to ? dayNumber(to) - dayNumber(from) : Infinity;
