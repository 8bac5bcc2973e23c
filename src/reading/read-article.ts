import { createHash } from "node:crypto";
import type { Article } from "../model/article.js";
import { articleKey, pathBelow } from "../model/article-key.js";
import type { Reading } from "../model/article-reading.js";
import { abbreviationsIn } from "./segmentation/abbreviations.js";
import type { CatalogEntry } from "./catalog/catalog-entry.js";
import { stillHolding, withKeepersDate, withKeepersWord, type Corrections } from "./catalog/corrections.js";
import { withCatalog } from "./catalog/catalog-entry.js";
import { articleDateline } from "./masthead/dateline.js";
import { withReports } from "./dates/events.js";
import { datesOf } from "./dates/read-dates.js";
import { grammarBytes } from "./languages/en/grammar/load-model.js";
import { isRejected, type ArticleSource } from "./formats/format.js";
import { readFormat } from "./formats/registry.js";
import type { Grammar } from "./parsing/grammar.js";
import { grammarOf } from "./parsing/grammar.js";
import type { Model } from "./parsing/model.js";
import { readModel } from "./parsing/model-file.js";
import { layoutIn } from "./layout/layout.js";
import { readingView } from "./layout/reading-view.js";
import { ownSentences, passagesOf } from "./segmentation/passages.js";
import type { Aids } from "./languages/language-pack.js";
import { packFor } from "./languages/packs.js";

/** Of the bytes, in hexadecimal: what tells a changed file from an unchanged one. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export type ArticlesRead =
  | { readonly kind: "articles"; readonly articles: readonly Article[] }
  | { readonly kind: "rejected"; readonly file: string; readonly reason: string };

/** What people say of a file beside it. */
export interface ToldBeside {
  readonly catalog?: CatalogEntry | undefined;
  readonly corrections?: Corrections | undefined;
}

/** What the file holds, article by article: text, lines with their labels, masthead, where the catalog's word wins. */
export async function articlesOf(
  file: string,
  bytes: Uint8Array,
  { catalog, corrections = {} }: ToldBeside = {},
): Promise<ArticlesRead> {
  const sources = await readFormat(file, bytes);
  if (isRejected(sources)) return { kind: "rejected", file, reason: sources.reason };
  // A page may hold nothing but scripts that would have fetched its text.
  const hasText = ({ text }: ArticleSource): boolean => text.trim() !== "";
  if (!sources.some(hasText))
    return {
      kind: "rejected",
      file,
      reason: "shows a reader no text; save the page again when its text is to be seen, or as plain text",
    };
  const sha256 = sha256Of(bytes);
  const articles = sources.flatMap((source, index): Article[] => {
    // What is empty counts all the same: a document has the number that it has in the file.
    if (!hasText(source)) return [];
    const { text, lines, masthead, language } = layoutIn(source);
    const key = articleKey(file, sources.length > 1 ? index + 1 : undefined);
    const record = {
      file: key,
      sha256,
      length: text.length,
      language,
      lines,
      masthead: withKeepersDate(withCatalog(masthead, catalog), correctionFor({ file: key, sha256 }, corrections)),
    };
    return [{ ...record, ...(source.origin && { origin: source.origin }), text }];
  });
  return { kind: "articles", articles };
}

const correctionFor = (article: Pick<Article, "file" | "sha256">, corrections: Corrections) =>
  stillHolding(corrections[pathBelow(article.file)], article);

/** All that the article says: passages, sentences, and what the pack of its language reads: statements, dates. */
export async function readingOf(article: Article, aids: Aids, corrections: Corrections = {}): Promise<Reading> {
  const { text: _, ...record } = article;
  const view = readingView(article);
  const { text, lines, masthead } = view.article;
  const sentences = ownSentences(text, lines);
  const pack = await packFor(record.language);
  const rules = pack?.dates;
  const dates = rules === undefined ? { timexes: [], events: [] } : datesOf(view.article, sentences, rules);
  const { timexes } = dates;
  const statements = pack?.statements?.({ text, lines, sentences, timexes }, aids) ?? [];
  const passages = passagesOf(text, lines, masthead);
  const abbreviations = abbreviationsIn(text, sentences);
  const events = withReports(dates, statements, articleDateline(view.article));
  const read = view.inFile({ passages, sentences, statements, ...dates, events, abbreviations });
  const said = withKeepersWord(read.statements, correctionFor(record, corrections));
  return { record, ...read, statements: said, ...(record.origin?.reader !== undefined && { extracted: article.text }) };
}

/** The aids of this installation, made when they are first needed. */
export interface InstalledAids extends Aids {
  /** What the grammar is read from, for other threads. */
  readonly model: () => Model;
}

/** `given`: the model that another thread has loaded. */
export function aidsOnDemand(given?: Model): InstalledAids {
  let loaded = given;
  let grammar: Grammar | undefined;
  const model = () => (loaded ??= readModel(grammarBytes()));
  return { model, grammar: () => (grammar ??= grammarOf(model())) };
}
