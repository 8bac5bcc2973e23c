import { expect, test } from "vitest";
import { en } from "../../src/locales/en/answers.js";
import type { Finding } from "../../src/model/answer.js";
import { passageOf } from "../../src/model/passage.js";
import { chartOf } from "../../src/terminal/chart.js";

function told(group: string, from: string | undefined, publisher: string, planned = false): Finding {
  const { words } = passageOf({ file: "a.txt", text: "It rained." }, { start: 0, end: 10 });
  const citation = { file: "a.txt", line: 1, endLine: 1, start: 0, end: 10, sha256: "0", publisher };
  const dated = from === undefined ? {} : { from, to: from };
  return {
    lead: group,
    group,
    words,
    citation,
    date: { ...dated, approximate: false, basis: "stated", plain: "", planned },
  };
}

test("one row a heading, one mark an entry, hollow for what is planned, and the length of empty times", () => {
  const findings = [
    told("1972", "1972-05-01", "Post"),
    told("2019", "2019-03-04", "Post"),
    told("2019", "2019-03-05", "Echo"),
    told("2019", "2019-12-05", "Echo", true),
    told("2020", "2020-02-01", "Post"),
    told("No date", undefined, "Post"),
  ];
  expect(chartOf(findings, en)).toEqual([
    "1972  ●",
    "      ⋮ 46 years",
    "2019  ●■□",
    "2020  ●",
    "",
    "● Post",
    "■ Echo",
  ]);
});

test("the sixth source and those after it share a mark, and a long row is counted", () => {
  const many = ["A", "B", "C", "D", "E", "F", "G"].map((name) => told("2020", "2020-12-31", name));
  const all = [...many, ...Array.from({ length: 50 }, () => told("2021", "2021-01-01", "A"))];
  const chart = chartOf(all, en);
  expect(chart[0]).toBe("2020  ●■▲◆★××");
  expect(chart[1]).toBe(`2021  ${"●".repeat(40)} +10`);
  expect(chart.at(-1)).toBe("× 2 other sources");
});

test("one heading needs no chart", () => {
  expect(chartOf([told("2020", "2020-01-01", "Post")], en)).toEqual([]);
});
