import { writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { ArchiveWriter, BatchRead } from "../../../src/archive/archive-writer.js";
import { packedArticle } from "../../../src/archive/packed/packed-article.js";
import type { Reading } from "../../../src/model/article-reading.js";
import { anyReading } from "../arbitrary-reading.js";
import { cardsIn, filesIn, speakersIn } from "../contents.js";
import type { Adapter, KeptArchive, OpenedSnapshot } from "./adapter.js";
import { articleIn, batchFile, changeOf, keep, newspaperIn, type ArticleRead } from "./newspaper.js";
import { referenceOf } from "./reference.js";

/** Everything that an archive says, for comparing two of them. */
async function allOf({ archive, remarks }: OpenedSnapshot) {
  const files = await filesIn(archive);
  return {
    remarks,
    cards: await cardsIn(archive),
    readings: (await archive.readings(files)).map((reading) => ({ ...reading })),
    statements: await archive.statements({}),
    events: await archive.events({}),
    speakers: await speakersIn(archive),
    hits: await archive.search({ words: "dam toll minister bridge", limit: 200 }),
    weights: await archive.termWeights("Who opened the dam?"),
  };
}

const contentsOf = async (kept: KeptArchive) => {
  const opened = await kept.open();
  const all = await allOf(opened);
  await opened.close();
  return all;
};

/** What every archive does with what it is told, whatever it is kept in. `root` is an empty folder. */
export function snapshotsConform(name: string, adapter: Adapter, root: string): void {
  describe(`${name} makes snapshots whole`, () => {
    const folder = path.join(root, "articles");
    let all: readonly ArticleRead[];
    const write = (kept: KeptArchive, some: readonly (readonly ArticleRead[])[], change = {}) =>
      kept.write(async (writer) => {
        for (const [place, batch] of some.entries()) await keep(writer, folder, place, batch);
        await writer.commit(changeOf(folder, change));
      });

    beforeAll(async () => {
      all = await newspaperIn(folder);
    }, 60_000);

    test("an archive of nothing is empty, and says so", async () => {
      const kept = await adapter("articles");
      await write(kept, []);
      expect(await contentsOf(kept)).toMatchObject({ cards: [], readings: [], statements: [], speakers: [], hits: [] });
    });

    test("the same answers, however the articles were cut into batches and snapshots", async () => {
      const [whole, cut] = [await adapter("articles"), await adapter("articles")];
      await write(whole, [all]);
      await write(cut, [all.slice(11, 15)]);
      await write(cut, [all.slice(15), all.slice(3, 11)]);
      // One is read again, and one goes and comes back.
      await write(cut, [all.slice(4, 5), all.slice(0, 3)], { gone: [all[12]?.name] });
      await write(cut, [all.slice(12, 13)]);
      expect(await contentsOf(cut)).toEqual(await contentsOf(whole));
    });

    test("what is gone is found no more", async () => {
      const kept = await adapter("articles");
      await write(kept, [all]);
      const left = all.filter((_, at) => at % 3 !== 0);
      await write(kept, [], { gone: all.filter((_, at) => at % 3 === 0).map(({ name: gone }) => gone) });
      const { archive, close } = await kept.open();
      const expected = referenceOf(left);
      expect(await cardsIn(archive)).toEqual(expected.cards);
      expect(await archive.statements({})).toEqual(expected.statements({}));
      expect(await archive.events({})).toEqual(expected.events({}));
      expect(await speakersIn(archive)).toEqual(expected.speakers);
      const hits = await archive.search({ words: "dam toll", limit: 100 });
      expect(hits.map(({ file, index, score }) => ({ file, index, score }))).toEqual(
        expected.index.search({ words: "dam toll", limit: 100 }),
      );
      await close();
    });

    test("whoever reads a snapshot goes on reading it, whatever is written meanwhile", async () => {
      const kept = await adapter("articles");
      await write(kept, [all.slice(0, 6)]);
      const old = await kept.open();
      const before = await allOf(old);
      await write(kept, [all.slice(6)], { gone: [all[0]?.name], remarks: ["newer"] });
      expect(await allOf(old)).toEqual(before);
      const fresh = await kept.open();
      expect([fresh.archive.size, fresh.remarks]).toEqual([all.length - 1, ["newer"]]);
      await old.close();
      await fresh.close();
    });

    test("what was kept is no snapshot before the commit, and is still there after a reading was cut off", async () => {
      const kept = await adapter("articles");
      await write(kept, [all.slice(0, 2)]);
      const cutOff = kept.write(async (writer) => {
        await keep(writer, folder, 1, all.slice(6, 9));
        await keep(writer, folder, 0, all.slice(2, 6));
        throw new Error("cut off");
      });
      await expect(cutOff).rejects.toThrow("cut off");
      expect((await contentsOf(kept)).cards).toHaveLength(2);
      await kept.write(async (writer) => {
        const found = await writer.kept();
        expect(found.map(({ files }) => files.map((file) => file.name))).toEqual(
          [all.slice(2, 6), all.slice(6, 9)].map((batch) => batch.map((one) => one.name)),
        );
        expect((await writer.outcomes()).map((one) => [one.name, one.outcome])).toEqual(
          all.slice(2, 9).map((one) => [one.name, { kind: "read", articles: 1 }]),
        );
        await writer.drop(found.slice(1).map(({ number }) => number));
        await writer.commit(changeOf(folder));
        expect(await writer.kept()).toEqual([]);
      });
      expect((await contentsOf(kept)).cards).toEqual(referenceOf(all.slice(0, 6)).cards);
    });

    test("the manifest tells what was read, what was turned down and what the folder was like", async () => {
      const kept = await adapter("articles");
      const turnedDown = [{ name: "x.txt", stamp: batchFile(folder, "x.txt").stamp, reason: "is empty" }];
      const rejected = [{ file: "articles/x.txt", reason: "is empty" }];
      const files = ["x.txt", all[0]?.name ?? ""].map((name) => batchFile(folder, name));
      const read: BatchRead = {
        outcomes: [
          { kind: "rejected", reason: "is empty" },
          { kind: "read", articles: 1 },
        ],
        articles: all.slice(0, 1).map(({ reading }) => packedArticle(reading)),
      };
      await kept.write(async (writer) => {
        await writer.keep({ place: 0, files }, read);
        await writer.commit(changeOf(folder, { turnedDown, rejected, remarks: ["so it is"] }));
      });
      const entry = { ...files[1], sha256: all[0]?.article.sha256 };
      const manifest = { folder, entries: [entry], turnedDown, rejected, remarks: ["so it is"] };
      expect(await kept.write((writer) => writer.manifest())).toEqual(manifest);
      // The file was touched and is the same: only what the file system says of it is new.
      const touched = { name: entry.name ?? "", catalog: "", stamp: { size: 1, modified: 2, changed: 3, inode: 4 } };
      await kept.write(async (writer) => {
        await writer.keep({ place: 0, files: [touched] }, { outcomes: [{ kind: "same" }], articles: [] });
        await writer.commit(changeOf(folder, { turnedDown, rejected, remarks: ["so it is"] }));
      });
      expect(await kept.write((writer) => writer.manifest())).toEqual({
        ...manifest,
        entries: [{ ...entry, stamp: touched.stamp }],
      });
      expect((await contentsOf(kept)).cards).toHaveLength(1);
    });

    test("two that have read the same files leave each of them once", async () => {
      const kept = await adapter("articles");
      const half = (writer: ArchiveWriter) => keep(writer, folder, 0, all.slice(0, 5));
      const both = kept.write(async (one) =>
        kept.write(async (other) => {
          await half(one);
          await half(other);
          await one.commit(changeOf(folder));
          await half(other);
          await other.commit(changeOf(folder));
        }),
      );
      await both;
      const once = await adapter("articles");
      await write(once, [all.slice(0, 5)]);
      expect(await contentsOf(kept)).toEqual(await contentsOf(once));
    });

    test("any reading that the model allows comes back as it was", async () => {
      const kept = await adapter("articles");
      const readings = fc.sample(anyReading, { numRuns: 40, seed: 12 }).map((reading, at): Reading => {
        const name = `${String(at).padStart(2, "0")}.txt`;
        return { ...reading, record: { ...reading.record, file: `articles/${name}` } };
      });
      const files = readings.map(({ record }) => batchFile(folder, path.posix.basename(record.file)));
      await kept.write(async (writer) => {
        const outcomes = readings.map(() => ({ kind: "read", articles: 1 }) as const);
        await writer.keep({ place: 0, files }, { outcomes, articles: readings.map(packedArticle) });
        await writer.commit(changeOf(folder));
      });
      const { archive, close } = await kept.open();
      const found = await archive.readings(readings.map(({ record }) => record.file));
      expect(found.map((reading) => ({ ...reading }))).toEqual(readings);
      await close();
    });

    test("an article that was changed is found by its new words, and by its old ones no more", async () => {
      const kept = await adapter("articles");
      await write(kept, [all]);
      const name = all[3]?.name ?? "";
      writeFileSync(path.join(folder, name), "The qanatabad was opened by the mayor on 3 May 2021.\n");
      const changed = await articleIn(folder, name);
      await write(kept, [[changed]]);
      const { archive, close } = await kept.open();
      expect((await archive.search({ words: "qanatabad", limit: 3 })).map(({ file }) => file)).toEqual([
        `articles/${name}`,
      ]);
      expect((await archive.events({ files: [`articles/${name}`] })).map(({ timex }) => timex.value)).toEqual([
        "2021-05-03",
      ]);
      await close();
    });
  });
}
