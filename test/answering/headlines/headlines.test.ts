import { describe, expect, test } from "vitest";
import { headlines, type HeadlinesInput } from "../../../src/answering/headlines/headlines.js";
import { en } from "../../../src/locales/en/answers.js";
import { serviceHolding } from "../../newspaper/written-service.js";
import { answerContext } from "../../../src/answering/answer-context.js";

const article = (title: string, day: string, body: string): string =>
  `${title}\n\nThe Coast Ledger\n${day}\n\n${body}\n`;

const service = serviceHolding({
  "a.txt": article(
    "The ferry stays in harbour",
    "12 March 2021",
    "The council kept the ferry in the harbour for another winter, and nobody was surprised by it.",
  ),
  "b.txt": article(
    "A bridge is promised",
    "3 May 2021",
    "The mayor promised a bridge over the sound, which the ferry has crossed for ninety years.",
  ),
  "c.txt":
    "A letter without a day\n\nThe old lighthouse was painted again, as it is painted every few years by the same two men.\n",
});

const ask = async (input: HeadlinesInput) => {
  const answer = await headlines(input, answerContext(service().archive, en));
  return answer.kind === "found" ? answer.findings.map(({ words, lead }) => `${words} (${lead})`) : answer.kind;
};

describe("/headlines", () => {
  test("lists every article by its headline, or by its first sentence; the newest first, those without a day last", async () => {
    expect(await ask({})).toEqual([
      "A bridge is promised (b.txt, 3 May 2021)",
      "The ferry stays in harbour (a.txt, 12 March 2021)",
      "The old lighthouse was painted again, as it is painted every few years by the same two men. (c.txt, no date)",
    ]);
  });

  test("of a month only what came out in it", async () => {
    expect(await ask({ from: "2021-03", to: "2021-03" })).toEqual([
      "The ferry stays in harbour (a.txt, 12 March 2021)",
    ]);
  });

  test("on a topic all articles that speak of it", async () => {
    expect(await ask({ topic: "ferry" })).toHaveLength(2);
    expect(await ask({ topic: "lighthouse" })).toHaveLength(1);
  });

  test.each<[HeadlinesInput, string]>([
    [{ topic: "volcano" }, "nothing-found"],
    [{ from: "1999", to: "1999" }, "nothing-found"],
    [{ source: "No Such Paper" }, "nothing-found"],
    [{ from: "soon" }, "refused"],
  ])("%j is answered %s", async (input, kind) => {
    expect(await ask(input)).toBe(kind);
  });
});
