import type { AskedForm } from "../question-pack.js";

/** The words by which a Romance language asks, and those by which its numbers and places are told: data, read by the same rules in each of them. */
export interface QuestionWords {
  readonly code: string;
  /** In the order of trial; the one that is met first in a question wins. */
  readonly forms: readonly AskedForm[];
  /** What a question begins with that "yes" or "no" would answer; tried where none of the forms is met. */
  readonly yesNo: RegExp;
  /** Words of the grammar of questions, which search for nothing. */
  readonly grammar: ReadonlySet<string>;
  /** "quién es": somebody is asked for by an office, or by a name. */
  readonly whoIs: RegExp;
  /** Behind "cuántos": what is counted; the group `it`. */
  readonly counted: RegExp;
  readonly numberWords: ReadonlySet<string>;
  /** Behind a number that goes on: "millones", "%". */
  readonly scales: string;
  readonly measures: { readonly time: string; readonly length: string; readonly money: string; readonly age: string };
  /** In front of a place. */
  readonly placeBefore: RegExp;
  /** Small words that stand between the capitals of one name. */
  readonly particles: string;
  /** Words that have a capital and name nobody: months, weekdays, words that begin a sentence. */
  readonly nobody: ReadonlySet<string>;
  readonly isSpeech: (word: string) => boolean;
  readonly reasons: RegExp;
  readonly besideOffice: RegExp;
  readonly sameEvent: readonly (readonly string[])[];
}
