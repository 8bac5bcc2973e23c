import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openDatabase } from "../../../src/archive/local/database.js";
import { writingTo } from "../../../src/archive/local/local-ingest.js";
import { openLocalArchive } from "../../../src/archive/local/open-local-archive.js";
import { localWriter } from "../../../src/archive/local/local-writer.js";
import { isDamage, openStore, reasonOf } from "../../../src/archive/local/store-file.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { cardsIn, filesIn } from "../contents.js";
import { sizeOf, snapshot, voice } from "./snapshots.js";

let files = 0;
const root = temporaryFolder();
const aCache = () => ({ file: path.join(root, `${(files += 1)}.sqlite`), code: "0123456789abcdef" });
const open = (file: string) => openLocalArchive({ file, folder: "articles" });
const made = async (cache: ReturnType<typeof aCache>, number: number) =>
  (await writingTo(cache, async (writer) => snapshot(writer, number)))[0];

test("whoever reads a snapshot goes on reading it, whatever is written meanwhile", async () => {
  const cache = aCache();
  await made(cache, 1);
  const old = open(cache.file);
  await made(cache, 2);
  const fresh = open(cache.file);
  const lengthsIn = async ({ archive }: typeof old) =>
    (await archive.readings(await filesIn(archive))).map(({ record }) => record.length);
  expect(await lengthsIn(old)).toEqual(Array.from({ length: sizeOf(1) }, () => 1));
  expect(await lengthsIn(fresh)).toEqual(Array.from({ length: sizeOf(2) }, () => 2));
  expect(await old.archive.search({ words: "number 2", limit: 9, perArticle: 1 })).toHaveLength(sizeOf(1));
  old.close();
  fresh.close();
});

test("what was read before a reading was cut off is still there, and a snapshot is made of it", async () => {
  const cache = aCache();
  const cutOff = writingTo(cache, async (writer): Promise<void> => {
    const commit = async (): Promise<never> => {
      throw new Error("cut off");
    };
    await snapshot({ ...writer, commit }, 4);
  });
  await expect(cutOff).rejects.toThrow("cut off");
  const [, kept] = await writingTo(cache, async (writer) => {
    const found = (await writer.kept()).flatMap(({ files: of }) => of.map(({ name }) => name));
    await writer.commit({ folder: root, turnedDown: [], rejected: [], remarks: [], gone: [] });
    return found;
  });
  expect(kept).toHaveLength(sizeOf(4));
  const { archive, close } = open(cache.file);
  expect(archive.size).toBe(sizeOf(4));
  close();
});

test("what was kept takes no room any more when a snapshot is made of it", async () => {
  const cache = aCache();
  await made(cache, 6);
  const database = openDatabase(cache.file);
  const [free = 0] = database.query("pragma freelist_count").first() ?? [];
  const [all = 0] = database.query("pragma page_count").first() ?? [];
  database.close();
  expect(Number(free) * 4).toBeLessThanOrEqual(Number(all));
});

test("one wrong bit anywhere, a file cut short or too long: what was saved is read, or it is said to be damaged", async () => {
  const cache = aCache();
  await made(cache, 3);
  const whole = async () => {
    const { archive, remarks, close } = open(cache.file);
    try {
      const all = await filesIn(archive);
      const readings = (await archive.readings(all)).map((reading) => ({ ...reading }));
      const cards = await archive.speakers({ named: voice.name });
      const said = await archive.statements({ speakerKey: voice.key });
      const found = { speakers: cards, statements: said, totals: await archive.totals() };
      return { remarks, size: archive.size, all, readings, cards: await cardsIn(archive), ...found };
    } finally {
      close();
    }
  };
  const before = await whole();
  expect([before.speakers.length, before.statements.length]).toEqual([1, sizeOf(3)]);
  const good = readFileSync(cache.file);
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom("bit", "cut", "more"), async (where, damage) => {
      const at = where % good.length;
      if (damage === "bit") {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ (1 << (where % 8));
        writeFileSync(cache.file, bad);
      }
      if (damage === "cut") truncateSync(cache.file, at);
      if (damage === "more") appendFileSync(cache.file, "x");
      try {
        expect(await whole()).toEqual(before);
      } catch (error) {
        if (!isDamage(error)) throw error;
      } finally {
        writeFileSync(cache.file, good);
      }
    }),
    { numRuns: 150 },
  );
  expect(await whole()).toEqual(before);
});

test("on a disk that is full in the middle of a write the old snapshot stays, and the reason is said", async () => {
  const cache = aCache();
  await made(cache, 1);
  // The last thing that a commit writes does not fit, after everything else has been written.
  const remarks = ["x".repeat(400_000)];
  for (const room of [0, 2, 8, 20]) {
    const opened = openStore(cache);
    if (opened.kind === "unusable") throw new Error(opened.reason);
    const { database } = opened;
    const [pages = 0] = database.query("pragma page_count").first() ?? [];
    database.script(`pragma max_page_count = ${Number(pages) + room}`);
    const writer = localWriter(database);
    const commit: typeof writer.commit = (change) => writer.commit({ ...change, remarks });
    const error: unknown = await snapshot({ ...writer, commit }, 2).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    database.close();
    expect(reasonOf(error)).toBe("the disk is full");
    const old = open(cache.file);
    expect([old.archive.size, old.remarks]).toEqual([sizeOf(1), ["1"]]);
    old.close();
  }
  await made(cache, 2);
  const fresh = open(cache.file);
  expect(fresh.remarks).toEqual(["2"]);
  fresh.close();
});

test("what other code has made is made anew, and the sentence says so", async () => {
  const cache = aCache();
  await made(cache, 1);
  const other = { ...cache, code: "fedcba9876543210" };
  expect(await made(other, 2)).toMatchObject({
    saved: true,
    notices: ["The saved index was made by another version; it was made anew."],
  });
  expect(await made(other, 3)).toMatchObject({ notices: [] });
});

test.runIf(existsSync("/dev/full"))("where nothing can be written, the archive lies in a temporary file", async () => {
  const stored = await made({ ...aCache(), file: "/dev/full/archive.sqlite" }, 1);
  expect(stored).toMatchObject({
    saved: false,
    notices: [expect.stringMatching(/^The index could not be saved in “\/dev\/full”: .*temporary file/)],
  });
  const { archive, close } = open(stored.file);
  expect(archive.size).toBe(sizeOf(1));
  close();
});
