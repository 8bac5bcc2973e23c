import path from "node:path";
import type { RejectedFile } from "../../model/article.js";
import type { CatalogEntry } from "../../reading/catalog.js";
import { catalogOf } from "../../reading/catalog.js";
import { bytesIn, catalogName, folderAt } from "../../reading/disk.js";
import { stampOf } from "../disk.js";
import type { Entry, Stamp } from "./ledger.js";
import { sameStamp } from "./ledger.js";

/** A file that may have to be read. */
export interface Candidate {
  readonly name: string;
  readonly stamp: Stamp;
  readonly catalog: CatalogEntry | undefined;
  /** What is known of it from before. */
  readonly known?: Entry;
}

/** What stands in the folder, and what of it is not as the ledger has it. */
export interface Survey {
  readonly kind: "surveyed";
  /** Absolute, with links resolved. */
  readonly folder: string;
  /** As people know it. */
  readonly name: string;
  readonly unchanged: readonly Entry[];
  readonly candidates: readonly Candidate[];
  readonly rejected: readonly RejectedFile[];
  readonly remarks: readonly string[];
}

export const catalogText = (entry: CatalogEntry | undefined): string =>
  entry === undefined ? "" : JSON.stringify(entry);

export async function surveyOf(
  given: string,
  entries: readonly Entry[],
): Promise<Survey | { readonly kind: "unreadable"; readonly reason: string }> {
  const listed = await folderAt(given);
  if (listed.kind === "unreadable") return listed;
  const catalogBytes = listed.hasCatalog ? await bytesIn(listed.path, catalogName) : undefined;
  const catalog = catalogBytes?.kind === "bytes" ? catalogOf(catalogBytes.bytes, listed.articles) : undefined;
  const unread =
    catalogBytes?.kind === "rejected" ? [`${catalogName} ${catalogBytes.reason}. Nothing of it is used.`] : [];

  const known = new Map(entries.map((entry) => [entry.name, entry]));
  const unchanged: Entry[] = [];
  const candidates: Candidate[] = [];
  for (const name of listed.articles) {
    // Without a stamp it is gone since the folder was listed, or a link to nothing; the reader will say which.
    const stamp = stampOf(path.join(listed.path, name)) ?? nowhere;
    const entry = known.get(name);
    const said = catalog?.entries.get(name);
    if (entry && sameStamp(entry.stamp, stamp) && entry.catalog === catalogText(said)) unchanged.push(entry);
    else candidates.push({ name, stamp, catalog: said, ...(entry && { known: entry }) });
  }
  return {
    kind: "surveyed",
    folder: listed.path,
    name: listed.name,
    unchanged,
    candidates,
    rejected: listed.rejected,
    remarks: [...(listed.notice === undefined ? [] : [listed.notice]), ...unread, ...(catalog?.problems ?? [])],
  };
}

const nowhere: Stamp = { size: 0, modified: 0, changed: 0, inode: 0 };
