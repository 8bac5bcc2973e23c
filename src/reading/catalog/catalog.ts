import { z } from "zod";
import type { CatalogEntry } from "./catalog-entry.js";
import { decodedFile } from "../formats/text-encoding.js";
import { isDateOfArticle } from "../../model/calendar.js";

const words = z.string("must be text").trim().min(1, "is empty").max(2000, "is too long");

const fields = {
  title: words,
  publisher: words,
  byline: words,
  published: words.refine(isDateOfArticle, "must be a date such as 2021-08-28, 2021-08-28T15:02 or 2021"),
  url: words.pipe(z.url({ protocol: /^https?$/, error: "must be an address that begins with http:// or https://" })),
} satisfies Record<keyof CatalogEntry, z.ZodType<string>>;
type Field = keyof CatalogEntry;

/** Whether a catalog may say that of an article. */
export const isUsable = (field: Field, value: string): boolean => fields[field].safeParse(value).success;

export interface Catalog {
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  /** What in it could not be used, in sentences for people. The rest is used all the same. */
  readonly problems: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isField = (key: string): key is Field => Object.hasOwn(fields, key);

/** Reads catalog.json: what it says of each of `files`, and every part of it that says nothing about one of them. */
export function catalogOf(bytes: Uint8Array, files: readonly string[]): Catalog {
  const decoded = decodedFile(bytes);
  if (decoded.kind === "rejected") return unusable(decoded.reason);
  const content = parsed(decoded.text.replace(/^\uFEFF/, ""));
  if (content instanceof SyntaxError) return unusable(`is not JSON: ${content.message}`);
  if (!isObject(content)) return unusable('must be an object such as {"a.txt": {"published": "2021-08-28"}}');
  const known = new Set(files);
  const problems: string[] = [];
  const entries = new Map<string, CatalogEntry>();
  for (const [file, value] of Object.entries(content)) {
    if (!known.has(file)) problems.push(`catalog.json speaks of “${file}”, which is no article of this folder.`);
    else if (!isObject(value)) problems.push(`catalog.json: what it says of “${file}” must stand in braces.`);
    else entries.set(file, entryOf(file, value, problems));
  }
  return { entries, problems };
}

const unusable = (reason: string): Catalog => ({
  entries: new Map(),
  problems: [`catalog.json ${reason}. Nothing of it is used.`],
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser has no other way to say what is wrong.
    return error;
  }
}

function entryOf(file: string, value: Readonly<Record<string, unknown>>, problems: string[]): CatalogEntry {
  const entry: { [field in Field]?: string } = {};
  for (const [key, given] of Object.entries(value)) {
    if (!isField(key)) {
      problems.push(`catalog.json: “${key}” of “${file}” is not known; there are ${Object.keys(fields).join(", ")}.`);
      continue;
    }
    const checked = fields[key].safeParse(given);
    if (checked.success) entry[key] = checked.data;
    else problems.push(`catalog.json: “${key}” of “${file}” ${checked.error.issues[0]?.message ?? "is wrong"}.`);
  }
  return entry;
}
