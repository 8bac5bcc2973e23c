import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import { openArchiveService } from "../../../src/archive/archive-service.js";
import { ingestLoop } from "../../../src/archive/ingest/ingest-loop.js";
import { reindexOnChange } from "../../../src/archive/ingest/reindex-on-change.js";
import { watchFolder } from "../../../src/archive/ingest/folder-watcher.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { cardsIn, filesHolding, filesIn } from "../contents.js";

const root = temporaryFolder();
const articles = path.join(root, "articles");
const at = (name: string): string => path.join(articles, name);
let service: ArchiveService;

/** An archive of one article that reads by itself what changes in its folder. */
async function watching(folder: string, notice: (sentence: string) => void): Promise<ArchiveService> {
  mkdirSync(folder);
  writeFileSync(path.join(folder, "first.txt"), "The lighthouse stood empty for a year.\n");
  const opened = await openArchiveService({
    articles: folder,
    cache: path.join(root, "cache"),
    watch: true,
    notice,
    clock: () => 0,
  });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  return opened.service;
}

beforeAll(async () => {
  service = await watching(articles, () => {});
});
afterAll(() => service.close());

/** The files that are found and hold the word. */
const found = async (word: string, { archive } = service): Promise<readonly string[]> =>
  (await filesHolding(archive, word)).map((file) => path.basename(file));
// On a busy machine; two seconds is what is promised on an idle one.
const soon = { timeout: 20_000, interval: 50 };

test("a new, a changed and a removed file are answered from by themselves", async () => {
  expect(service.state().watching).toBe("told");
  writeFileSync(at("a.txt"), "The windmill stood empty for a year.\n");
  await expect.poll(() => found("windmill"), soon).toEqual(["a.txt"]);
  writeFileSync(at("a.txt"), "The aqueduct stood empty for a year.\n");
  await expect.poll(() => found("aqueduct"), soon).toEqual(["a.txt"]);
  expect(await found("windmill")).toEqual([]);
  rmSync(at("a.txt"));
  await expect.poll(() => found("aqueduct"), soon).toEqual([]);
  expect(await found("lighthouse")).toEqual(["first.txt"]);
});

test("a file in a folder of the folder is answered from by itself, and is called by its path", async () => {
  mkdirSync(at("2021/may"), { recursive: true });
  writeFileSync(at("2021/may/a.txt"), "The sawmill stood empty for a year.\n");
  await expect.poll(() => found("sawmill"), soon).toEqual(["a.txt"]);
  expect(await filesIn(service.archive)).toContain("articles/2021/may/a.txt");
  rmSync(at("2021"), { recursive: true });
  await expect.poll(() => found("sawmill"), soon).toEqual([]);
});

test("a file that is still being written is not read before it rests", async () => {
  const lengths = new Set<number>();
  let pieces = 0;
  /** Writes a piece more, and looks. */
  const more = async (): Promise<readonly string[]> => {
    appendFileSync(at("slow.txt"), "A tramway was opened. ");
    pieces += 1;
    for (const { file, length } of await cardsIn(service.archive)) if (file.endsWith("slow.txt")) lengths.add(length);
    return found("breakwater");
  };
  await more();
  writeFileSync(at("beside.txt"), "The breakwater was mended.\n");
  // The file beside it is whole, and is read while this one grows.
  await expect.poll(more, soon).toContain("beside.txt");
  expect([...lengths]).toEqual([]);
  await expect.poll(() => found("tramway"), soon).toContain("slow.txt");
  const slow = (await cardsIn(service.archive)).find(({ file }) => file.endsWith("slow.txt"));
  expect(slow?.length).toBe(pieces * "A tramway was opened. ".length);
});

test("many files dropped at once are all read", async () => {
  for (let number = 0; number < 200; number += 1)
    writeFileSync(at(`drop${number}.txt`), `Quarry number ${number} was closed.\n`);
  await expect
    .poll(async () => (await filesIn(service.archive)).filter((file) => file.includes("drop")).length, soon)
    .toBe(200);
});

// What follows waits more than it works, each for a folder of its own.
test.concurrent(
  "many hundred files dropped at once are read once each, in few rounds",
  { timeout: 60_000 },
  async ({ expect }) => {
    const folder = path.join(root, "dropped");
    mkdirSync(folder);
    writeFileSync(path.join(folder, "first.txt"), "The lighthouse stood empty for a year.\n");
    const loop = ingestLoop({ articles: folder, cache: path.join(root, "cache"), notice: () => {} });
    await loop.next(0, () => {});
    const read: string[] = [];
    let count = 0;
    const next: typeof loop.next = async (rest, progress) => {
      const round = await loop.next(rest, progress);
      if (round.kind === "changed") read.push(...round.added, ...round.changed);
      count += 1;
      return round;
    };
    const watch = await reindexOnChange({ ...loop, next }, () => {});
    const names = Array.from({ length: 400 }, (_, number) => `drop${String(number).padStart(4, "0")}.txt`);
    for (const name of names) writeFileSync(path.join(folder, name), `Quarry ${name} was closed.\n`);
    await expect.poll(() => loop.now().archive.size, { timeout: 40_000, interval: 50 }).toBe(401);
    await loop.ended();
    expect(read.sort()).toEqual(names.map((name) => `dropped/${name}`));
    // The first bell, one for the beginning and one for the end of the dropping, and what a busy machine adds.
    expect(count).toBeLessThan(10);
    await watch.close();
    await loop.stop();
  },
);

test.concurrent("a folder that is taken away and put back is watched again", async ({ expect }) => {
  const folder = path.join(root, "taken");
  const notices: string[] = [];
  const taken = await watching(folder, (sentence) => void notices.push(sentence));
  rmSync(folder, { recursive: true });
  await expect
    .poll(() => notices, soon)
    .toEqual([`The folder “${folder}” is not there. What was read before is still served.`]);
  expect(await taken.archive.search({ words: "lighthouse", limit: 1 })).toMatchObject([{ file: "taken/first.txt" }]);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "back.txt"), "The orchard was felled.\n");
  await expect.poll(() => found("orchard", taken), soon).toEqual(["back.txt"]);
  writeFileSync(path.join(folder, "later.txt"), "The cannery was sold.\n");
  await expect.poll(() => found("cannery", taken), soon).toContain("later.txt");
  await taken.close();
});

test("where the system cannot tell of changes, a sentence says so and the folder is looked at again and again", async () => {
  const said: string[] = [];
  const folder = path.join(root, "not there");
  const watch = await watchFolder({ folder, bell: () => {}, notice: (sentence) => void said.push(sentence) });
  expect(watch.how).toBe("looking");
  expect(said).toEqual([expect.stringMatching(/cannot be watched .* it is looked at every 3 seconds instead\.$/)]);
  await watch.close();
});
