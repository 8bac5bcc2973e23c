import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import type { Round } from "../../../src/archive/ingest/ingest.js";
import { refresh } from "../../../src/archive/ingest/ingest.js";
import { readersFor, readTogether } from "../../../src/archive/ingest/worker-pool.js";
import type { Sheaf } from "../../../src/archive/ingest/read-batch.js";
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
  readonly round: Round;
  readonly counts: readonly number[];
}

async function readBy(readers: number, before?: Round): Promise<Told> {
  const counts: number[] = [];
  const cache = { folder: path.join(root, `cache${(caches += 1)}`), code: "0123456789abcdef" };
  const job = { articles, rest: 0, readers, ...(before && { before: before.edition }) };
  const round = await refresh(job, cache, { progress: (done) => counts.push(done) });
  if (round.kind === "failed") throw new Error(round.reason);
  return { round, counts };
}

const bytesOf = ({ edition }: Round) => ({
  volumes: edition.volumes.map(({ name }) => name),
  parts: edition.parts.map(({ name }) => name),
  ledger: Buffer.from(edition.ledger).toString("latin1"),
});

test("the same folder gives the same bytes, however many threads read it, and each article is counted once", async () => {
  const alone = await readBy(1);
  expect(alone.round).toMatchObject({ added: { length: 60 }, edition: { rejected: [{ reason: "is empty" }] } });
  const together = await readBy(3);
  expect(bytesOf(together.round)).toEqual(bytesOf(alone.round));
  expect(together.round.added).toEqual(alone.round.added);
  expect(together.counts).toEqual(Array.from({ length: 61 }, (_, before) => before + 1));
});

test("what is changed later gives the same bytes, however many threads read it", async () => {
  const { round: before } = await readBy(1);
  for (const { file, text } of invented.slice(20))
    writeFileSync(path.join(articles, file), `${text}\nA correction was printed on Monday.\n`);
  const alone = await readBy(1, before);
  const together = await readBy(3, before);
  expect(alone.round.changed).toHaveLength(38);
  expect(together.round.changed).toEqual(alone.round.changed);
  expect(bytesOf(together.round)).toEqual(bytesOf(alone.round));
});

test("a fault of any thread ends the reading with its reason, and nothing is taken any more", async () => {
  const sound: Sheaf = { path: articles, folder: "articles", files: [{ name: "000060-alone.txt" }] };
  const told: number[] = [];
  const listener = { articleDone: () => {}, sheafRead: (number: number) => void told.push(number) };
  // A sheaf without files is what no thread can read.
  const sheaves = [sound, ...Array.from({ length: 4 }, () => ({ ...sound, files: undefined as never }))];
  await expect(readTogether(sheaves, 3, listener)).rejects.toThrow("not iterable");
  expect(told.filter((number) => number > 0)).toEqual([]);
});

test("few articles are read by one thread", () => {
  expect([0, 1, 100, 299].map(readersFor)).toEqual([1, 1, 1, 1]);
  expect(readersFor(100_000)).toBeLessThanOrEqual(4);
});
