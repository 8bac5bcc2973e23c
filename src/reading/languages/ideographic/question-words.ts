import type { Span } from "../../../model/passage.js";
import type { AnswerPassage, AskedForm, Measure } from "../question-pack.js";

/** The words by which a language without spaces asks, and those by which its numbers, people and places are told. Patterns see folded text. */
export interface QuestionWords {
  readonly code: string;
  /** One form for all ways of printing a sign, sign for sign. */
  readonly folded: (text: string) => string;
  /** In the order of trial; the one that is met first in a question wins. */
  readonly forms: readonly AskedForm[];
  /** Tried where none of the forms is met. */
  readonly yesNo: RegExp;
  /** Words that only help to ask or bind, as `Intl.Segmenter` cuts them; they search for nothing. */
  readonly grammar: ReadonlySet<string>;
  readonly whoIs: RegExp;
  /** What is counted, as it stands behind a number: the groups `unit` and `noun`. */
  readonly counted: RegExp;
  /** Counting words that stand for each other: "名", "人". */
  readonly sameUnit: readonly string[];
  readonly number: RegExp;
  /** Behind a number. */
  readonly measures: Readonly<Record<Measure, RegExp>>;
  readonly people: (passage: AnswerPassage, folded: string) => readonly Span[];
  readonly bodies: RegExp;
  /** Whether somebody is named by these signs, and by nothing else. */
  readonly isPerson: (folded: string) => boolean;
  /** The group `it`; places that surely are where something is, and others. */
  readonly places: readonly RegExp[];
  readonly reasons: RegExp;
  /** In front of a date and behind it, where the date is that of a report. */
  readonly reportAround: readonly [before: RegExp, behind: RegExp];
  readonly besideOffice: RegExp;
  readonly sameEvent: readonly (readonly string[])[];
}
