import { createHash } from "node:crypto";
import type { Article, Line, Masthead } from "../model/article.js";
import type { Reading, Searchable } from "../model/reading.js";
import { abbreviationsIn } from "./abbreviations.js";
import type { CatalogEntry } from "./catalog.js";
import { withCatalog } from "./catalog.js";
import { linesOf, textOf } from "./decode.js";
import { datesOf } from "./dates/read-dates.js";
import type { Decoded } from "./decode.js";
import { grammarBytes } from "./disk.js";
import type { Grammar } from "./grammar/grammar.js";
import { loadGrammar } from "./grammar/grammar.js";
import { sentencesOf } from "./sentences.js";
import { statementsIn } from "./statements/read-statements.js";

/** Of the bytes, in hexadecimal: what tells a changed file from an unchanged one. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * The text that all places of an article are counted in: what the file holds, and of HTML what a reader sees of it. Nothing more is
 * read, because this is done again each time that words are quoted.
 */
export function articleText(_file: string, bytes: Uint8Array): Decoded {
  return textOf(bytes);
}

export type ArticleRead =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "rejected"; readonly file: string; readonly reason: string };

/** What the file holds: its text, its lines with their labels, its masthead, where the catalog's word wins. */
export function articleOf(file: string, bytes: Uint8Array, catalog?: CatalogEntry): ArticleRead {
  const decoded = articleText(file, bytes);
  if (decoded.kind === "rejected") return { kind: "rejected", file, reason: decoded.reason };
  const { text } = decoded;
  const lines: Line[] = linesOf(text).map((span, i) => {
    const blank = text.slice(span.start, span.end).trim() === "";
    return {
      ...span,
      number: i + 1,
      label: blank ? "blank" : "body",
      rule: blank ? "nothing stands in it" : "every other line",
    };
  });
  const masthead: Masthead = withCatalog({}, catalog);
  return {
    kind: "article",
    article: { file, sha256: sha256Of(bytes), length: text.length, language: "en", lines, masthead, text },
  };
}

/** What a reading needs besides the article; the grammar is loaded when the first English article comes. */
export interface Aids {
  readonly grammar: () => Grammar;
}

/** All that the article says: passages, sentences, statements, dates. */
export function readingOf(article: Article, { grammar }: Aids): Reading {
  const { text, ...record } = article;
  const { lines, language } = record;
  const body = lines.filter((line) => line.label === "body");
  const passages: Searchable[] = body.map(({ start, end }) => ({ start, end, standing: "article" }));
  const sentences = body.flatMap((line) => sentencesOf(text, line));
  const english = language === "en";
  const dates = english ? datesOf(article, sentences) : { timexes: [], events: [] };
  const { timexes } = dates;
  const statements = english ? statementsIn({ text, lines, sentences, timexes, grammar: grammar() }) : [];
  return {
    record,
    passages,
    sentences,
    statements,
    ...dates,
    abbreviations: abbreviationsIn(text, sentences),
  };
}

/** The aids of this installation, made when they are first needed. */
export function aidsOnDemand(): Aids {
  let loaded: Grammar | undefined;
  return { grammar: () => (loaded ??= loadGrammar(grammarBytes())) };
}
