import { cardsIn } from "../archive/contents.js";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { openDatabase, textColumns, columnText, type Row } from "../../src/archive/local/database.js";
import { exportSqlite } from "../../src/terminal/sqlite-export.js";
import { serviceOver } from "../newspaper/archive-service.js";
import { temporaryFolder } from "../temporary-folder.js";

let service: ArchiveService;
const folder = temporaryFolder();
const file = path.join(folder, "copy.sqlite");
const notices: string[] = [];
const exported = (...args: readonly string[]) =>
  exportSqlite(args, { archive: service.archive, notice: (sentence) => void notices.push(sentence) });

beforeAll(async () => {
  service = await serviceOver(folder);
  expect(await exported(file)).toBe(true);
}, 60_000);
afterAll(() => service.close());

function rows(sql: string): readonly Row[] {
  const database = openDatabase(file);
  try {
    return database.query(sql).all();
  } finally {
    database.close();
  }
}

test("every article, passage, statement and dated event of the archive is a row of a view with a plain name", async () => {
  const cards = await cardsIn(service.archive);
  const readings = await service.archive.readings(cards.map((card) => card.file));
  const count = (view: string) => Number(rows(`select count(*) from ${view}`)[0]?.[0]);
  const sum = (of: (reading: (typeof readings)[number]) => number) =>
    readings.reduce((total, reading) => total + of(reading), 0);
  expect(count("articles")).toBe(cards.length);
  expect(count("passages")).toBe(sum(({ passages }) => passages.length));
  expect(count("(select distinct file, start, end, kind from statements)")).toBe(
    new Set(
      readings.flatMap(({ record, statements }) =>
        statements.map(({ spoken, kind }) => `${record.file} ${spoken[0].start} ${spoken.at(-1)?.end} ${kind}`),
      ),
    ).size,
  );
  expect(count("events")).toBe(sum(({ events }) => events.length));
});

test("the words of a row are the file's own, at its place", async () => {
  const [opened] = await service.archive.openAll((await cardsIn(service.archive)).slice(0, 1).map((card) => card.file));
  if (opened?.kind !== "open") throw new Error("the first article is gone");
  const found = rows(`select ${textColumns("file", "words")}, start, end from passages`).filter(
    ([name]) => columnText(name) === opened.article.file,
  );
  expect(found.length).toBeGreaterThan(1);
  for (const [, words, start, end] of found)
    expect(opened.article.text.slice(Number(start), Number(end))).toBe(columnText(words));
});

test("a file that is there is not written over, and without a name it is said how to give one", async () => {
  const other = path.join(folder, "other.sqlite");
  writeFileSync(other, "something else");
  expect(await exported(other)).toBe(false);
  expect(await exported()).toBe(false);
  const nowhere = path.join(folder, "not there", "copy.sqlite");
  expect(await exported(nowhere)).toBe(false);
  expect(existsSync(nowhere)).toBe(false);
  expect(notices).toEqual([
    `“${other}” is there already; name another file, or take it away first.`,
    "Say the file to write: export -- sqlite archive.sqlite",
    expect.stringMatching(/copy\.sqlite” could not be written: /),
  ]);
});
