import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import type { Exchange } from "../../../src/answering/follow-up/exchange.js";
import { understoodLine } from "../../../src/answering/follow-up/understood.js";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import { answeredLine } from "../../../src/terminal/terminal.js";
import { typedInput } from "../../../src/terminal/render.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { serviceOver } from "../../newspaper/archive-service.js";

const rows = readFileSync(new URL("conversations.cases.tsv", import.meta.url), "utf8")
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

const asked = (line: string, before?: Exchange) => {
  const fault = (_: string, error: unknown): never => {
    throw error;
  };
  return answeredLine(line, { service, commands, fault }, before);
};

test.each(rows)("after “%s”, “%s” is understood as “%s”: %s", async (before, line, expected) => {
  const { exchange } = await asked(before);
  const meant = await understoodLine(line, exchange, service.archive);
  expect(meant.kind).toBe("asked");
  if (meant.kind !== "asked") return;
  expect(meant.question ?? `/${meant.asked.command} ${typedInput(meant.asked.input)}`).toBe(expected);
});

describe("a conversation", () => {
  test("“and Japan?” is echoed whole, and answered like the question that it completes", async () => {
    const { exchange } = await asked("what does China say about Taiwan");
    const { answer, exchange: next } = await asked("and Japan?", exchange);
    const { answer: alone } = await asked("what does Japan say about Taiwan");
    if (answer.kind !== "found" || alone.kind !== "found") throw new Error(answer.kind);
    expect(answer.understoodAs?.completed).toBe("what does Japan say about Taiwan");
    expect(answer.findings).toEqual(alone.findings);
    const { answer: third } = await asked("and Russia?", next);
    expect(third).toMatchObject({ understoodAs: { completed: "what does Russia say about Taiwan" } });
  });

  test("“who else?” leaves out whoever was shown", async () => {
    const { exchange } = await asked("what does China say about Taiwan");
    const { answer } = await asked("who else?", exchange);
    if (answer.kind !== "found") throw new Error(answer.kind);
    const names = answer.findings.map(({ speaker }) => speaker?.name);
    expect(names).toContain("Sergei Shoigu");
    expect(names).not.toContain("Zhao Lijian");
    expect(names).not.toContain("China");
  });

  test("“more” brings what was not shown, then says that nothing is left", async () => {
    const { answer: first, exchange } = await asked("/ask question:Taiwan");
    if (first.kind !== "found") throw new Error(first.kind);
    expect(exchange?.more).toBe(first.more);
    const { answer } = await asked("more", { ...(exchange as Exchange), more: 0 });
    expect(answer).toMatchObject({ kind: "refused" });
  });

  test("a pronoun that may stand for two is not guessed", async () => {
    const { exchange } = await asked("did Zhao Lijian meet Wang Yi");
    const { answer } = await asked("when did he leave?", exchange);
    expect(answer).toEqual({
      kind: "refused",
      reason: "“he” may be Zhao Lijian or Wang Yi. Ask again with the name.",
    });
  });

  test("without a question before it a line is read by itself", async () => {
    const meant = await understoodLine("and Japan?", undefined, service.archive);
    expect(meant).toMatchObject({ kind: "asked", question: "and Japan?" });
  });
});
