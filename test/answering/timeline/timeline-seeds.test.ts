import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { en } from "../../../src/locales/en/answers.js";
import { timeline } from "../../../src/answering/timeline/timeline.js";
import type { Finding } from "../../../src/model/answer.js";
import { serviceOver } from "../../newspaper/archive-service.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { answerContext } from "../../../src/answering/answer-context.js";

const service = await serviceOver(temporaryFolder(), fileURLToPath(new URL("../../../seeds", import.meta.url)));
const answer = await timeline({}, answerContext(service.archive, en));
const findings: readonly Finding[] = answer.kind === "found" ? answer.findings : [];
const places = findings.map(({ date, citation }) => [date?.edtf, citation.file.slice(6, 9), citation.line]);

test.each([
  ["the Treaty of Shimonoseki is given as of 1895", ["1895", "003", 4]],
  ["the colony “from 1895-1945” is one range", ["1895/1945", "002", 21]],
  ["the joint statement has its year", ["1972", "002", 21]],
  ["the invasion of Ukraine has its month", ["2022-02", "004", 7]],
  ["the talks “on Friday” are of the day before the article of Saturday, 28 August 2021", ["2021-08-27", "001", 9]],
  ["and so is what Zhao Lijian said on Friday", ["2021-08-27", "001", 15]],
  ["the press conference “on Thursday” is of 30 June 2022, the article's own day", ["2022-06-30", "000", 7]],
] as const)("of the five articles: %s", async (_, place) => {
  expect(places).toContainEqual(place);
});

test("“On Monday” of an undated article stands in the tail, with its wording", async () => {
  const monday = findings.find(({ citation }) => citation.file.includes("002") && citation.line === 28);
  expect(monday?.date?.from).toBeUndefined();
  expect(monday?.group).toBe(en.timeline.undated);
  expect(monday?.date?.plain).toBe(
    en.date.unknown("Monday", 28).replace("Monday", monday?.date?.expression?.words ?? ""),
  );
  expect(findings.indexOf(monday ?? findings[0]!)).toBeGreaterThan(findings.findLastIndex(({ date }) => date?.from));
});

test("nothing of a page's teasers stands on the timeline as the article's own", async () => {
  for (const { citation } of findings) {
    if (citation.file.includes("002")) expect(citation.line).toBeLessThanOrEqual(52);
    if (citation.file.includes("004")) expect(citation.line).toBeLessThanOrEqual(12);
  }
});

test("about the Treaty of Shimonoseki there is one entry", async () => {
  const treaty = await timeline({ topic: "Treaty of Shimonoseki" }, answerContext(service.archive, en));
  expect(treaty.kind === "found" && treaty.findings.map(({ lead }) => lead)).toEqual(["1895"]);
});
