import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { answeredLine } from "../../src/terminal/terminal.js";
import { temporaryFolder } from "../temporary-folder.js";
import { serviceOver } from "./archive-service.js";

let service: ArchiveService;
const cache = temporaryFolder();
beforeAll(async () => {
  service = await serviceOver(cache, fileURLToPath(new URL("../../seeds", import.meta.url)));
});
afterAll(() => service.close());

const answerTo = async (line: string) => {
  const fault = (_: string, error: unknown): never => {
    throw error;
  };
  const { answer } = await answeredLine(line, { service, commands, fault });
  return answer;
};
const speakersOf = async (line: string): Promise<readonly string[]> => {
  const answer = await answerTo(line);
  return answer.kind === "found"
    ? [...new Set(answer.findings.map(({ speaker }) => speaker?.name ?? ""))]
    : [answer.kind];
};

/** Each question, who must be among those that answer, who must not, and why. */
test.each([
  [
    "what does Russia say",
    ["Sergei Shoigu"],
    ["TASS"],
    "Shoigu speaks for Russia by his office; the agency only passes it on",
  ],
  ["what does Moscow say about Taiwan", ["Sergei Shoigu"], ["TASS"], "“Moscow continues to …” is Shoigu's statement"],
  ["what did russia say about japan", ["Sergei Shoigu"], [], "in small letters too"],
  [
    "what does China say about Taiwan",
    ["Hua Chunying", "Zhao Lijian", "Tan Kefei"],
    ["The Japan Times"],
    "all who speak for China",
  ],
  ["what does Beijing say about Japan", ["Hua Chunying", "Beijing"], ["Aso Taro"], "the capital stands for the state"],
  [
    "what does Japan say about Taiwan",
    ["Japan’s defence ministry"],
    ["The Japan Times", "Aso Taro"],
    "a newspaper is not Japan, nor is an ex-premier",
  ],
  [
    "what does Taiwan say about Japan",
    ["Taiwan’s Ministry of Foreign Affairs"],
    ["Hsieh Pei-fen", "Beijing"],
    "a party's spokesman speaks for the party",
  ],
  [
    "who said that a Taiwan emergency is a Japan emergency",
    ["nothing-found"],
    ["Tan Kefei"],
    "whoever shares only the names of the two says something else",
  ],
  ["/who-said speaker:中国", ["China", "Hua Chunying"], [], "in the reader's language"],
  ["/who-said speaker:Pékin", ["Beijing", "Zhao Lijian"], [], "in the reader's language"],
] as const)("%s", async (line, speakers, never, _because) => {
  const found = await speakersOf(line);
  for (const name of speakers) expect(found).toContain(name);
  for (const name of never) expect(found).not.toContain(name);
});

test("“only China itself” leaves out who speaks for it, and is offered", async () => {
  expect(await answerTo("what does China say")).toMatchObject({
    offers: [{ command: "who-said", input: { speaker: "China", voices: "itself" } }],
  });
  const found = await speakersOf("/who-said speaker:China voices:itself");
  expect(found).toContain("China");
  expect(found).not.toContain("Zhao Lijian");
});

test("each voice says by which words of which line it is counted", async () => {
  const answer = await answerTo("what does China say");
  const notes = answer.kind === "found" ? answer.findings.flatMap((finding) => finding.notes ?? []) : [];
  expect(notes).toContain("Counted for China: “Chinese Foreign Ministry Spokesperson”, line 15.");
});

test.each([
  ["did Kishida visit Taiwan", "nothing tells of it"],
  ["did kishida visit taiwan", "in small letters too"],
  ["what does Norway say about Taiwan", "nobody speaks for Norway"],
  ["when did Aso visit Moscow", "another's visit is no answer"],
] as const)("%s: nothing is found, because %s", async (line, _because) => {
  expect(await answerTo(line)).toMatchObject({ kind: "nothing-found" });
});

test("did Aso say that Japan needed to fight: his statement comes, and no verdict", async () => {
  expect(await speakersOf("did Aso say Japan needed to fight for Taiwan")).toEqual(["Aso Taro"]);
});

test.each([
  ["wat does China say about Taiwan", "“wat” as “what”", { given: "wat", meant: "what" }],
  [
    "what did Shoigu say about militarizaton",
    "a word that no article has",
    { given: "militarizaton", meant: "militarization" },
  ],
] as const)("typing errors are understood and said so: %s (%s)", async (line, _because, readAs) => {
  expect(await answerTo(line)).toMatchObject({ kind: "found", understoodAs: { readAs: [readAs] } });
});

test.each(["what did the alliance say about halibuts", "who is Aldo Fenn", "what does Norvig say"])(
  "a word that is only far from those of the archive is left as typed: %s",
  async (line) => {
    const answer = await answerTo(line);
    expect(answer.kind === "refused" ? undefined : answer.understoodAs?.readAs).toBeUndefined();
  },
);

test("how far is Taiwan from Japan: the measure that stands before “from”, in a sentence that says “the island”", async () => {
  const answer = await answerTo("How far is Taiwan from Japan");
  if (answer.kind !== "found") throw new Error(answer.kind);
  const [{ words, marks = [], citation }] = answer.findings;
  expect(`${citation.file}:${citation.line}`).toMatch(/002_1d7ca730a1957cc7\.txt:26$/u);
  expect(marks.map(({ start, end }) => words.slice(start, end))).toContain("100 km");
});

test("“US” alone is the country", async () => {
  const answer = await answerTo("US");
  const words = answer.kind === "found" ? answer.findings.map((finding) => finding.words).join(" ") : "";
  expect(words).toMatch(/\bUS\b/u);
  expect(words).not.toMatch(/supporting us/u);
});

test.each([
  ["who told wang yi", 3, "Russian Security Council Secretary Sergei Shoigu", "whoever spoke to him"],
  ["who is the defence attache", 13, "a retired Japan Self Defence Force officer", "the name only says of what force"],
] as const)("%s: line %d, “%s” is marked (%s)", async (line, at, expected, _because) => {
  const answer = await answerTo(line);
  if (answer.kind !== "found") throw new Error(answer.kind);
  const [{ words, marks = [], citation }] = answer.findings;
  expect(citation.line).toBe(at);
  expect(marks.map(({ start, end }) => words.slice(start, end))).toEqual([expected]);
});
