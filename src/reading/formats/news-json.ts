import { createRequire } from "node:module";
import type * as Feedsmith from "feedsmith";
import { extracted, extractedPage, linesIn, underHeadline } from "./extract.js";
import { type FormatRead, type Metadata, rejected, type ArticleSource } from "./format.js";
import { feedItems } from "./feed.js";
import { printedDate } from "./stamps.js";
import { decodedFile } from "./text-encoding.js";

type Fields = Readonly<Record<string, unknown>>;

/** Names that tools give to the same thing, the surest first: news-please, newspaper4k, trafilatura, ninjs, and what people write by hand. */
const names = {
  title: ["title", "headline"],
  html: ["body_html", "body_xhtml", "content_html", "html_body"],
  text: ["maintext", "body_text", "raw_text", "text", "body", "content", "articleBody", "content_text"],
  publisher: ["publisher", "sitename", "site_name", "source_name", "infosource", "source_domain", "hostname"],
  byline: ["byline", "authors", "author"],
  published: [
    "date_publish",
    "publish_date",
    "published",
    "published_at",
    "datePublished",
    "date",
    "firstcreated",
    "versioncreated",
  ],
  updated: ["date_modify", "updated", "dateModified", "modified", "versioncreated"],
  url: ["url", "source", "canonical_url", "link"],
} as const;

/** Articles as programs keep them: one object, a list of them, or one a line. */
export function newsJson(bytes: Uint8Array): FormatRead {
  const decoded = decodedFile(bytes);
  if (decoded.kind === "rejected") return decoded;
  const given = parsed(decoded.text.replace(/^\uFEFF/, ""));
  if (given === undefined) return rejected("is broken: it is not JSON, nor JSON Lines");
  const feed = feedOf(given);
  if (feed !== undefined) return feed;
  const sources = articlesAmong(given).flatMap((fields) => sourceOf(fields) ?? []);
  return sources.length > 0
    ? sources
    : rejected("is JSON, but holds no articles with a title and a text that Attest knows by their names");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not one value: then one a line, or none.
  }
  try {
    return text.split("\n").flatMap((line): unknown[] => (line.trim() === "" ? [] : [JSON.parse(line)]));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function feedOf(given: unknown): FormatRead | undefined {
  if (!isObject(given) || typeof given["version"] !== "string" || !given["version"].includes("jsonfeed.org"))
    return undefined;
  try {
    const { parseJsonFeed } = createRequire(import.meta.url)("feedsmith") as typeof Feedsmith;
    return feedItems("JSON Feed", parseJsonFeed(given));
  } catch {
    return rejected("is broken: it says that it is a JSON Feed, but is not");
  }
}

/** A list, or the list inside an object: "articles", "items", "results". */
function articlesAmong(given: unknown): readonly Fields[] {
  if (Array.isArray(given)) return given.filter(isObject);
  if (!isObject(given)) return [];
  const inside = ["articles", "items", "results", "data", "documents"].map((name) => given[name]).find(Array.isArray);
  return inside?.some(isObject) === true ? inside.filter(isObject) : [given];
}

/** News-please writes the word "None" where there is nothing. */
const wordsOf = (value: unknown, depth = 0): string | undefined => {
  if (typeof value === "string") return value.trim() === "" || value === "None" ? undefined : value.trim();
  if (depth > 2) return undefined;
  if (Array.isArray(value))
    return (
      value
        .map((one) => wordsOf(one, depth + 1))
        .filter((one) => one !== undefined)
        .join(", ") || undefined
    );
  return isObject(value) ? wordsOf(value["name"], depth + 1) : undefined;
};

function sourceOf(fields: Fields): ArticleSource | undefined {
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => wordsOf(fields[key])).find((words) => words !== undefined);
  const title = first(names.title);
  const html = first(names.html);
  const text = first(names.text);
  if (html === undefined && text === undefined) return undefined;
  const url = first(names.url);
  const published = printedDate(first(names.published));
  const metadata: Metadata = {
    ...(title !== undefined && { title }),
    ...optional("publisher", first(names.publisher)),
    ...optional("byline", first(names.byline)),
    ...optional("published", published),
    ...(url !== undefined && /^https?:\/\//.test(url) && { url }),
  };
  const extraction = { origin: { format: "JSON", reader: "Attest 1" }, metadata };
  const source =
    html !== undefined && text === undefined
      ? extractedPage(html, extraction)
      : extracted(linesIn(text ?? ""), extraction);
  return underHeadline(source, title);
}

const optional = (name: keyof Metadata, value: string | undefined): Metadata =>
  value === undefined ? {} : { [name]: value };
