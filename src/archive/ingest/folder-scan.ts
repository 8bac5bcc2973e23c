import path from "node:path";
import type { RejectedFile } from "../../model/article.js";
import type { Catalog } from "../../reading/catalog/catalog.js";
import type { CatalogEntry } from "../../reading/catalog/catalog-entry.js";
import { bytesIn, catalogName, folderAt } from "./article-folder.js";
import { stampOf } from "../file-system.js";
import type { Entry, Manifest, Stamp, TurnedDown } from "../archive-writer.js";
import { sameStamp } from "../archive-writer.js";

/** A file that may have to be read. */
export interface Candidate {
  readonly name: string;
  readonly stamp: Stamp;
  readonly catalog: CatalogEntry | undefined;
  /** What is known of it from before. */
  readonly known?: Entry;
}

/** What stands in the folder, and what of it is not as the manifest has it. */
export interface Survey {
  readonly kind: "surveyed";
  /** Absolute, with links resolved. */
  readonly folder: string;
  /** As people know it. */
  readonly name: string;
  readonly unchanged: readonly Entry[];
  /** Turned down before, and still what they were. */
  readonly turnedDown: readonly TurnedDown[];
  readonly candidates: readonly Candidate[];
  /** Not read because of their names. */
  readonly rejected: readonly RejectedFile[];
  readonly remarks: readonly string[];
}

export const catalogText = (entry: CatalogEntry | undefined): string =>
  entry === undefined ? "" : JSON.stringify(entry);

export async function surveyOf(
  given: string,
  manifest: Manifest,
): Promise<Survey | { readonly kind: "unreadable"; readonly reason: string }> {
  const listed = await folderAt(given);
  if (listed.kind === "unreadable") return listed;
  const catalog = listed.hasCatalog ? await catalogIn(listed.path, listed.articles) : undefined;
  const known = new Map(manifest.entries.map((entry) => [entry.name, entry]));
  const refused = new Map(manifest.turnedDown.map((entry) => [entry.name, entry]));
  const unchanged: Entry[] = [];
  const turnedDown: TurnedDown[] = [];
  const candidates: Candidate[] = [];
  for (const name of listed.articles) {
    // Without a stamp it is gone since the folder was listed, or a link to nothing; the reader will say which.
    const stamp = stampOf(path.join(listed.path, name)) ?? nowhere;
    const said = catalog?.entries.get(name);
    const entry = known.get(name);
    const no = refused.get(name);
    if (entry && sameStamp(entry.stamp, stamp) && entry.catalog === catalogText(said)) unchanged.push(entry);
    else if (no && stamp !== nowhere && sameStamp(no.stamp, stamp)) turnedDown.push(no);
    else candidates.push({ name, stamp, catalog: said, ...(entry && { known: entry }) });
  }
  return {
    kind: "surveyed",
    folder: listed.path,
    name: listed.name,
    unchanged,
    turnedDown,
    candidates,
    rejected: listed.rejected,
    remarks: [...(listed.notice === undefined ? [] : [listed.notice]), ...(catalog?.problems ?? [])],
  };
}

/** All files that are not served, in the order of their names, as people know them. */
export function allRejected(survey: Survey, turnedDown: readonly TurnedDown[]): readonly RejectedFile[] {
  const opened = turnedDown.map(({ name, reason }) => ({ file: `${survey.name}/${name}`, reason }));
  return [...survey.rejected, ...opened].sort((a, b) => (a.file < b.file ? -1 : 1));
}

const nowhere: Stamp = { size: 0, modified: 0, changed: 0, inode: 0 };

async function catalogIn(folder: string, articles: readonly string[]): Promise<Catalog> {
  const found = bytesIn(folder, catalogName);
  if (found.kind === "rejected")
    return { entries: new Map(), problems: [`${catalogName} ${found.reason}. Nothing of it is used.`] };
  // Checking a catalog takes a library, which takes longer to load than the folder takes to be looked at.
  const { catalogOf } = await import("../../reading/catalog/catalog.js");
  return catalogOf(found.bytes, articles);
}
