import type { Span } from "../../model/passage.js";
import type { DateBasis, Timex } from "../../model/timex.js";
import { granularityOf, timexValue, type When } from "./calendar-value.js";

/** What an expression means: a Timex without its place in the text. */
export interface Sense {
  readonly type: Timex["type"];
  readonly value: string;
  readonly mod?: string | undefined;
  readonly basis: DateBasis;
  readonly anchor?: Span | undefined;
  readonly when?: When;
  /** What something else is measured against: "up from 8 million a year earlier". Nothing is counted from it. */
  readonly isMeasure?: true;
  /** The days it names are not the days it happened on: "about 1895". */
  readonly approximate?: boolean;
}

/** Something to count from: the publication date, the dateline or an earlier expression, and where it stands. */
export interface Origin {
  readonly when: When;
  readonly basis: DateBasis;
  readonly anchor?: Span | undefined;
}

const isFarAway = (when: When): boolean => when.year > 9999 || when.year < -9998;

/** A date or a time of day that is known. Years that four digits cannot write are not. */
export function dated(when: When | undefined, origin: Omit<Origin, "when">, mod?: string): Sense {
  if (when === undefined || isFarAway(when)) return unplaced("");
  const granularity = granularityOf(when);
  const isTime = granularity === "hour" || granularity === "minute" || granularity === "second";
  return {
    type: isTime ? "TIME" : "DATE",
    value: timexValue(when),
    mod,
    basis: origin.basis,
    anchor: origin.anchor,
    when,
  };
}

/** As it stands: a full date, a year. */
export function stated(when: When | undefined, mod?: string): Sense {
  return dated(when, { basis: "stated" }, mod);
}

/** A date whose place on the calendar is not known, with as much of its value as is: "XXXX-08". */
export function unplaced(value: string, type: "DATE" | "TIME" = "DATE"): Sense {
  return { type, value, basis: "none" };
}

/** "PRESENT_REF", "PAST_REF", "FUTURE_REF". */
export function reference(value: string): Sense {
  return { type: "DATE", value, basis: "none" };
}

export function duration(value: string, mod?: string): Sense {
  return { type: "DURATION", value, mod, basis: "none" };
}

export function repeated(value: string): Sense {
  return { type: "SET", value, basis: "none" };
}
