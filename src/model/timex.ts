import type { Span } from "./passage.js";

/** A calendar day, "YYYY-MM-DD"; years are four digits, with a leading minus before year 0. */
export type Day = string;

export type Granularity =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century";

/** How a date is known. `none`: it is not; the expression keeps its wording and nothing more. */
export type DateBasis = "stated" | "publication" | "dateline" | "earlier-mention" | "none";

/** A temporal expression (TIMEX3). */
export interface Timex extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** The TIMEX3 value: "2021-08-27", "2021-W34", "P3D", "PRESENT_REF"; empty where it is not known. */
  readonly value: string;
  /** The TIMEX3 modifier: "START" (early), "MID", "END" (late), "APPROX", "BEFORE", "AFTER", "LESS_THAN", "MORE_THAN" … */
  readonly mod?: string;
  readonly basis: DateBasis;
  /** The expression that this one is reckoned from: an earlier mention, the dateline, or the printed publication date. */
  readonly anchor?: Span;
  /** First and last day, where the expression can be placed on a calendar. */
  readonly from?: Day;
  readonly to?: Day;
  readonly granularity?: Granularity;
  /** "about 1895", "early 2021": drawn as a stretch without sharp ends. */
  readonly approximate: boolean;
  /** Where this expression is one end of a range, the whole range: "from May to July". */
  readonly range?: { readonly span: Span; readonly from: Day; readonly to: Day };
}

/**
 * Of what a date is the date. `event`: of what its sentence tells. `report`: of somebody's saying it ("the coast guard said on Thursday").
 * `clause`: of a clause about when, why or although ("after the wall fell in 1989"). `mention`: of another happening that the sentence
 * only mentions ("the bridge, built in 1990, …", "a letter written in 2022").
 */
export type DateRole = "event" | "report" | "clause" | "mention";

/** Something that a sentence puts at a date: one entry of a timeline before entries are merged. */
export interface DatedEvent {
  /** Index into the reading's `timexes`. */
  readonly timex: number;
  /** The sentence that tells it. */
  readonly passage: Span;
  /** "will", "plans to", "would": it had not happened when it was written. */
  readonly planned: boolean;
  readonly role: DateRole;
  /** The stretch that tells what happened at the date, where it is not the whole sentence. */
  readonly told?: Span;
}
