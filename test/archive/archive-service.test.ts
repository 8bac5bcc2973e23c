import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { openArchiveService } from "../../src/archive/archive-service.js";
import { newspaperFolder } from "../newspaper/archive-service.js";
import { temporaryFolder } from "../temporary-folder.js";
import { cardsIn, filesHolding, filesIn, openedIn, readingIn, speakersIn } from "./contents.js";

// Threads are started and disks are waited for, also on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const root = temporaryFolder();
let folders = 0;

interface Place {
  readonly articles: string;
  readonly cache: string;
  readonly notices: string[];
}

/** A folder with three articles of the invented newspaper, and a cache folder that is not there yet. */
function aPlace(): Place {
  const folder = path.join(root, String((folders += 1)));
  const articles = path.join(folder, "articles");
  mkdirSync(articles, { recursive: true });
  for (const name of readdirSync(newspaperFolder)
    .filter((file) => file.endsWith(".txt"))
    .slice(0, 3))
    copyFileSync(path.join(newspaperFolder, name), path.join(articles, name));
  return { articles, cache: path.join(folder, "cache"), notices: [] };
}

async function deskAt({ articles, cache, notices }: Place): Promise<ArchiveService> {
  const notice = (sentence: string): void => void notices.push(sentence);
  const opened = await openArchiveService({ articles, cache, watch: false, notice, clock: () => 0 });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  return opened.service;
}

const write = ({ articles }: Place, name: string, text: string): void => writeFileSync(path.join(articles, name), text);
const found = (service: ArchiveService, word: string) => filesHolding(service.archive, word);
/** Each has a log beside it while somebody has it open. */
const storesIn = ({ cache }: Place) => readdirSync(cache).filter((name) => name.endsWith(".sqlite"));
const noChange = { kind: "reindexed", added: [], changed: [], removed: [], rejected: [], seconds: 0 };

test("a reindex tells what was added, changed, removed and rejected, and answers from it", async () => {
  const place = aPlace();
  write(place, "a.txt", "The lighthouse stood empty for a year.\n");
  write(place, "b.txt", "The ferry was late.\n");
  const service = await deskAt(place);
  write(place, "a.txt", "The windmill stood empty for a year.\n");
  rmSync(path.join(place.articles, "b.txt"));
  write(place, "c.txt", "The aqueduct leaked.\n");
  write(place, "d.txt", "");
  write(place, "e.xyz", "The aqueduct leaked.\n");
  expect(await service.reindex(() => {})).toEqual({
    kind: "reindexed",
    added: ["articles/c.txt"],
    changed: ["articles/a.txt"],
    removed: ["articles/b.txt"],
    rejected: [
      { file: "articles/d.txt", reason: "is empty" },
      {
        file: "articles/e.xyz",
        reason:
          "is in no format that is read: .txt, .md, .html, .pdf, .docx and others are, and docs/formats.md lists all",
      },
    ],
    articles: 5,
    seconds: 0,
  });
  expect(await found(service, "windmill")).toEqual(["articles/a.txt"]);
  expect(await found(service, "aqueduct")).toEqual(["articles/c.txt"]);
  expect([...(await found(service, "lighthouse")), ...(await found(service, "ferry"))]).toEqual([]);
});

test("what was saved answers as what was just read, and so does a reindex that finds nothing new", async () => {
  const place = aPlace();
  const first = await deskAt(place);
  const again = await deskAt(place);
  const all = async ({ archive }: ArchiveService) => ({
    articles: await cardsIn(archive),
    speakers: await speakersIn(archive),
    statements: await archive.statements({}),
    events: await archive.events({}),
    readings: (await archive.readings(await filesIn(archive))).map((reading) => ({ ...reading })),
    hits: await archive.search({ words: "dam water minister", limit: 50 }),
  });
  const before = await all(first);
  expect(await all(again)).toEqual(before);
  expect(await again.reindex(() => {})).toEqual({ ...noChange, articles: 3 });
  expect(await all(again)).toEqual(before);
  expect(place.notices).toEqual([]);
});

test("a file that was only touched has not changed", async () => {
  const place = aPlace();
  const service = await deskAt(place);
  const [name = ""] = readdirSync(place.articles);
  utimesSync(path.join(place.articles, name), new Date(2001, 1, 1), new Date(2001, 1, 1));
  expect(await service.reindex(() => {})).toEqual({ ...noChange, articles: 3 });
});

test("a file of the same length and the same time, but with other words, is still not quoted as unchanged", async () => {
  const place = aPlace();
  write(place, "a.txt", "The mayor said yes.\n");
  const time = new Date(2020, 1, 1);
  utimesSync(path.join(place.articles, "a.txt"), time, time);
  const service = await deskAt(place);
  write(place, "a.txt", "The mayor said not.\n");
  utimesSync(path.join(place.articles, "a.txt"), time, time);
  expect(await openedIn(service.archive, "articles/a.txt")).toEqual({ kind: "changed", file: "articles/a.txt" });
  expect(await service.reindex(() => {})).toMatchObject({ changed: ["articles/a.txt"] });
  expect(await openedIn(service.archive, "articles/a.txt")).toMatchObject({
    kind: "open",
    article: { text: "The mayor said not.\n" },
  });
});

test("a file that is gone, or has become something else, is not quoted", async () => {
  const place = aPlace();
  write(place, "a.txt", "The mayor said yes.\n");
  const service = await deskAt(place);
  const file = path.join(place.articles, "a.txt");
  renameSync(file, `${file}.bak`);
  expect((await openedIn(service.archive, "articles/a.txt")).kind).toBe("vanished");
  mkdirSync(file);
  expect((await openedIn(service.archive, "articles/a.txt")).kind).toBe("vanished");
});

test("while a reindex runs, a second one is told so, and questions are answered from the archive before", async () => {
  const place = aPlace();
  const service = await deskAt(place);
  write(place, "a.txt", "The lighthouse stood empty.\n");
  const before = service.archive;
  const running = service.reindex(() => {});
  expect(await service.reindex(() => {})).toEqual({ kind: "already-running" });
  expect(service.archive).toBe(before);
  expect(await running).toMatchObject({ kind: "reindexed", added: ["articles/a.txt"] });
  expect(await before.search({ words: "lighthouse", limit: 1 })).toEqual([]);
  expect(await found(service, "lighthouse")).toEqual(["articles/a.txt"]);
});

test("what the catalog says of a file makes it a changed one, and what it cannot use is noticed once", async () => {
  const place = aPlace();
  write(place, "a.txt", "The mayor said yes.\n");
  const service = await deskAt(place);
  write(place, "catalog.json", '{"a.txt": {"publisher": "Harbour Post"}, "z.txt": {}}');
  expect(await service.reindex(() => {})).toMatchObject({ changed: ["articles/a.txt"], added: [] });
  expect((await cardsIn(service.archive)).find(({ file }) => file === "articles/a.txt")).toMatchObject({
    publisher: "Harbour Post",
  });
  expect(await service.reindex(() => {})).toMatchObject({ changed: [] });
  expect(place.notices).toEqual(["catalog.json speaks of “z.txt”, which is no article of this folder."]);
});

test("a cache that cannot be written is a sentence and a working archive", async () => {
  const place = aPlace();
  writeFileSync(place.cache, "a file where the folder should be");
  const service = await deskAt(place);
  expect(place.notices).toEqual([
    `The index could not be saved in “${place.cache}”: a file has its name. It is kept in a temporary file and will be made anew at the next start.`,
  ]);
  expect(service.state().saved).toBe(false);
  write(place, "a.txt", "The lighthouse stood empty.\n");
  await service.reindex(() => {});
  expect(await found(service, "lighthouse")).toEqual(["articles/a.txt"]);
  expect(place.notices).toHaveLength(1);
  rmSync(place.cache);
  await service.reindex(() => {});
  expect(service.state().saved).toBe(true);
});

test("a damaged cache is a sentence and a whole archive", async () => {
  const place = aPlace();
  const first = await deskAt(place);
  const before = await cardsIn(first.archive);
  await first.close();
  const [name = ""] = storesIn(place);
  writeFileSync(path.join(place.cache, name), "nonsense");
  const service = await deskAt(place);
  expect(place.notices).toEqual(["The saved index was damaged; it was made anew."]);
  expect(await cardsIn(service.archive)).toEqual(before);
  await deskAt(place);
  expect(place.notices).toHaveLength(1);
});

test("two folders do not push each other out of one cache", async () => {
  const [one, other] = [aPlace(), aPlace()];
  const both = { ...other, cache: one.cache };
  write(both, "a.txt", "The lighthouse stood empty.\n");
  await deskAt(one);
  await deskAt(both);
  expect(await found(await deskAt(one), "lighthouse")).toEqual([]);
  expect(await found(await deskAt(both), "lighthouse")).toEqual(["articles/a.txt"]);
});

test("the place of a folder that is gone is given back", async () => {
  const [one, other] = [aPlace(), aPlace()];
  const both = { ...other, cache: one.cache };
  await deskAt(both);
  await deskAt(one);
  expect(storesIn(one)).toHaveLength(2);
  rmSync(both.articles, { recursive: true });
  write(one, "a.txt", "The lighthouse stood empty.\n");
  await deskAt(one);
  expect(storesIn(one)).toHaveLength(1);
});

test("an archive service that is closed while it reads leaves the archive before, and the next one reads all", async () => {
  const place = aPlace();
  const service = await deskAt(place);
  const sentences = "The lighthouse stood empty. The ferry was late, the mayor said on Monday.\n";
  // It is closed when it tells for the first time how far it is; what it has left to read then takes far longer than the closing.
  for (let number = 10; number < 50; number += 1)
    write(place, `n${number}.txt`, sentences.repeat(number < 30 ? 1 : 100));
  const closed: Promise<void>[] = [];
  const broken = service.reindex(() => closed.push(service.close())).catch((error: unknown) => String(error));
  expect(await broken).toContain("ended before it was done");
  await Promise.all(closed);
  expect(closed).toHaveLength(1);
  expect(service.archive.size).toBe(3);
  expect((await deskAt(place)).archive.size).toBe(43);
});

test("an empty folder is an empty archive and a sentence; a folder that is not there is a sentence alone", async () => {
  const place = aPlace();
  rmSync(place.articles, { recursive: true });
  const settings = { ...place, watch: false, notice: () => {}, clock: () => 0 };
  expect(await openArchiveService(settings)).toEqual({
    kind: "unusable",
    sentence: `The folder “${place.articles}” is not there.`,
  });
  mkdirSync(place.articles);
  const service = await deskAt(place);
  expect(await cardsIn(service.archive)).toEqual([]);
  expect(await found(service, "lighthouse")).toEqual([]);
  expect(place.notices).toHaveLength(1);
  rmSync(place.articles, { recursive: true });
  expect(await service.reindex(() => {})).toEqual({
    kind: "failed",
    reason: `The folder “${place.articles}” is not there.`,
  });
});

test("many small changes are bound together, and nothing is lost or doubled", async () => {
  const place = aPlace();
  const service = await deskAt(place);
  for (let number = 0; number < 12; number += 1) {
    write(place, `n${number}.txt`, `The lighthouse number ${number} stood empty.\n`);
    if (number % 3 === 2) rmSync(path.join(place.articles, `n${number - 1}.txt`));
    await service.reindex(() => {});
  }
  const added = (await found(service, "lighthouse")).filter((file) => file.startsWith("articles/n"));
  expect(added.sort()).toEqual([0, 11, 2, 3, 5, 6, 8, 9].map((number) => `articles/n${number}.txt`));
  expect(await filesIn(service.archive)).toEqual(
    readdirSync(place.articles)
      .sort()
      .map((name) => `articles/${name}`),
  );
  for (const { file, length } of await cardsIn(service.archive))
    expect((await readingIn(service.archive, file)).record).toMatchObject({ file, length });
  expect(await cardsIn((await deskAt(place)).archive)).toEqual(await cardsIn(service.archive));
});
