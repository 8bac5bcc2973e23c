import type { Season } from "../calendar-value.js";

/** A year, month, week or day that is pointed at: so many away from the day of writing, or from the one spoken of before. */
export interface Pointed {
  readonly by: number;
  readonly from: "writing" | "earlier";
}

/** What the parts of one expression say, from the widest to the narrowest; nothing is reckoned yet. */
export interface DraftDate {
  /** First year of a century, of "20世纪" 1900. */
  readonly century?: number | Pointed;
  /** Years into the century: of "90年代" 90. */
  readonly decade?: number;
  readonly year?: number | Pointed;
  readonly fiscal?: true;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number | Pointed;
  /** The so-manieth week of the year or month, or one that is pointed at. */
  readonly week?: number | Pointed;
  readonly weekend?: true;
  readonly day?: number | Pointed;
  /** Monday is 1. */
  readonly weekday?: number;
  readonly mod?: "START" | "MID" | "END" | "APPROX" | "BEFORE" | "AFTER";
  /** "MO", "AF", "EV", "NI". */
  readonly part?: string;
  readonly clock?: Clock;
}

export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

/** Where in the draft a component stands: each fills one place, and only narrower ones may follow. */
export const dateParts = ["century", "year", "season", "month", "day", "weekday", "part", "clock"] as const;
export type DatePart = (typeof dateParts)[number];

/** One way to write a part of a date. */
export interface Component {
  readonly place: DatePart;
  /** Sticky, over folded text. */
  readonly pattern: RegExp;
  /** Undefined where it says no such part here. */
  readonly read: (match: RegExpExecArray, draft: DraftDate) => DraftDate | undefined;
  /** Only behind another part: "初" of "5月初". */
  readonly follows?: true;
}
