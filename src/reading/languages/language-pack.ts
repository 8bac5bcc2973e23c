import type { Line } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import type { Statement } from "../../model/statement.js";
import type { Timex } from "../../model/timex.js";
import type { DateRules } from "../dates/date-rules.js";
import type { Grammar } from "../parsing/grammar.js";

/** What a reader of statements is given: an article's text with what was read of it before. */
export interface StatementInput {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The sentences of the lines, in order. */
  readonly sentences: readonly Span[];
  readonly timexes: readonly Timex[];
}

/** What readers share between articles and threads, made when it is first asked for. */
export interface Aids {
  readonly grammar: () => Grammar;
}

/** What a language must know to be read. What is absent is said to be unread, never guessed. */
export interface LanguagePack {
  /** ISO 639-1, with the script where it matters. */
  readonly code: string;
  /** When it happened: how the language writes times. */
  readonly dates?: DateRules;
  /** Who said what, in the order of the text. */
  readonly statements?: (input: StatementInput, aids: Aids) => readonly Statement[];
}
