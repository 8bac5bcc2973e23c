import type { AnswerType } from "../../model/answer-type.js";
import type { Span } from "../../model/passage.js";
import type { Timex } from "../../model/timex.js";

/** What a number must measure: "how long", "how much does it cost". */
export type Measure = "time" | "length" | "money" | "age" | "percent";

/** A form of question, and what would answer it. */
export interface AskedForm {
  readonly form: RegExp;
  readonly wanted: AnswerType;
  readonly measure?: Measure;
}

/** A question as its language reads it. */
export interface AskedAnswer {
  readonly wanted: AnswerType;
  readonly measure?: Measure;
  /** Whether "yes" or "no" would answer. */
  readonly isYesNo: boolean;
  /** The question with all that only asks replaced by spaces, so that places in it stay. */
  readonly searched: string;
  /** The words that tell what is sought, in order: places in the question. */
  readonly content: readonly Span[];
  /** What is counted ("cuántos heridos": "heridos", 何人: 人), as it is printed behind a number. */
  readonly counted: readonly string[];
  /** Whether the first of those words is the verb, on which most depends. */
  readonly asksWithVerb: boolean;
  /** Somebody is asked for by an office: "quién es el director". */
  readonly asksForHolder: boolean;
}

/** A passage in which answering words are looked for. */
export interface AnswerPassage {
  readonly text: string;
  /** The times that were read in it, places in the passage. */
  readonly timexes: readonly (Span & Pick<Timex, "type">)[];
  /** Names of people that the article is known to have. */
  readonly names: readonly string[];
}

/** Words of the kind that is wanted; whether they are surely of that kind. */
export interface AnsweringWords extends Span {
  readonly fits: boolean;
}

/** What a language knows of its questions and of the words that answer them. */
export interface QuestionPack {
  /** ISO 639-1. */
  readonly code: string;
  /** One form for all ways of printing a letter or sign, place by place. */
  readonly folded: (text: string) => string;
  /** Undefined where the words are no question of this language. */
  readonly read: (words: string) => AskedAnswer | undefined;
  /** The words of a passage that may answer, in order, none overlapping. */
  readonly answersIn: (asked: AskedAnswer, passage: AnswerPassage) => readonly AnsweringWords[];
  /** The verb of saying that a date stands with: it tells when something was said, and not when what was said happened. Empty where there is none. */
  readonly reportOf: (passage: string, date: Span) => string;
  /** What may stand between an office and the name of who holds it. */
  readonly besideOffice: RegExp;
  /** Words that tell of one event, each by its beginning. */
  readonly sameEvent: readonly (readonly string[])[];
  /** Whether words are looked for as they stand, without regard to where others begin: no spaces are printed. */
  readonly isUnspaced: boolean;
}
