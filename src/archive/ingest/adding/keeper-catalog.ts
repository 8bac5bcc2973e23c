import { readFileSync } from "node:fs";
import path from "node:path";
import type { CatalogEntry } from "../../../reading/catalog/catalog-entry.js";
import { catalogName } from "../article-folder.js";
import { replaceWholeFile } from "./whole-file.js";

type Entries = Readonly<Record<string, unknown>>;

/** A catalog that its keeper must mend before anything is written into it. */
export class BrokenCatalog extends Error {}

function entriesIn(file: string): Entries {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof content === "object" && content !== null && !Array.isArray(content)) return { ...content };
  } catch {
    // The parser has no other way to say that it is no JSON.
  }
  throw new BrokenCatalog(file);
}

/**
 * Sets what a folder's catalog says of one file, or takes it out; everything else in it stays. Gives what it said before. Throws
 * `BrokenCatalog` where it is no JSON object: nothing is written over what somebody has to mend.
 */
export function setInCatalog(folder: string, name: string, entry: unknown): unknown {
  const file = path.join(folder, catalogName);
  const entries = entriesIn(file);
  const before = entries[name];
  if (before === undefined && entry === undefined) return undefined;
  const { [name]: _, ...others } = entries;
  const next = entry === undefined ? others : { ...others, [name]: entry };
  replaceWholeFile(file, `${JSON.stringify(next, undefined, 2)}\n`);
  return before;
}

export const isEmpty = (entry: CatalogEntry): boolean => Object.keys(entry).length === 0;
