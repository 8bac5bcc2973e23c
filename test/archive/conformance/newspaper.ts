import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import type { ArchiveWriter, BatchFile, BatchRead, SnapshotChange } from "../../../src/archive/archive-writer.js";
import { stampOf } from "../../../src/archive/file-system.js";
import { packedArticle } from "../../../src/archive/packed/packed-article.js";
import { wordEngine } from "../../../src/archive/search/bm25-engine.js";
import { indexableOf } from "../../../src/archive/search/index/search-document.js";
import type { Article } from "../../../src/model/article.js";
import type { Reading } from "../../../src/model/article-reading.js";
import { aidsOnDemand, articlesOf, readingOf } from "../../../src/reading/read-article.js";
import { bytesIn } from "../../../src/archive/ingest/article-folder.js";
import { newspaperFolder } from "../../newspaper/archive-service.js";

/** An article as it was read. */
export interface ArticleRead {
  /** Below the folder. */
  readonly name: string;
  readonly article: Article;
  readonly reading: Reading;
}

const aids = aidsOnDemand();

/** What comes of reading the file. */
export async function articleIn(folder: string, name: string): Promise<ArticleRead> {
  const found = bytesIn(folder, name);
  if (found.kind === "rejected") throw new Error(`${name} ${found.reason}`);
  const given = await articlesOf(`articles/${name}`, found.bytes);
  if (given.kind === "rejected") throw new Error(`${name} ${given.reason}`);
  const [article] = given.articles;
  if (article === undefined || given.articles.length > 1) throw new Error(`${name} holds not one article`);
  return { name, article, reading: await readingOf(article, aids) };
}

/** A copy of the invented newspaper in a folder that is called “articles”, and what comes of reading it, in the order of the files. */
export async function newspaperIn(folder: string): Promise<readonly ArticleRead[]> {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(newspaperFolder)
    .filter((name) => /\.(?:txt|md|html)$/u.test(name))
    .sort();
  for (const name of names) copyFileSync(path.join(newspaperFolder, name), path.join(folder, name));
  newspaper ??= Promise.all(names.map((name) => articleIn(folder, name)));
  return newspaper;
}

/** Read once for all copies. */
let newspaper: Promise<readonly ArticleRead[]> | undefined;

/** A file as the batch of a writer has it. */
export const batchFile = (folder: string, name: string): BatchFile => ({
  name,
  stamp: stampOf(path.join(folder, name)) ?? { size: 0, modified: 0, changed: 0, inode: 0 },
  catalog: "",
});

/** What a thread hands back that has read them. */
export function batchOf(articles: readonly Pick<ArticleRead, "article" | "reading">[]): BatchRead {
  const index = wordEngine.preparation();
  for (const { article, reading } of articles) index.take(indexableOf(article, reading));
  return {
    outcomes: articles.map(() => ({ kind: "read", articles: 1 })),
    articles: articles.map(({ reading }) => packedArticle(reading)),
    prepared: index.bytes(),
  };
}

/** Keeps the articles as one batch. */
export const keep = (writer: ArchiveWriter, folder: string, place: number, articles: readonly ArticleRead[]) =>
  writer.keep({ place, files: articles.map(({ name }) => batchFile(folder, name)) }, batchOf(articles));

/** The next snapshot of a folder in which nothing was rejected and nothing is gone. */
export const changeOf = (folder: string, change: Partial<SnapshotChange> = {}): SnapshotChange => ({
  folder,
  turnedDown: [],
  rejected: [],
  remarks: [],
  gone: [],
  ...change,
});
