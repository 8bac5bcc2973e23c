import type { Span } from "../../model/passage.js";
import type { DateRole, Timex } from "../../model/timex.js";
import type { Published } from "./published.js";

/** A text whose expressions of time are wanted. */
export interface TimexInput {
  readonly text: string;
  /** In order; the rest of the text, if any, is read line by line. */
  readonly sentences: readonly Span[];
  /** Undefined in an undated article. */
  readonly published?: Published | undefined;
}

/** Which way a sentence looks; open where it tells of what had been arranged: "was due on Friday". */
export type DateTense = "past" | "future" | "open";

/** What a date hangs on, where it is not the sentence as a whole. */
export interface DatedClause {
  readonly role: Exclude<DateRole, "event">;
  /** The stretch that tells what happened at the date. */
  readonly told: Span;
}

/** The words around an expression that say which way it points. */
export interface DateCues {
  /** Which way the sentence looks where the expression stands: "will", "until"; "said". */
  tense(text: string, sentence: Span, span: Span): DateTense | undefined;
  /** Whether the expression dates something arranged, told in the present: "travels to Norland on Thursday". */
  isArranged(text: string, sentence: Span, span: Span): boolean;
  /** Whether a verb of the past stands directly before the expression: "was painted on August 21". */
  hasHappened(text: string, sentence: Span, span: Span): boolean;
  /** What the date of a sentence hangs on, counted from the sentence; undefined where it is the whole sentence, absent where nobody tells. */
  readonly clauseDatedBy?: (sentence: string, date: Span) => DatedClause | undefined;
  /** Whether what stands directly before is a term that something has to keep: "by Dec. 31", "until". */
  readonly deadline: RegExp;
  /** What stands before a year that says where a narrative is: the start of a sentence, "In", "By the end of". */
  readonly opening: RegExp;
  readonly ranges: RangeCues;
  readonly events: EventCues;
}

/** How two expressions are joined to the two ends of one stretch. */
export interface RangeCues {
  /** Between them: "to", "through", "-". */
  readonly throughout: RegExp;
  /** Between them where "between" or "from" stands before: "and". */
  readonly both: RegExp;
  readonly between: RegExp;
  /** Before the first: "postponed from Monday to Friday" are two dates for one thing. */
  readonly shifted: RegExp;
}

/** What a date is besides the day of what its sentence tells. */
export interface EventCues {
  /** Before it: what something else is measured against, "the worst storm since 1987". */
  readonly measure: RegExp;
  /** Before it: a term or an aim, "by", "target for". */
  readonly comingBefore: RegExp;
}

/**
 * How one language writes times.
 *
 * A language with spaces between its words makes `timexesIn` with `byForms` (by-forms.ts): a vocabulary (`dateWords`), a tokenizer
 * (`spacedTokens` with its spelling of numerals and abbreviations) and an ordered list of forms. A language whose tokens are
 * characters hands `byForms` a tokenizer of its own, which writes a `Transcript` (transcript.ts: `draftOf`, `add`, `finished`; the
 * longest word of the vocabulary that begins at a character, else `unknownWord`), or reads in its own way. Shared by all: the places
 * on the calendar (calendar-value.ts, shifted.ts), what a form means (meaning.ts), the reference date (reference-date.ts,
 * nearest-date.ts), ranges and events. It is registered as `dates` of its language pack.
 */
export interface DateRules {
  /** Every temporal expression of the text, in order, none overlapping. */
  readonly timexesIn: (input: TimexInput) => Timex[];
  readonly cues: DateCues;
}
