import type { ArticleRecord } from "./article.js";
import type { Span } from "./passage.js";
import type { Statement } from "./statement.js";
import type { DatedEvent, Day, Timex } from "./timex.js";

/** A unit of search: a paragraph, or a run of sentences of a long one, of some 80 words. Never over two labels. */
export interface Searchable extends Span {
  /** "teaser" and "comment" are searchable, but are always shown as what they are and never as this article's own words. */
  readonly standing: "article" | "headline" | "teaser" | "comment";
}

/** "LDP" for "Liberal Democratic Party", explained by the article itself. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** All that the reader found in one file: spans and what they mean, never a copy of the text. */
export interface Reading {
  readonly record: ArticleRecord;
  readonly passages: readonly Searchable[];
  readonly sentences: readonly Span[];
  readonly statements: readonly Statement[];
  readonly timexes: readonly Timex[];
  readonly events: readonly DatedEvent[];
  readonly abbreviations: readonly Abbreviation[];
  /** Of an undated article: the last day that its own text speaks of as past or present, and the words that do. */
  readonly notBefore?: { readonly day: Day; readonly from: Span };
}
