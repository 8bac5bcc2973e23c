import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { routed } from "../../../src/answering/routing/route.js";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import type { Answer } from "../../../src/model/answer.js";
import { typedInput } from "../../../src/terminal/render.js";
import { answeredLine } from "../../../src/terminal/terminal.js";
import { serviceOver } from "../../newspaper/archive-service.js";
import { temporaryFolder } from "../../temporary-folder.js";

const rows = readFileSync(new URL("order-routes.cases.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((row) => row.split("\t") as [string, string, string, string]);

let service: ArchiveService;
const cache = temporaryFolder();
beforeAll(async () => {
  service = await serviceOver(cache, fileURLToPath(new URL("../../../seeds", import.meta.url)));
});
afterAll(() => service.close());

const answerTo = async (line: string): Promise<Answer> => {
  const fault = (_: string, error: unknown): never => {
    throw error;
  };
  return (await answeredLine(line, { service, commands, fault })).answer;
};

test.each(rows)("“%s” asks /%s %s: %s", async (question, command, options) => {
  const asked = await routed(question, service.archive);
  expect(`/${asked.command} ${typedInput(asked.input)}`).toBe(`/${command} ${options}`);
});

test("the latest statement stands first, the earliest last, and those without a day behind them, which is said", async () => {
  const latest = await answerTo("latest statement by China on Taiwan");
  const first = await answerTo("first statement by China on Taiwan");
  if (latest.kind !== "found" || first.kind !== "found") throw new Error("nothing was found");
  expect(latest.findings[0]).toMatchObject({ speaker: { name: "Tan Kefei" } });
  expect(first.findings[0].date?.from).toBe("2021-08-27");
  expect(latest.notes?.join(" ")).toMatch(/no day is known/u);
});

test("articles are counted with their headlines, in the order that was asked for", async () => {
  const newest = await answerTo("how many articles mention Taiwan");
  const oldest = await answerTo("the oldest article about Taiwan");
  if (newest.kind !== "found" || oldest.kind !== "found") throw new Error("nothing was found");
  expect(newest.heading).toBe("5 articles on “Taiwan”");
  expect(newest.findings[0].citation.published).toMatch(/^2022-06-30/u);
  expect(oldest.findings[0].citation.published).toMatch(/^2021-08-28/u);
});
