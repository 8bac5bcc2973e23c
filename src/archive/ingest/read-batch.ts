import type { Article } from "../../model/article.js";
import type { Reading } from "../../model/article-reading.js";
import type { Corrections } from "../../reading/catalog/corrections.js";
import type { CatalogEntry } from "../../reading/catalog/catalog-entry.js";
import { bytesIn } from "./article-folder.js";
import type { Model } from "../../reading/parsing/model.js";
import { aidsOnDemand, articlesOf, readingOf, sha256Of } from "../../reading/read-article.js";
import type { BatchRead, Outcome } from "../archive-writer.js";
import { type PackedArticle, packedArticle } from "../packed/packed-article.js";
import { noteFile } from "./file-being-read.js";
import { indexableOf } from "../search/index/search-document.js";
import { wordEngine } from "../search/bm25-engine.js";

/** A file that is given to a reading thread. */
export interface GivenFile {
  readonly name: string;
  readonly catalog?: CatalogEntry;
  readonly corrections?: Corrections;
  /** Of what is known of it already; while the file has this hash, nothing of it need be read. */
  readonly sha256?: string;
  /** A thread has died of it. */
  readonly tooMuch?: true;
}

/** Files that are read one after the other. */
export interface Batch {
  /** Absolute, with links resolved; and the folder as people know it. */
  readonly path: string;
  readonly folder: string;
  readonly files: readonly GivenFile[];
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

/** Reads a batch; what comes of it depends on its files and on nothing that was read before. `told` of each file that is done. */
export async function readBatch({ path, folder, files }: Batch, told: () => void | Promise<void>): Promise<BatchRead> {
  const articles: PackedArticle[] = [];
  const index = wordEngine.preparation();
  const outcomes: Outcome[] = [];
  for (const given of files) {
    noteFile(given.name);
    const one = await read(path, `${folder}/${given.name}`, given);
    if (one.kind === "read") {
      for (const { article, reading } of one.all) {
        articles.push(packedArticle(reading));
        index.take(indexableOf(article, reading));
      }
      outcomes.push({ kind: "read", articles: one.all.length });
    } else outcomes.push(one);
    await told();
  }
  noteFile();
  return { outcomes, articles, ...(articles.length > 0 && { prepared: index.bytes() }) };
}

type OneRead =
  | { readonly kind: "read"; readonly all: readonly { readonly article: Article; readonly reading: Reading }[] }
  | Exclude<Outcome, { readonly kind: "read" }>;

async function read(
  path: string,
  file: string,
  { name, catalog, corrections, sha256, tooMuch }: GivenFile,
): Promise<OneRead> {
  if (tooMuch)
    return { kind: "rejected", reason: "needs more memory to be read than there is; cut it into smaller files" };
  const found = bytesIn(path, name);
  if (found.kind === "rejected") return found;
  if (sha256 !== undefined && sha256 === sha256Of(found.bytes)) return { kind: "same" };
  try {
    const given = await articlesOf(file, found.bytes, { catalog, corrections });
    if (given.kind === "rejected") return { kind: "rejected", reason: given.reason };
    if (given.articles.length === 0) return { kind: "rejected", reason: "holds no article" };
    const all: { article: Article; reading: Reading }[] = [];
    for (const article of given.articles) all.push({ article, reading: await readingOf(article, aids, corrections) });
    return { kind: "read", all };
  } catch (error) {
    // One article that our reader stumbles over must not keep all the others from being served.
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "rejected", reason: `could not be read because of a fault of Attest's own: ${message}` };
  }
}
