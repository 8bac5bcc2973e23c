import type { Archive } from "../archive/archive.js";
import type { Phrases } from "../locales/en/answers.js";
import { articleOpener, type ArticleOpener } from "./open-articles.js";

/** What one answer is made from: the archive, the sentences of the reader's language, and its articles, each opened once. */
export interface AnswerContext {
  readonly archive: Archive;
  readonly phrases: Phrases;
  readonly articles: ArticleOpener;
}

/** A context for one answer; the next answer needs its own, because files may have changed by then. */
export const answerContext = (archive: Archive, phrases: Phrases): AnswerContext => ({
  archive,
  phrases,
  articles: articleOpener(archive),
});
