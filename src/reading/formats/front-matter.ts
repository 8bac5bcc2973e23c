import { createRequire } from "node:module";
import type * as Toml from "smol-toml";
import type * as Yaml from "yaml";
import type { Span } from "../../model/passage.js";
import { stampsIn } from "../masthead/timestamps.js";
import type { Metadata, ArticleSource } from "./format.js";
import { plainText } from "./format.js";
import { noteHeaderIn, noteLinksIn } from "./note-headers.js";

const opening = /^\uFEFF?(?<mark>---|\+\+\+)[ \t]*\r?\n/u;
const closings: Readonly<Record<string, RegExp>> = { "---": /^(?:---|\.\.\.)[ \t]*$/mu, "+++": /^\+\+\+[ \t]*$/mu };
const longest = 20_000;

/**
 * The keys that tools and people use, without their spaces, hyphens and underscores, the more exact first. The day on which somebody saved, clipped or
 * created the file is none of them: it is not the article's.
 */
const keys: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["title", "fulltitle", "headline"],
  publisher: ["publisher", "sitename", "site", "publication", "newspaper", "outlet", "website", "source"],
  byline: ["byline", "author", "authors", "creator", "by", "writer"],
  published: ["published", "datepublished", "publisheddate", "publishdate", "publicationdate", "pubdate", "publishedat", "publishedtime", "articlepublishedtime", "publishedon", "date"],
  updated: ["updated", "datemodified", "lastmod", "modified", "lastmodified", "updatedat", "dateupdated", "modifiedtime", "articlemodifiedtime", "updatedon"],
  url: ["url", "sourceurl", "urlsource", "canonical", "canonicalurl", "link", "permalink", "originalurl", "source", "address"],
}; // prettier-ignore

/** Loaded where there is use for it: each thread that reads would load it for nothing. */
const yaml = () => createRequire(import.meta.url)("yaml") as typeof Yaml;
const toml = () => createRequire(import.meta.url)("smol-toml") as typeof Toml;

/**
 * A text is its own text. Front matter, or the header of a tool for notes, where it begins with some, is read as what the file says of itself, and is no line
 * of the article.
 */
export function withFrontMatter(text: string): ArticleSource {
  const source = plainText(text);
  const matter = frontMatter(text);
  const header = matter.given === undefined ? noteHeaderIn(text) : undefined;
  const given = matter.given ?? header?.given;
  if (given === undefined) return source;
  const [start, end] = header === undefined ? [0, matter.end] : [header.start, header.end];
  const links = noteLinksIn(text, end);
  const known = { label: "masthead", rule: "front matter" } as const;
  const isKnown = (line: Span): boolean =>
    line.end > line.start && ((line.start >= start && line.start < end) || links.lines.includes(line.start));
  const lines = source.lines.map((line) => (isKnown(line) ? { ...line, known } : line));
  const metadata = metadataOf(given);
  return { text, lines, metadata: { ...(links.url !== undefined && { url: links.url }), ...metadata } };
}

interface FrontMatter {
  readonly given?: object;
  readonly end: number;
}

function frontMatter(text: string): FrontMatter {
  const begins = opening.exec(text);
  const mark = begins?.groups?.["mark"] ?? "---";
  const start = begins?.[0].length ?? 0;
  const rest = text.slice(start, start + longest);
  const ends = begins === null ? null : (closings[mark]?.exec(rest) ?? null);
  if (ends === null) return { end: 0 };
  try {
    const inside = rest.slice(0, ends.index);
    const given: unknown =
      mark === "+++"
        ? toml().parse(inside)
        : yaml().parse(inside, { maxAliasCount: 0, logLevel: "silent", schema: "failsafe" });
    if (typeof given !== "object" || given === null || Array.isArray(given)) return { end: 0 };
    return { given, end: start + ends.index + ends[0].length };
  } catch {
    // Not what it looks like: then the lines are only lines, and nothing of them is lost.
    return { end: 0 };
  }
}

function metadataOf(given: object): Metadata {
  const values = new Map(
    Object.entries(given).map(([key, value]) => [key.toLowerCase().replaceAll(/[\s_:.-]/g, ""), value]),
  );
  const saved = new Set([...values].flatMap(([key, value]) => (ofSaving.test(key) ? [dayOf(value)] : [])));
  const found = Object.entries(keys).flatMap(([field, names]) => {
    for (const name of names) {
      // "date: 2026-11-30" beside "saved: 2026-11-30" is the day of the note.
      if (name === "date" && saved.has(dayOf(values.get(name)))) continue;
      const value = readAs(field, values.get(name));
      if (value !== undefined) return [[field, value] as const];
    }
    return [];
  });
  return Object.fromEntries(found);
}

/** Keys for the day on which somebody made the file. */
const ofSaving = /saved|clipped|created|added|captured|imported|retrieved|accessed|archived|downloaded/;

const dayOf = (value: unknown): string | undefined => dateOf(wordsOf(value))?.slice(0, 10);

function readAs(field: string, given: unknown): string | undefined {
  const words = wordsOf(given);
  const isAddress = /^https?:\/\/\S+$/i.test(words);
  if (words === "" || /^(?:none|null|undefined|unknown|n\/a)$/i.test(words)) return undefined;
  if (field === "url") return isAddress ? words : undefined;
  if (field === "published" || field === "updated") return dateOf(words);
  return isAddress ? undefined : words;
}

/** A year or a month is as exact as a file may say it. */
function dateOf(words: string): string | undefined {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(words)) return words;
  const [stamp] = stampsIn(words);
  if (stamp?.day === undefined || words.length > 60) return undefined;
  return stamp.time === undefined ? stamp.day : `${stamp.day}T${stamp.time}`;
}

const mostNames = 20;

/** The failsafe schema leaves every value as it is written; "[[Ada Moss]]" is a link in a notebook. */
function wordsOf(value: unknown): string {
  if (typeof value === "string") return value.replaceAll(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, "$1").trim();
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  if (Array.isArray(value)) {
    return value
      .slice(0, mostNames)
      .map(wordsOf)
      .filter((words) => words !== "")
      .join(", ");
  }
  if (typeof value !== "object" || value === null) return "";
  const named = new Map<string, unknown>(Object.entries(value));
  return wordsOf(named.get("name") ?? named.get("title"));
}
