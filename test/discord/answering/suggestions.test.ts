import { expect, test } from "vitest";
import type { Archive, ArticleCard, SpeakerCard } from "../../../src/archive/archive.js";
import { listed } from "../../../src/archive/listed.js";
import { suggestions } from "../../../src/discord/answering/suggestions.js";
import { suggestionFaults } from "../../stand-in/limits.js";

const speaker = (name: string, statements: number, rest: Partial<SpeakerCard> = {}): SpeakerCard => ({
  key: name,
  name,
  alsoAs: [],
  statements,
  articles: 1,
  ...rest,
});

/** As much of an archive as suggestions look at. */
const archiveOf = (speakers: readonly SpeakerCard[], titles: readonly string[] = []) =>
  listed(
    async () => titles.map((title, i) => ({ file: `seeds/${i}.txt`, title }) as ArticleCard),
    async () => speakers.toSorted((a, b) => b.statements - a.statements),
  ) as Archive;

const names = async (typed: string, archive: Archive) =>
  (await suggestions(typed, "speaker", { archive, commands: [] })).map(({ name }) => name);

const people = archiveOf([
  speaker("Ana Duarte", 2),
  speaker("Zoë Ångström", 9, { role: "minister" }),
  speaker("Danilo Vega", 1, { alsoAs: ["Vega Danilo"] }),
]);

test("without a letter typed, those who say most come first", async () => {
  expect(await names("", people)).toEqual(["Zoë Ångström, minister", "Ana Duarte", "Danilo Vega"]);
});

test("names that begin with the letters come first; accents, case and the order of names do not matter", async () => {
  expect(await names("da", people)).toEqual(["Danilo Vega"]);
  expect(await names("D", people)).toEqual(["Danilo Vega", "Ana Duarte"]);
  expect(await names("zoe", people)).toEqual(["Zoë Ångström, minister"]);
  expect(await names("vega d", people)).toEqual(["Danilo Vega"]);
  expect(await names("nobody", people)).toEqual([]);
});

test("a name’s beginning stands before a role’s, words may come in any order, and a misspelled name is offered", async () => {
  const archive = archiveOf([
    speaker("Jennifer Palm", 9, { role: "Clinton’s spokeswoman" }),
    speaker("Clinton’s team", 1),
    speaker("Hillary Clinton", 5, { alsoAs: ["Clinton"] }),
    speaker("Donald Trump", 7),
  ]);
  expect(await names("clinton", archive)).toEqual([
    "Hillary Clinton",
    "Clinton’s team",
    "Jennifer Palm, Clinton’s spokeswoman",
  ]);
  expect(await names("Clinton Hillary", archive)).toEqual(["Hillary Clinton"]);
  expect(await names("trupm", archive)).toEqual(["Donald Trump"]);
});

test("what is too long is cut in its name, and not offered where its value would be cut", async () => {
  const long = archiveOf(
    [speaker("a".repeat(99), 1, { role: "minister of all" }), speaker("b".repeat(101), 1)],
    ["t".repeat(300)],
  );
  const offered = await Promise.all(
    (["speaker", "source", "topic"] as const).map((suggests) =>
      suggestions("", suggests, { archive: long, commands: [] }),
    ),
  );
  expect(offered.map((choices) => choices.length)).toEqual([1, 1, 1]);
  expect(offered.flatMap((choices) => suggestionFaults(choices))).toEqual([]);
});

test("there are never more than 25", async () => {
  const many = archiveOf(Array.from({ length: 60 }, (_, i) => speaker(`Speaker ${i}`, i)));
  expect(await names("", many)).toHaveLength(25);
});
