import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { readerThread } from "../../../src/archive/ingest/ingest-thread.js";
import { openLocalArchive } from "../../../src/archive/local/open-local-archive.js";
import { temporaryFolder } from "../../temporary-folder.js";

// Each thread loads the code that reads, also on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 180_000 });

const said = (times: number): string =>
  Array.from(
    { length: times },
    (_, at) => `“The ferry was late,” said Bo Aldersen on 3 May ${1900 + (at % 100)}.`,
  ).join(" ");

// With two threads the first is busy with a long article when the other comes to the one that is too much.
test.each([1, 2])(
  "%i reading: of a file over which a thread runs out of memory nothing is read, and all others are",
  async (readers) => {
    const root = temporaryFolder();
    const articles = path.join(root, "articles");
    mkdirSync(articles);
    const names = Array.from({ length: 60 }, (_, at) => `${100 + at}.txt`);
    for (const name of names)
      writeFileSync(path.join(articles, name), "Ferry is late\n\n“It is late,” said Sam Okoro.\n");
    writeFileSync(path.join(articles, "101.txt"), said(readers > 1 ? 1_200 : 1));
    writeFileSync(path.join(articles, "130.txt"), said(8_000));
    const thread = readerThread();
    const order = { articles, cache: path.join(root, "cache"), rest: 0, readers, room: 48 };
    const progress = (): void => {};
    const added = names.filter((name) => name !== "130.txt").map((name) => `articles/${name}`);
    const { ingested, stored } = await thread.send(order, progress);
    expect(ingested).toMatchObject({ kind: "changed", added });
    const { archive, close } = openLocalArchive({ file: stored.file, folder: articles });
    expect(archive.rejected).toEqual([
      { file: "articles/130.txt", reason: expect.stringContaining("needs more memory") },
    ]);
    close();
    // Nor does the next look die of it.
    expect(await thread.send(order, progress)).toMatchObject({ ingested: { kind: "changed", added: [], changed: [] } });
    await thread.stop();
  },
);
