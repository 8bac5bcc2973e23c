import { createHash } from "node:crypto";
import type { BatchFile, BatchRead, ManifestEntry, KeptBatch, Outcome } from "../archive-writer.js";
import type { PackedArticle } from "../packed/packed-article.js";
import { segmentsOfArticles } from "../search/index/indexing-batch.js";
import type { Json } from "./cluster.js";
import type { Indices } from "./indices.js";
import { paperDocument, paperOf } from "./papers.js";
import { searchableIn } from "./searchable.js";
import { never } from "./snapshot.js";

/** A batch that was kept, with what came of reading it. */
export interface KeptReading extends KeptBatch {
  readonly read: BatchRead;
}

/** What is taken into the next snapshot of one file. */
export interface Taken {
  readonly file: BatchFile;
  readonly outcome: Outcome;
  readonly articles: readonly PackedArticle[];
  readonly words: ReadonlyMap<string, Uint8Array>;
}

const idOf = (name: string, from: number, n: number | string = ""): string =>
  `${createHash("sha256").update(name).digest("hex").slice(0, 32)}-${from}-${n}`;

/** The last that was read of each file, in the order of the batches. A file that is the same keeps what was read of it before. */
export function takenFrom(batches: readonly KeptReading[]): ReadonlyMap<string, Taken> {
  const taken = new Map<string, Taken>();
  for (const { files, read } of batches) {
    const words = read.prepared === undefined ? new Map() : segmentsOfArticles(read.prepared);
    let next = 0;
    for (const [at, file] of files.entries()) {
      const outcome = read.outcomes[at];
      if (outcome === undefined) continue;
      const articles = outcome.kind === "read" ? read.articles.slice(next, (next += outcome.articles)) : [];
      const earlier = taken.get(file.name);
      if (outcome.kind === "same" && earlier !== undefined) taken.set(file.name, { ...earlier, file });
      else taken.set(file.name, { file, outcome, articles, words });
    }
  }
  return taken;
}

/** What of an article is searched; nothing where it has no words. */
export const searchableOf = (words: Uint8Array): Json => (words.length === 0 ? {} : { ...searchableIn(words) });

/** The documents of a file in the snapshot of that number, as a bulk request wants them. `was`: what the manifest said of it where it is the same as before. */
export function bulkLines(
  { names, number }: { readonly names: Indices; readonly number: number },
  { file, outcome, articles, words }: Taken,
  was: ManifestEntry | undefined,
): Json[] {
  const { name, stamp, catalog } = file;
  const life = { from: number, until: never, name };
  const lines: Json[] = [];
  const put = (index: string, id: string, document: Json): void => {
    lines.push({ index: { _index: index, _id: id } }, document);
  };
  const sha256 = articles[0]?.card.sha256 ?? was?.sha256 ?? "";
  const entry =
    outcome.kind === "rejected"
      ? { name, stamp, reason: outcome.reason }
      : { name, stamp, catalog: was?.catalog ?? catalog, sha256 };
  put(names.files, idOf(name, number), { ...life, entry });
  for (const article of articles) {
    const { card, rows } = article;
    const paper = paperOf(article, words.get(card.file));
    put(names.papers, paper.id, paperDocument(paper));
    const { file: key } = card;
    put(names.articles, idOf(key, number), {
      ...life, file: key, paper: paper.id, card, voices: { rows: rows.voices }, ...searchableOf(paper.words),
    }); // prettier-ignore
    const keys = new Map<number, string[]>();
    // `packedArticle` wrote the rows.
    for (const [of, n] of JSON.parse(rows.quoted) as [string, number][]) keys.set(n, [...(keys.get(n) ?? []), of]);
    for (const [n, kind] of JSON.parse(rows.statements) as [number, string][])
      put(names.statements, idOf(key, number, n), { ...life, file: key, n, kind, keys: keys.get(n) ?? [] });
    for (const [n, first, last] of JSON.parse(rows.events) as [number, number, number][])
      put(names.events, idOf(key, number, n), { ...life, file: key, n, first, last });
  }
  return lines;
}
