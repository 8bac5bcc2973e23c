import type { Masthead } from "../../model/article.js";

/** What the archive's keeper says of one file. */
export interface CatalogEntry {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly url?: string;
}

/** The catalog's word wins over what is read from the file, and shows as the catalog's. */
export function withCatalog(masthead: Masthead, entry: CatalogEntry | undefined): Masthead {
  if (entry === undefined) return masthead;
  const { doubts, ...known } = masthead;
  const left = doubts === undefined || entry.published !== undefined ? {} : { doubts };
  const given = Object.entries(entry).map(([field, value]) => [field, { value, from: "catalog" as const }]);
  return { ...known, ...left, ...Object.fromEntries(given) };
}
