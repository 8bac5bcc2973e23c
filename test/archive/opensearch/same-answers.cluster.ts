import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { type ArchiveService, openArchiveService } from "../../../src/archive/archive-service.js";
import { printed } from "../../../src/terminal/json-answer.js";
import { answeredLine } from "../../../src/terminal/terminal.js";
import { numbersFrom } from "../../bench/words.js";
import { asked } from "../../newspaper/asked.js";
import { serviceOver, newspaperFolder } from "../../newspaper/archive-service.js";
import { golden } from "../../newspaper/golden.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { filesIn } from "../contents.js";
import { cluster } from "./cluster-settings.js";

let embedded: ArchiveService;
let clustered: ArchiveService;

beforeAll(async () => {
  const settings = {
    articles: newspaperFolder,
    cache: temporaryFolder(),
    watch: false,
    notice: () => {},
    clock: () => performance.now(),
  };
  const opened = await openArchiveService({ ...settings, cluster: cluster("same-answers") });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  clustered = opened.service;
  embedded = await serviceOver(temporaryFolder());
});
afterAll(async () => {
  await embedded.close();
  await clustered.close();
});

async function answer(service: ArchiveService, line: string): Promise<string> {
  const throwing = (_: string, error: unknown): never => {
    throw error;
  };
  const { command, answer: given } = await answeredLine(line, { service, commands, fault: throwing });
  return printed(command, given);
}

test("every golden question has the same answer, byte for byte, from the cluster and from the embedded archive", async () => {
  const differing: string[] = [];
  for (const { ask } of [...golden, ...asked])
    if ((await answer(clustered, ask)) !== (await answer(embedded, ask))) differing.push(ask);
  expect(differing).toEqual([]);
});

test("questions of drawn words have the same answers", async () => {
  const next = numbersFrom(18);
  const pick = <Item>(from: readonly Item[]): Item | undefined => from[Math.floor(next() * from.length)];
  const readings = await embedded.archive.readings(await filesIn(embedded.archive));
  const opened = await embedded.archive.openAll(await filesIn(embedded.archive));
  const texts = opened.flatMap((one) => (one.kind === "open" ? [one.article.text] : []));
  const speakers = readings.flatMap(({ statements }) =>
    statements.flatMap(({ speaker }) => (speaker.basis === "unnamed" ? [] : [speaker.name])),
  );
  const words = (count: number): string =>
    Array.from({ length: count }, () => pick((pick(texts) ?? "").match(/[\p{L}\p{N}]+/gu) ?? [])).join(" ");
  const lines = Array.from({ length: 150 }, (_, at) =>
    [
      `/ask question:${words(2 + (at % 6))}`,
      `/who-said speaker:${pick(speakers) ?? ""}`,
      `/timeline topic:${words(2)}`,
      `/check-quote quote:${words(12)}`,
      `/compare topic:${words(1)}`,
    ].at(at % 5),
  ).filter((line) => line !== undefined);
  const differing: string[] = [];
  for (const line of lines)
    if ((await answer(clustered, line)) !== (await answer(embedded, line))) differing.push(line);
  expect(differing).toEqual([]);
});
