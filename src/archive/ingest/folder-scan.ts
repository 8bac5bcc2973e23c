import path from "node:path";
import type { RejectedFile } from "../../model/article.js";
import type { Catalog } from "../../reading/catalog/catalog.js";
import type { CatalogEntry } from "../../reading/catalog/catalog-entry.js";
import { bytesIn, catalogName, folderAt } from "./article-folder.js";
import { placeOfKey } from "../../model/article-key.js";
import type { Corrections } from "../../reading/catalog/corrections.js";
import { bytesNow, stampOf } from "../file-system.js";
import type { ManifestEntry, Manifest, FileStamp, TurnedDown } from "../archive-writer.js";
import { sameStamp } from "../archive-writer.js";

/** A file that may have to be read. */
export interface Candidate {
  readonly name: string;
  readonly stamp: FileStamp;
  readonly catalog: CatalogEntry | undefined;
  /** Of its articles, what the keepers say of them. */
  readonly corrections?: Corrections | undefined;
  /** What is known of it from before. */
  readonly known?: ManifestEntry;
}

/** What stands in the folder, and what of it is not as the manifest has it. */
export interface Survey {
  readonly kind: "surveyed";
  /** Absolute, with links resolved. */
  readonly folder: string;
  /** As people know it. */
  readonly name: string;
  readonly unchanged: readonly ManifestEntry[];
  /** Turned down before, and still what they were. */
  readonly turnedDown: readonly TurnedDown[];
  readonly candidates: readonly Candidate[];
  /** Not read because of their names. */
  readonly rejected: readonly RejectedFile[];
  readonly remarks: readonly string[];
}

/** What people say of a file, as one text: where it differs, the file is read again. */
export const saidOf = ({ catalog, corrections }: Pick<Candidate, "catalog" | "corrections">): string =>
  (catalog === undefined ? "" : JSON.stringify(catalog)) +
  (corrections === undefined ? "" : JSON.stringify(corrections));

export async function surveyOf(
  given: string,
  manifest: Manifest,
  corrections?: string,
): Promise<Survey | { readonly kind: "unreadable"; readonly reason: string }> {
  const listed = await folderAt(given);
  if (listed.kind === "unreadable") return listed;
  const catalog = listed.hasCatalog ? await catalogIn(listed.path, listed.articles) : undefined;
  const corrected = correctionsByFile(await correctionsIn(corrections));
  const known = new Map(manifest.entries.map((entry) => [entry.name, entry]));
  const refused = new Map(manifest.turnedDown.map((entry) => [entry.name, entry]));
  const unchanged: ManifestEntry[] = [];
  const turnedDown: TurnedDown[] = [];
  const candidates: Candidate[] = [];
  // Nothing is left to put right in these paths, and there may be a hundred thousand.
  const below = listed.path.endsWith(path.sep) ? listed.path : `${listed.path}${path.sep}`;
  for (const name of listed.articles) {
    // Without a stamp it is gone since the folder was listed, or a link to nothing; the reader will say which.
    const stamp = stampOf(`${below}${name}`) ?? nowhere;
    const said = { catalog: catalog?.entries.get(name), ...corrected.get(name) };
    const entry = known.get(name);
    const no = refused.get(name);
    if (entry && sameStamp(entry.stamp, stamp) && entry.catalog === saidOf(said)) unchanged.push(entry);
    else if (no && stamp !== nowhere && sameStamp(no.stamp, stamp)) turnedDown.push(no);
    else candidates.push({ name, stamp, ...said, ...(entry && { known: entry }) });
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

/** The corrections of each file: of one that holds several articles, those of all of them. */
function correctionsByFile(all: Corrections): ReadonlyMap<string, { readonly corrections: Corrections }> {
  const byFile = new Map<string, { readonly corrections: Corrections }>();
  for (const [key, correction] of Object.entries(all)) {
    const { file } = placeOfKey(key);
    byFile.set(file, { corrections: { ...byFile.get(file)?.corrections, [key]: correction } });
  }
  return byFile;
}

/** The keepers' corrections; none where there is no file. What is broken in it is a fault, because only the bot writes it. */
async function correctionsIn(file: string | undefined): Promise<Corrections> {
  const bytes = file === undefined ? undefined : bytesNow(file);
  if (bytes === undefined) return {};
  const { correctionsForm } = await import("../../reading/catalog/corrections.js");
  return correctionsForm.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
}

/** All files that are not served, in the order of their names, as people know them. */
export function allRejected(survey: Survey, turnedDown: readonly TurnedDown[]): readonly RejectedFile[] {
  const opened = turnedDown.map(({ name, reason }) => ({ file: `${survey.name}/${name}`, reason }));
  return [...survey.rejected, ...opened].sort((a, b) => (a.file < b.file ? -1 : 1));
}

const nowhere: FileStamp = { size: 0, modified: 0, changed: 0, inode: 0 };

async function catalogIn(folder: string, articles: readonly string[]): Promise<Catalog> {
  const found = bytesIn(folder, catalogName);
  if (found.kind === "rejected")
    return { entries: new Map(), problems: [`${catalogName} ${found.reason}. Nothing of it is used.`] };
  // Checking a catalog takes a library, which takes longer to load than the folder takes to be looked at.
  const { catalogOf } = await import("../../reading/catalog/catalog.js");
  return catalogOf(found.bytes, articles);
}
