import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { keyOfBody } from "../../../src/reading/languages/en/statements/names/speaker-keys.js";
import { cardsIn, openedIn, speakersIn as everySpeaker } from "../contents.js";
import type { Adapter, OpenedSnapshot } from "./adapter.js";
import { speakersFitting } from "../../../src/archive/speakers/speaker-terms.js";
import { articlesFoundBy, speakerFoundBy, suggestedIn } from "../../../src/archive/suggestion-rank.js";
import { changeOf, keep, newspaperIn, type ArticleRead } from "./newspaper.js";
import { type Reference, referenceOf } from "./reference.js";

const questions = [
  "Who said that the dam would be opened?",
  "toll on the bridge",
  "minister",
  "“It is not over”",
  "the of and",
  "ダム",
  "zzyzx nowhere",
  "",
];

/** What every archive answers of one snapshot, whatever it is kept in. `root` is an empty folder. */
export function answersConform(name: string, adapter: Adapter, root: string): void {
  describe(`${name} answers as if every reading had been looked through`, () => {
    const folder = path.join(root, "articles");
    let all: readonly ArticleRead[];
    let expected: Reference;
    let opened: OpenedSnapshot;

    beforeAll(async () => {
      all = await newspaperIn(folder);
      expected = referenceOf(all);
      const kept = await adapter("articles");
      await kept.write(async (writer) => {
        // In two batches, the later half read first.
        await keep(writer, folder, 1, all.slice(9));
        await keep(writer, folder, 0, all.slice(0, 9));
        await writer.commit(
          changeOf(folder, { rejected: [{ file: "articles/x.bin", reason: "is no text" }], remarks: ["a remark"] }),
        );
      });
      opened = await kept.open();
      return () => opened.close();
    }, 60_000);

    test("what the snapshot says of itself", () => {
      const { archive, remarks } = opened;
      expect([archive.size, archive.folder, opened.folder]).toEqual([all.length, "articles", folder]);
      expect([archive.rejected, remarks]).toEqual([[{ file: "articles/x.bin", reason: "is no text" }], ["a remark"]]);
    });

    test("cards come in the order of their files", async () => {
      expect(await cardsIn(opened.archive)).toEqual(expected.cards);
    });

    test("an article is found by its file, file name or title, or else by a part of them or of the publisher", async () => {
      const { archive } = opened;
      for (const card of expected.cards)
        for (const named of [card.file, path.posix.basename(card.file), card.title?.toUpperCase()])
          if (named !== undefined) expect(await archive.articles({ named })).toContainEqual(card);
      const dams = expected.cards.filter(({ file, title = "", publisher = "" }) =>
        [path.posix.basename(file), title, publisher].some((form) => form.toLowerCase().includes("dam_")),
      );
      expect(dams.length).toBeGreaterThan(1);
      expect(await archive.articles({ named: " DAM_ " })).toEqual(dams);
      expect(await archive.articles({ named: "no such article" })).toEqual([]);
    });

    test("readings come back as they were, in the order in which they are asked for, and as often", async () => {
      const files = [...expected.files].reverse();
      const [again = ""] = files;
      const found = await opened.archive.readings([...files, again]);
      const whole = found.map((reading) => ({ ...reading }));
      const readings = [...expected.readings].reverse();
      expect(whole).toEqual([...readings, readings[0]]);
      expect(await opened.archive.readings([])).toEqual([]);
    });

    test("asking for the reading of a file that it does not have is a broken promise", async () => {
      await expect(opened.archive.readings(["nowhere.txt"])).rejects.toThrow("nowhere.txt is not in the archive");
    });

    test("statements are found by speaker, by medium, by kind and by file, and by all of them together", async () => {
      const { archive } = opened;
      const everything = expected.statements({});
      expect(everything.length).toBeGreaterThan(20);
      expect(await archive.statements({})).toEqual(everything);
      const media = everything.flatMap(({ statement: { reportedBy, saidTo } }) =>
        [reportedBy, saidTo].flatMap((medium) => (medium === undefined ? [] : [keyOfBody(medium.name)])),
      );
      expect(media.length).toBeGreaterThan(1);
      const files = [expected.files[4] ?? "", expected.files[1] ?? "", "nowhere.txt"];
      const [someone = ""] = expected.speakers.map(({ key }) => key);
      const filters = [
        ...expected.speakers.map(({ key }) => ({ speakerKey: key })),
        ...media.map((mediumKey) => ({ mediumKey, kind: "indirect" as const })),
        ...(["direct", "mixed", "indirect"] as const).map((kind) => ({ kind })),
        { files },
        { files: [] },
        { files, speakerKey: someone, kind: "direct" as const },
        { speakerKey: someone, mediumKey: media[0] ?? "" },
        { speakerKey: "nobody at all" },
      ];
      for (const filter of filters) expect(await archive.statements(filter)).toEqual(expected.statements(filter));
    });

    test("events are found by a stretch of time and by file, the undated last", async () => {
      const { archive } = opened;
      const everything = expected.events({});
      expect(everything.length).toBeGreaterThan(20);
      expect(await archive.events({})).toEqual(everything);
      const days = everything.flatMap(({ timex }) => (timex.range ?? timex).from ?? []);
      for (const [at, from] of days.entries())
        for (const filter of [{ from }, { to: from }, { from, to: days[at + 3] ?? from }])
          expect(await archive.events(filter)).toEqual(expected.events(filter));
      const files = expected.files.slice(2, 4);
      expect(await archive.events({ files, to: "2000-01-01" })).toEqual(expected.events({ files, to: "2000-01-01" }));
    });

    test("what a snapshot counts", async () => {
      const { statements, speakers, languages } = await opened.archive.totals();
      expect([statements, speakers]).toEqual([expected.statements({}).length, expected.speakers.length]);
      const counts = new Map<string, number>();
      for (const { language } of expected.cards) counts.set(language, (counts.get(language) ?? 0) + 1);
      expect(languages).toEqual(Object.fromEntries(counts));
    });

    test("articles come by page, by their file and by their bytes", async () => {
      const { archive } = opened;
      const [, second, third] = expected.cards;
      expect(await archive.articles({ behind: expected.files[0] ?? "", most: 2 })).toEqual([second, third]);
      expect(await archive.articles({ behind: expected.files.at(-1) ?? "", most: 2 })).toEqual([]);
      expect(await archive.articles({ files: [third?.file ?? "", "nowhere.txt", second?.file ?? ""] })).toEqual([
        second,
        third,
      ]);
      expect(await archive.articles({ below: (second?.file ?? "").slice("articles/".length) })).toEqual([second]);
      expect(await archive.articles({ sha256: third?.sha256 ?? "" })).toEqual([third]);
    });

    test("speakers are found as if all of them had been looked through", async () => {
      const { archive } = opened;
      const names = expected.speakers.flatMap(({ key, name, role = "", alsoAs }) => [key, name, role, ...alsoAs]);
      const words = names.flatMap((name) => name.split(/[\s'’.-]+/u)).filter((word) => word.length > 1);
      const given = [...new Set([...names, ...words, "Mr. Holm", "president", "the", "USA", "日本", "'s", "*"])].filter(
        Boolean,
      );
      expect(given.length).toBeGreaterThan(60);
      for (const text of given)
        for (const filter of [
          { named: text },
          { sharing: `what did ${text} say` },
          { holding: [text, "minist"] },
          { near: text, apart: 2 },
        ])
          expect([filter, await archive.speakers(filter)]).toEqual([
            filter,
            speakersFitting(expected.speakers, filter),
          ]);
    });

    test("what somebody begins to type is found in all names, the better matches first", async () => {
      const { archive } = opened;
      for (const typed of ["", "a", "mi", "min", "ministry of", "THE", "é", "dam_", "日", "zzz", "article", "o'", "%"])
        for (const most of [1, 5, 300]) {
          expect(await archive.suggestedSpeakers({ typed, most })).toEqual(
            suggestedIn([expected.speakers], speakerFoundBy, { typed, most }),
          );
          for (const by of ["name", "title"] as const)
            expect(await archive.suggestedArticles({ typed, most, by })).toEqual(
              suggestedIn([expected.cards], articlesFoundBy[by], { typed, most }),
            );
        }
    });

    test("speakers come the most quoted first, and are found by a part of a name", async () => {
      const { archive } = opened;
      expect(await everySpeaker(archive)).toEqual(expected.speakers);
      for (const card of expected.speakers)
        expect((await archive.speakers({ named: card.name })).map(({ key }) => key)).toContain(card.key);
      expect(await archive.speakers({ named: "Nobody Atall" })).toEqual([]);
    });

    test("the passages that are found, their order and their scores are the search engine's own", async () => {
      const limits = [
        { limit: 5 },
        { limit: 300 },
        { limit: 9, perArticle: 1 },
        { limit: 40, files: expected.files.slice(3, 9) },
      ];
      for (const words of questions)
        for (const limit of limits) {
          const hits = await opened.archive.search({ words, ...limit });
          expect(hits.map(({ file, index, score }) => ({ file, index, score }))).toEqual(
            expected.index.search({ words, ...limit }),
          );
          for (const { file, index, passage } of hits)
            expect(passage).toEqual(expected.readings[expected.files.indexOf(file)]?.passages[index]);
        }
    });

    test("the words of a question are weighed as the search engine weighs them", async () => {
      for (const words of questions)
        expect(await opened.archive.termWeights(words)).toEqual(expected.index.words(words));
    });

    test("a file is opened while it is what was read; of one that is not, the archive says what became of it", async () => {
      const { archive } = opened;
      const [changed = "", vanished = "", ...others] = expected.files;
      const name = (file: string): string => path.join(root, file);
      writeFileSync(name(changed), "Something else altogether.\n");
      rmSync(name(vanished));
      expect(await openedIn(archive, changed)).toEqual({ kind: "changed", file: changed });
      expect(await openedIn(archive, vanished)).toEqual({ kind: "vanished", file: vanished });
      expect(await openedIn(archive, "nowhere.txt")).toEqual({ kind: "vanished", file: "nowhere.txt" });
      const found = await archive.openAll(others);
      const texts = all.slice(2).map(({ article: { file, text } }) => [file, text]);
      expect(found.map((one) => (one.kind === "open" ? [one.article.file, one.article.text] : one))).toEqual(texts);
    });
  });
}
