import type { Article } from "../../model/article.js";
import type { Reading } from "../../model/article-reading.js";
import type { CatalogEntry } from "../../reading/catalog/catalog-entry.js";
import { bytesIn } from "./article-folder.js";
import type { Model } from "../../reading/parsing/model.js";
import { aidsOnDemand, articlesOf, readingOf, sha256Of } from "../../reading/read-article.js";
import type { SharedBytes } from "../encoding/sections.js";
import { takeInHand } from "./file-being-read.js";
import { indexableOf } from "../search/index/search-document.js";
import { wordEngine } from "../search/bm25-engine.js";
import { binder } from "../volume.js";

/** A file that is given to a reading thread. */
export interface Given {
  readonly name: string;
  readonly catalog?: CatalogEntry;
  /** Of what is known of it already; while the file has this hash, nothing of it need be read. */
  readonly sha256?: string;
  /** A thread has died of it. */
  readonly tooMuch?: true;
}

/** Files that are read one after the other and bound in one volume. */
export interface Sheaf {
  /** Absolute, with links resolved; and the folder as people know it. */
  readonly path: string;
  readonly folder: string;
  readonly files: readonly Given[];
}

export type Outcome =
  | { readonly kind: "read"; readonly articles: number }
  | { readonly kind: "same" }
  | { readonly kind: "rejected"; readonly reason: string };

/** What came of it: only bytes, which threads hand to each other. */
export interface SheafRead {
  /** One for each file, in their order. */
  readonly outcomes: readonly Outcome[];
  /** Those that were read, in their order; absent when there are none. */
  readonly volume?: SharedBytes;
  /** The same for the search index. */
  readonly prepared?: Uint8Array;
}

// Loaded once for each process: the first thread gives the others what it has.
let aids = aidsOnDemand();

/** Loads what reading needs, while there is nothing else to do. */
export function prepare(): void {
  aids.grammar();
}

/** What the grammar is read from, for other threads. */
export const modelForOthers = (): Model => aids.model();

/** Reads from now on with a model that another thread has loaded. */
export function readWith(model: Model): void {
  aids = aidsOnDemand(model);
}

/** Reads a sheaf; what comes of it depends on its files and on nothing that was read before. `told` of each file that is done. */
export async function readSheaf({ path, folder, files }: Sheaf, told: () => void | Promise<void>): Promise<SheafRead> {
  const open = binder();
  const index = wordEngine.preparation();
  const outcomes: Outcome[] = [];
  for (const given of files) {
    takeInHand(given.name);
    const one = await read(path, `${folder}/${given.name}`, given);
    if (one.kind === "read") {
      for (const { article, reading } of one.all) {
        open.bind(reading);
        index.take(indexableOf(article, reading));
      }
      outcomes.push({ kind: "read", articles: one.all.length });
    } else outcomes.push(one);
    await told();
  }
  takeInHand();
  return { outcomes, ...(open.articles > 0 && { volume: open.bound(), prepared: index.bytes() }) };
}

type OneRead =
  | { readonly kind: "read"; readonly all: readonly { readonly article: Article; readonly reading: Reading }[] }
  | Exclude<Outcome, { readonly kind: "read" }>;

async function read(path: string, file: string, { name, catalog, sha256, tooMuch }: Given): Promise<OneRead> {
  if (tooMuch)
    return { kind: "rejected", reason: "needs more memory to be read than there is; cut it into smaller files" };
  const found = bytesIn(path, name);
  if (found.kind === "rejected") return found;
  if (sha256 !== undefined && sha256 === sha256Of(found.bytes)) return { kind: "same" };
  try {
    const given = await articlesOf(file, found.bytes, catalog);
    if (given.kind === "rejected") return { kind: "rejected", reason: given.reason };
    if (given.articles.length === 0) return { kind: "rejected", reason: "holds no article" };
    const all: { article: Article; reading: Reading }[] = [];
    for (const article of given.articles) all.push({ article, reading: await readingOf(article, aids) });
    return { kind: "read", all };
  } catch (error) {
    // One article that our reader stumbles over must not keep all the others from being served.
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "rejected", reason: `could not be read because of a fault of Attest's own: ${message}` };
  }
}
