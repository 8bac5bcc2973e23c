import type { SegmentBytes } from "./index/segment-bytes.js";
import type { Abbreviation } from "../../model/article-reading.js";

/** A passage as it is made findable. */
export interface IndexablePassage {
  readonly text: string;
  /** What is known of the passage and does not stand in it: the full names and roles of its speakers. */
  readonly about?: string;
  /** A teaser or a comment: found, but after the article's own words, and never counted as the article's evidence. */
  readonly aside?: boolean;
}

/** An article as it is made findable. The engine keeps its words, not its text. */
export interface Indexable {
  /** Unique in an index; adding it again replaces what was there. */
  readonly file: string;
  /** ISO 639-1, or "und". */
  readonly language: string;
  readonly title?: string;
  /** What is known of the article besides: publisher, byline, date. */
  readonly about?: string;
  readonly abbreviations?: readonly Abbreviation[];
  readonly passages: readonly IndexablePassage[];
}

export interface EngineQuery {
  readonly words: string;
  readonly limit: number;
  /** Only these files. */
  readonly files?: readonly string[];
  /** At most so many passages of one article. */
  readonly perArticle?: number;
}

/** A passage that matches. */
export interface EngineHit {
  readonly file: string;
  /** Its place among the article's passages. */
  readonly index: number;
  /** Grows with evidence and has no unit. */
  readonly score: number;
}

/** One word of a question as the index knows it. */
export interface AskedWord {
  readonly start: number;
  readonly end: number;
  /** A word of the question's grammar ("who", "the"), which finds nothing by itself. */
  readonly small: boolean;
  /** How many passages hold it, in any of its forms. */
  readonly passages: number;
  /** What meeting it says: the rarer, the more; most for a word that neither the passages nor everyday English hold. */
  readonly weight: number;
}

/** What is saved: parts to be kept and read back as they are. A part that is in two saved indexes is the same object. */
export interface SavedPart {
  readonly bytes: SegmentBytes;
  /** Files of this part that are no longer there. */
  readonly removed: readonly string[];
}

/** Does of adding articles what needs no index, in any thread: takes them one by one, and keeps no text. */
export interface Preparation {
  take(article: Indexable): void;
  /** For `addPrepared` of an index of this engine. */
  bytes(): Uint8Array;
}

/** Immutable: adding and removing make another index, and whoever still searches the old one sees it whole. */
export interface SearchIndex {
  readonly articles: number;
  readonly passages: number;
  add(articles: readonly Indexable[]): SearchIndex;
  /** As if all articles that were taken had been added at once, in that order. */
  addPrepared(prepared: readonly Uint8Array[]): SearchIndex;
  remove(files: readonly string[]): SearchIndex;
  /** Best first. A query without a word that the index knows finds nothing. */
  search(query: EngineQuery): readonly EngineHit[];
  /** The words of a question, in order, and what the index knows of them. */
  words(question: string): readonly AskedWord[];
  save(): readonly SavedPart[];
}

/** The only door to searching: another engine, for an archive that outgrows one machine, stands behind the same three functions. */
export interface SearchEngine {
  empty(): SearchIndex;
  preparation(): Preparation;
  /** Undefined when the parts are damaged or were written by another version. */
  load(parts: readonly SavedPart[]): SearchIndex | undefined;
}
