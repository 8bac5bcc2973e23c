import type { Article, RejectedFile } from "../model/article.js";
import type { Reading, Searchable } from "../model/article-reading.js";
import type { Statement, StatementKind } from "../model/statement.js";
import type { DatedEvent, Day, Timex } from "../model/timex.js";
import type { AskedWord } from "./search/search-engine.js";

/** What the archive knows of an article without opening it. */
export interface ArticleCard {
  readonly file: string;
  readonly sha256: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  /** EDTF. */
  readonly notBefore?: string;
  readonly language: string;
  readonly length: number;
  readonly lines: number;
  readonly statements: number;
  readonly dates: number;
}

/** One speaker of the whole archive, however the articles write the name. */
export interface SpeakerCard {
  readonly key: string;
  readonly name: string;
  readonly role?: string;
  /** Other forms that the articles print: "Zhao", "Aso Taro". */
  readonly alsoAs: readonly string[];
  /** The forms that are this one's, where several people share the key: "John A. Holm", and not "John B. Holm". */
  readonly only?: readonly string[];
  readonly statements: number;
  readonly articles: number;
}

/** A passage that matches, best first. `score` grows with evidence and has no unit. */
export interface PassageHit {
  readonly file: string;
  /** Index into the reading's `passages`. */
  readonly index: number;
  readonly passage: Searchable;
  readonly score: number;
}

export interface SearchQuery {
  readonly words: string;
  readonly limit: number;
  /** Only these files. */
  readonly files?: readonly string[];
  /** At most so many passages of one article. */
  readonly perArticle?: number;
}

export interface StatementRef {
  readonly file: string;
  /** Index into the reading's `statements`. */
  readonly index: number;
  readonly statement: Statement;
}

export interface StatementFilter {
  readonly speakerKey?: string;
  /** Key of whoever passed it on, or of the medium that it was said to (`keyOfBody`). */
  readonly mediumKey?: string;
  readonly files?: readonly string[];
  readonly kind?: StatementKind;
}

export interface EventRef {
  readonly file: string;
  /** Index into the reading's `events`. */
  readonly index: number;
  readonly event: DatedEvent;
  readonly timex: Timex;
}

export interface EventFilter {
  readonly from?: Day;
  readonly to?: Day;
  readonly files?: readonly string[];
}

/** The file as it is now, and what the reader found in it. */
export interface OpenArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** A file that is not now what was read, so that nothing of it may be quoted until a reindex. */
export interface GoneFile {
  readonly kind: "changed" | "vanished";
  readonly file: string;
}

export type Opened = ({ readonly kind: "open" } & OpenArticle) | GoneFile;

export type ArticleFilter =
  /** Called so exactly by file, file name or title; where none is, by a part of file name, title or publisher. */
  | { readonly named: string }
  /** Those of these files that are there. */
  | { readonly files: readonly string[] }
  /** The articles of one file, by its path below the folder. */
  | { readonly below: string }
  /** Of these very bytes. */
  | { readonly sha256: string }
  /** The next so many behind this file; from the first on where it is empty. */
  | { readonly behind: string; readonly most: number };

export type SpeakerFilter =
  /** Whom a reader may mean: by the name in any order, a part of it, another form of it, or by role. */
  | { readonly named: string }
  /** A form of whose name shares a word with the text. */
  | { readonly sharing: string }
  /** Whose name, other form or role has one of these in it, in any print (`foldedName`) and either script of Chinese. */
  | { readonly holding: readonly string[] }
  /** A word of whose name begins with the same letter and has a length that differs by no more letters than so many. */
  | { readonly near: string; readonly apart: number };

/** What somebody begins to type: the better matches come first (`suggestionRank`), of equal ones the most quoted, or the first file. */
export interface TypedBeginning {
  readonly typed: string;
  readonly most: number;
}

export interface TypedArticle extends TypedBeginning {
  /** Found by all names of it, or by its title alone. */
  readonly by: "name" | "title";
}

export interface Suggested<Card> {
  readonly card: Card;
  readonly rank: number;
}

/** What a whole snapshot has. */
export interface Totals {
  readonly statements: number;
  readonly speakers: number;
  /** How many articles are in each language. */
  readonly languages: Readonly<Record<string, number>>;
}

/** The archive cannot be asked now, and nothing may be concluded from that. An archive on this machine's own disk never is. */
export class ArchiveUnavailable extends Error {}

/** All that was read, as of one moment. Immutable: a reindex makes another one. Every call takes all that is wanted of one kind at once. */
export interface Archive {
  readonly folder: string;
  /** How many articles it has. */
  readonly size: number;
  readonly rejected: readonly RejectedFile[];
  totals(): Promise<Totals>;
  /** In the order of their file names. */
  articles(filter: ArticleFilter): Promise<readonly ArticleCard[]>;
  /** What the reader found in files of this archive, in their order. Throws when the archive has no such file. */
  readings(files: readonly string[]): Promise<readonly Reading[]>;
  /** Reads the files from disk, in their order, and compares each with what was indexed. */
  openAll(files: readonly string[]): Promise<readonly Opened[]>;
  search(query: SearchQuery): Promise<readonly PassageHit[]>;
  /** The words of a question, in order, in how many passages each stands in any of its forms, and what meeting it says. */
  termWeights(question: string): Promise<readonly AskedWord[]>;
  /** The most quoted first, or with a name the closest first. */
  speakers(filter: SpeakerFilter): Promise<readonly SpeakerCard[]>;
  /** The most quoted first, so many at a time. */
  speakerPages(most: number): AsyncIterable<readonly SpeakerCard[]>;
  suggestedSpeakers(typed: TypedBeginning): Promise<readonly Suggested<SpeakerCard>[]>;
  suggestedArticles(typed: TypedArticle): Promise<readonly Suggested<ArticleCard>[]>;
  /** In the order of files and of the places in them. */
  statements(filter: StatementFilter): Promise<readonly StatementRef[]>;
  /**
   * Those that touch the stretch of time, a range with all its days, in order of their first day; then the undated, in the order
   * of files and of the places in them.
   */
  events(filter: EventFilter): Promise<readonly EventRef[]>;
}
