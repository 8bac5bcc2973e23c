import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compare } from "../../../src/answering/compare/compare.js";
import { en } from "../../../src/locales/en/answers.js";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import type { Found } from "../../../src/model/answer.js";
import { serviceOver } from "../../newspaper/archive-service.js";
import { german } from "../../newspaper/german.js";
import { serviceHolding } from "../../newspaper/written-service.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { textIn } from "../../archive/contents.js";
import { answerContext } from "../../../src/answering/answer-context.js";

let service: ArchiveService;
const cache = temporaryFolder();
beforeAll(async () => {
  service = await serviceOver(cache);
});
afterAll(() => service.close());

async function voices(input: { topic?: string; source?: string }): Promise<Found> {
  const answer = await compare(input, answerContext(service.archive, en));
  if (answer.kind !== "found") throw new Error(JSON.stringify(answer));
  return answer;
}

test("the voices of one article stand under their own names", async () => {
  const names = (await voices({ source: "05_fleet.txt" })).findings.map(({ speaker }) => speaker?.name ?? "");
  expect(names).toEqual(
    expect.arrayContaining([expect.stringContaining("Brita Lund"), expect.stringContaining("Jon Tarrant")]),
  );
});

test("what is told of somebody is not the name of a voice", async () => {
  const groups = (await voices({ source: "21_toll_dispute.txt" })).findings.map(({ group }) => group);
  expect(new Set(groups)).toEqual(new Set(["Greta Harth", "Otto Penn", "Ivo Rask"]));
});

test("what several papers print in the same words is shown once, with all its places", async () => {
  const wall = (await voices({ topic: "raise the wall" })).findings.filter(({ words }) =>
    words.includes("by four metres"),
  );
  expect(wall).toHaveLength(1);
  expect(
    new Set([wall[0]?.citation, ...(wall[0]?.alsoIn ?? [])].map((place) => place?.file.slice(-10))),
  ).toHaveProperty("size", 3);
});

test("copies of one story do not push out what else a voice says", async () => {
  const folder = temporaryFolder();
  const told = (words: string): string => `The locks of the Ilm dam\n\n“${words}” said Marta Orlin, the minister.\n`;
  for (const copy of ["1", "2", "3", "4", "5"])
    writeFileSync(path.join(folder, `${copy}.txt`), told("The dam will stand for a hundred years,"));
  writeFileSync(path.join(folder, "6.txt"), told("No dam has ever cost the valley a single harvest,"));
  const own = await serviceOver(temporaryFolder(), folder);
  const answer = await compare({ topic: "dam" }, answerContext(own.archive, en));
  await own.close();
  expect(answer).toMatchObject({
    more: 0,
    findings: [
      { words: "The dam will stand for a hundred years,", alsoIn: expect.objectContaining({ length: 4 }) },
      { words: "No dam has ever cost the valley a single harvest," },
    ],
  });
});

const germanService = serviceHolding({ "damm.txt": german });

test("of an article in another language nothing is called the paper's own words", async () => {
  const { archive } = germanService();
  expect(await compare({ topic: "nichts zu verbergen", source: "damm" }, answerContext(archive, en))).toMatchObject({
    findings: [{ group: "damm.txt", notes: [en.unreadLanguage.speaker] }],
  });
  expect(await compare({ source: "damm" }, answerContext(archive, en))).toMatchObject({
    kind: "nothing-found",
    reason: en.compare.nothingIn("damm"),
    notes: [en.unreadLanguage.statements(1)],
  });
});

test("the paper's own sentences stand apart from the quoted voices", async () => {
  const { findings } = await voices({ topic: "ships collided in the strait" });
  const own = findings.filter(({ speaker }) => speaker === undefined);
  expect(own.map(({ words }) => words)).toContain("In 1987, ships of the two countries collided in the strait.");
  expect(own.every(({ group }) => group?.endsWith("in its own words"))).toBe(true);
});

test("every finding says words of the topic, and is a slice of its file", async () => {
  for (const { words, citation, around } of (await voices({ topic: "the dam" })).findings) {
    expect((await textIn(service.archive, citation.file)).slice(citation.start, citation.end)).toBe(words);
    expect(`${around?.words ?? ""} ${words}`).toMatch(/dam/i);
  }
});

test.each([
  [{}, { kind: "refused", reason: en.compare.whatOf }],
  [{ topic: "the of" }, { kind: "refused", reason: en.compare.onlySmallWords }],
  [{ topic: "penguins" }, { kind: "nothing-found", reason: en.compare.nothing("penguins") }],
  [
    { topic: "dam", source: "no such paper" },
    { kind: "nothing-found", reason: en.source.noSuchSource("no such paper") },
  ],
])("%j", async (input, answer) => {
  expect(await compare(input, answerContext(service.archive, en))).toMatchObject(answer);
});

const quay = serviceHolding({
  "ferry.txt": `Notes from the quay
Harnby Courier
9 May 2031

Chile said the ferry was too loud.

Peru's Foreign Ministry said the ferry was safe for all who sail.

Peru said the ferry had been tested twice.

Bolivia said the ferry was a waste of money.

Chile and Peru said the ferry would stop at every quay.

Falk Shipping said the ferry was older than the quay.
`,
});

test("two parties are two sides: each with its own name first and its organs behind, each statement once", async () => {
  const answer = await compare({ topic: "Chile and Peru on the ferry" }, answerContext(quay().archive, en));
  expect(answer).toMatchObject({
    kind: "found",
    heading: en.compare.sidesOn(["Chile", "Peru"], "the ferry"),
    more: 0,
    findings: [
      { group: "Chile itself", words: "the ferry was too loud" },
      { group: "Peru itself", words: "the ferry had been tested twice" },
      { group: "Peru · Foreign Ministry", words: "the ferry was safe for all who sail" },
      { group: "Chile · Peru", words: "the ferry would stop at every quay" },
    ],
  });
  expect(answer.kind === "found" && answer.findings).toHaveLength(4);
});

test.each([
  ["what Chile and Peru say about the ferry", "Chile"],
  ["Chile vs Falk Shipping on the ferry", "Chile"],
  ["Chile y Perú sobre ferry", "Chile"],
  ["le Chili et le Pérou sur ferry", "Chile"],
  ["智利和秘鲁对ferry的说法", "Chile"],
  ["ferryについてチリとペルー", "Chile"],
])("sides are read in the reader's words: %s", async (topic, first) => {
  const answer = await compare({ topic }, answerContext(quay().archive, en));
  expect(answer.kind === "found" && answer.findings[0].group).toBe(en.whoSaid.partyItself(first));
  expect(JSON.stringify(answer)).not.toContain("waste of money");
});

test("of a side that is not quoted this is said", async () => {
  expect(await compare({ topic: "Chile and Norway on the ferry" }, answerContext(quay().archive, en))).toMatchObject({
    kind: "found",
    notes: [en.whoSaid.nothing("Norway", "the ferry")],
  });
  expect(await compare({ topic: "Kenya and Norway on the ferry" }, answerContext(quay().archive, en))).toMatchObject({
    kind: "nothing-found",
  });
});

test("what names nobody who speaks is a topic", async () => {
  expect(await compare({ topic: "ferry and quay" }, answerContext(quay().archive, en))).toMatchObject({
    kind: "found",
    heading: expect.stringContaining("ferry and quay"),
    findings: expect.arrayContaining([expect.objectContaining({ group: "Falk Shipping" })]),
  });
});
