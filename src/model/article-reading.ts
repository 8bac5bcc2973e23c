import type { ArticleRecord } from "./article.js";
import type { Span } from "./passage.js";
import type { Statement } from "./statement.js";
import type { DatedEvent, Day, Timex } from "./timex.js";

/** A unit of search: a paragraph, or a run of sentences of a long one, of some 80 words. Never over two labels. */
export interface Searchable extends Span {
  /**
   * All but the first two are searchable, so that words which stand in a file are always found, but are shown as what they are and
   * never as this article's own words. "other" is a credit, a masthead, the site's own text.
   */
  readonly standing: "article" | "headline" | "teaser" | "comment" | "other";
}

/** Whether the words are not the article's own. */
export const isAside = ({ standing }: Searchable): boolean => standing !== "article" && standing !== "headline";

/** "LDP" for "Liberal Democratic Party", explained by the article itself. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** The last time that an undated article's own text speaks of as past or present. */
export interface NotBefore {
  readonly day: Day;
  /** As exact as it was said, in EDTF: "2021", "2022-02", "2021-08-28". */
  readonly date: string;
  /** The words that say it. */
  readonly from: Span;
}

/** All that the reader found in one article: spans and what they mean. */
export interface Reading {
  readonly record: ArticleRecord;
  readonly passages: readonly Searchable[];
  readonly sentences: readonly Span[];
  readonly statements: readonly Statement[];
  readonly timexes: readonly Timex[];
  readonly events: readonly DatedEvent[];
  readonly abbreviations: readonly Abbreviation[];
  /** Of an undated article: how new it must be by its own text. */
  readonly notBefore?: NotBefore;
  /** The text that all spans are places of, where it was taken out of a file that is not text itself. */
  readonly extracted?: string;
}
