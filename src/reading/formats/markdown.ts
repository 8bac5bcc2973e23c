import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import { isDate } from "../masthead/day.js";
import { type Metadata, type Source, plainText } from "./format.js";

const fence = /^\uFEFF?---[ \t]*\r?\n/u;
const end = /^(?:---|\.\.\.)[ \t]*$/mu;
const longest = 20_000;

/** Names that people give to the same thing. */
const keys: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["title", "headline"],
  publisher: ["publisher", "site", "source", "outlet"],
  byline: ["byline", "author", "authors"],
  published: ["published", "date", "publishdate", "pubdate", "published_at"],
  updated: ["updated", "lastmod", "modified", "updated_at"],
  url: ["url", "link", "canonical", "source_url"],
};

/** Loaded where there is use for it: each thread that reads would load it for nothing. */
const yaml = () => createRequire(import.meta.url)("yaml") as typeof Yaml;

/** Markdown is its own text. Front matter, where it begins with some, is read as what the file says of itself. */
export function markdown(text: string): Source {
  return { ...plainText(text), metadata: metadataOf(frontMatter(text)) };
}

function frontMatter(text: string): unknown {
  const opening = fence.exec(text);
  if (opening === null) return undefined;
  const rest = text.slice(opening[0].length, opening[0].length + longest);
  const closing = end.exec(rest);
  if (closing === null) return undefined;
  try {
    return yaml().parse(rest.slice(0, closing.index), { maxAliasCount: 0, logLevel: "silent", schema: "failsafe" });
  } catch {
    // Not YAML: then the lines are only lines, and nothing of them is lost.
    return undefined;
  }
}

function metadataOf(given: unknown): Metadata {
  if (typeof given !== "object" || given === null) return {};
  const values = new Map(Object.entries(given).map(([key, value]) => [key.toLowerCase(), wordsOf(value)]));
  const found = Object.entries(keys).flatMap(([field, names]) => {
    const value = names.map((name) => values.get(name)).find((words) => words !== undefined && words !== "");
    return value === undefined || (/^(?:published|updated)$/.test(field) && !isDate(value))
      ? []
      : [[field, value] as const];
  });
  return Object.fromEntries(found);
}

/** The failsafe schema leaves every value as it is written. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(", ");
  return undefined;
}
