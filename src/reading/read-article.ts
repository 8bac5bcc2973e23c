import { createHash } from "node:crypto";
import type { Article } from "../model/article.js";
import type { Reading } from "../model/article-reading.js";
import { abbreviationsIn } from "./segmentation/abbreviations.js";
import type { CatalogEntry } from "./catalog/catalog-entry.js";
import { withCatalog } from "./catalog/catalog-entry.js";
import { textOf } from "./formats/text-encoding.js";
import { grammarBytes } from "./languages/en/grammar/load-model.js";
import { isWebPage } from "./formats/format.js";
import type { Grammar } from "./parsing/grammar.js";
import { grammarOf } from "./parsing/grammar.js";
import type { Model } from "./parsing/model.js";
import { readModel } from "./parsing/model-file.js";
import { layoutOf } from "./layout/layout.js";
import { ownSentences, passagesOf } from "./segmentation/passages.js";
import type { Aids } from "./languages/language-pack.js";
import { packFor } from "./languages/packs.js";

/** Of the bytes, in hexadecimal: what tells a changed file from an unchanged one. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export type ArticleRead =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "rejected"; readonly file: string; readonly reason: string };

/** No article has more of these, and what each of them takes would be missing to all other articles. */
const limits = {
  text: { mark: /\r\n|\n|\r/g, most: 100_000, named: "100,000 lines" },
  page: { mark: /</g, most: 400_000, named: "400,000 tags" },
};

/** Why a file with so many lines is not read; undefined where it has no more than an article. */
function crowdedWith(file: string, text: string): string | undefined {
  const { mark, most, named } = limits[isWebPage(file) ? "page" : "text"];
  let count = 0;
  for (const _ of text.matchAll(mark)) if (++count > most) return `has more than ${named}, which no article has`;
  return undefined;
}

/** What the file holds: its text, its lines with their labels, its masthead, where the catalog's word wins. */
export function articleOf(file: string, bytes: Uint8Array, catalog?: CatalogEntry): ArticleRead {
  const decoded = textOf(bytes);
  if (decoded.kind === "rejected") return { kind: "rejected", file, reason: decoded.reason };
  const reason = crowdedWith(file, decoded.text);
  if (reason !== undefined) return { kind: "rejected", file, reason };
  const { text, lines, masthead, language } = layoutOf(file, decoded.text);
  const sha256 = sha256Of(bytes);
  const record = { file, sha256, length: text.length, language, lines, masthead: withCatalog(masthead, catalog) };
  return { kind: "article", article: { ...record, text } };
}

/** All that the article says: passages, sentences, and what the pack of its language reads: statements, dates. */
export async function readingOf(article: Article, aids: Aids): Promise<Reading> {
  const { text, ...record } = article;
  const { lines, language } = record;
  const sentences = ownSentences(text, lines);
  const pack = await packFor(language);
  const dates = pack?.dates?.(article, sentences) ?? { timexes: [], events: [] };
  const { timexes } = dates;
  const statements = pack?.statements?.({ text, lines, sentences, timexes }, aids) ?? [];
  return {
    record,
    passages: passagesOf(text, lines, record.masthead),
    sentences,
    statements,
    ...dates,
    abbreviations: abbreviationsIn(text, sentences),
  };
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
