import type { Span } from "../../../model/passage.js";
import { readDay } from "../../../model/calendar.js";
import type { Grain, When } from "../calendar-value.js";
import type { Origin, Sense } from "../meaning.js";
import { carries, widerValue } from "../shifted.js";
import type { Published } from "../published.js";

/** What the expressions of an article are counted from; it learns each one in the order of the text. */
export interface ReferenceDays {
  /** Undefined in an undated article. */
  readonly written: Origin | undefined;
  /** The last expression so far that says a day (a month, a year …), widened to it, if it stands near enough. */
  earlier(grain: Grain, near?: Span): Origin | undefined;
  learn(sense: Sense, span: Span): void;
}

/** "2021-08-28", "2022-06-30T17:41:43", "2021-08" and "2021" as places on the calendar. */
function whenWritten(value: string): When | undefined {
  const day = readDay(value.slice(0, 10));
  if (day !== undefined) return { grain: "day", ...day };
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(value);
  if (match === null) return undefined;
  const year = Number(match[1]);
  return match[2] === undefined ? { grain: "year", year } : { grain: "month", year, month: Number(match[2]) };
}

const grains: readonly Grain[] = ["day", "week", "month", "quarter", "half", "season", "year", "decade", "century"];
/** How far back an expression still tells the year or month of the next one, in characters; never over an empty line. */
const near = 160;

export function referenceDays(text: string, published: Published | undefined): ReferenceDays {
  const when = published === undefined ? undefined : whenWritten(published.value);
  const latest = new Map<Grain, Origin>();
  return {
    written:
      published === undefined || when === undefined
        ? undefined
        : { when, basis: published.basis, anchor: published.span },
    earlier(grain, span) {
      const found = latest.get(grain);
      if (span === undefined || found?.anchor === undefined) return found;
      if (span.start - found.anchor.end > near) return undefined;
      return /\n\s*\n/.test(text.slice(found.anchor.end, span.start)) ? undefined : found;
    },
    learn({ when: known, type }, { start, end }) {
      if (known === undefined || (type !== "DATE" && type !== "TIME")) return;
      for (const grain of grains) {
        const wide = carries(known, grain) ? widerValue(known, grain) : undefined;
        if (wide === undefined) latest.delete(grain);
        else latest.set(grain, { when: wide, basis: "earlier-mention", anchor: { start, end } });
      }
    },
  };
}
