import type { Timex } from "../../model/timex.js";
import { dayNumber, dayOf } from "../../model/days.js";
import type { Stretch } from "../filters/date-range.js";

/** Which part of its days an expression speaks of, in halves of their number: "early", "mid-", "late". */
const parts: Readonly<Record<string, readonly [from: number, to: number]>> = {
  START: [0, 0.5],
  MID: [0.25, 0.75],
  END: [0.5, 1],
};

/** The days that an expression speaks of; of "the end of March" the second half. */
export function likelyDays({ range, from, to, mod = "" }: Timex): Partial<Stretch> {
  const whole = range ?? { from, to };
  const part = range === undefined ? parts[mod] : undefined;
  if (part === undefined || from === undefined || to === undefined || from === to) return stretchOf(whole);
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const at = (share: number): number => first + Math.round((last - first) * share);
  return { from: dayOf(at(part[0])), to: dayOf(at(part[1])) };
}

const stretchOf = ({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): Partial<Stretch> => (from === undefined || to === undefined ? {} : { from, to });
