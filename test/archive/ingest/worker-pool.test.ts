import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import type { Changes } from "../../../src/archive/ingest/ingest.js";
import { ingest } from "../../../src/archive/ingest/ingest.js";
import { readersFor, readTogether } from "../../../src/archive/ingest/worker-pool.js";
import type { Batch } from "../../../src/archive/ingest/read-batch.js";
import { writingTo } from "../../../src/archive/local/local-ingest.js";
import { rowsIn } from "../local/rows.js";
import { inventedArticles } from "../../bench/corpus.js";
import { temporaryFolder } from "../../temporary-folder.js";

// Each thread loads the code that reads, also on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 180_000 });

const root = temporaryFolder();
const articles = path.join(root, "articles");
mkdirSync(articles);
const invented = [...inventedArticles(58)].map(({ file, text }) => ({ file, text: text.slice(0, 900) }));
for (const { file, text } of invented) writeFileSync(path.join(articles, file), text);
for (const [name, text] of [
  ["000010-empty.txt", ""],
  ["000042-page.html", "<html><title>Ferry late</title><p>The ferry was late, the mayor said.</p></html>"],
  ["000060-alone.txt", "The lighthouse stood empty for a year.\n"],
  ["catalog.json", '{"000060-alone.txt": {"publisher": "Harbour Post"}}'],
] as const)
  writeFileSync(path.join(articles, name), text);

let caches = 0;

interface Told {
  readonly changes: Changes;
  readonly rows: readonly unknown[];
  readonly counts: readonly number[];
}

/** Reads into a file of its own, or on in a copy of one. */
async function readBy(readers: number, before?: string): Promise<Told & { readonly file: string }> {
  const counts: number[] = [];
  const file = path.join(root, `cache${(caches += 1)}.sqlite`);
  if (before !== undefined) copyFileSync(before, file);
  const cache = { file, code: "0123456789abcdef" };
  const [, changes] = await writingTo(cache, (writer) =>
    ingest({ articles, rest: 0, readers }, writer, (done) => counts.push(done)),
  );
  if (changes.kind === "failed") throw new Error(changes.reason);
  return { changes, counts, file, rows: rowsIn(file) };
}

test("the same folder gives the same rows, however many threads read it, and each article is counted once", async () => {
  const alone = await readBy(1);
  expect(alone.changes).toMatchObject({ added: { length: 60 } });
  const together = await readBy(3);
  expect(together.rows).toEqual(alone.rows);
  expect(together.changes).toEqual(alone.changes);
  expect(together.counts).toEqual(Array.from({ length: 61 }, (_, before) => before + 1));
});

test("what is changed later gives the same rows, however many threads read it", async () => {
  const { file } = await readBy(1);
  for (const { file: name, text } of invented.slice(20))
    writeFileSync(path.join(articles, name), `${text}\nA correction was printed on Monday.\n`);
  const alone = await readBy(1, file);
  const together = await readBy(3, file);
  expect(alone.changes.changed).toHaveLength(38);
  expect(together.changes).toEqual(alone.changes);
  expect(together.rows).toEqual(alone.rows);
});

test("a fault of any thread ends the reading with its reason, and nothing is taken any more", async () => {
  const sound: Batch = { path: articles, folder: "articles", files: [{ name: "000060-alone.txt" }] };
  const told: number[] = [];
  const listener = { articleDone: () => {}, batchRead: (number: number) => void told.push(number) };
  // A batch without files is what no thread can read.
  const batches = [sound, ...Array.from({ length: 4 }, () => ({ ...sound, files: undefined as never }))];
  await expect(readTogether(batches, 3, listener)).rejects.toThrow("not iterable");
  expect(told.filter((number) => number > 0)).toEqual([]);
});

test("few articles are read by one thread", () => {
  expect([0, 1, 100, 299].map(readersFor)).toEqual([1, 1, 1, 1]);
  expect(readersFor(100_000)).toBeLessThanOrEqual(4);
});
