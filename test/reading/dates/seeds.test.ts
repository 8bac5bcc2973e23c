import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Published } from "../../../src/reading/dates/published.js";
import { dateRules } from "../../../src/reading/languages/en/dates/date-rules.js";
import { sentencesOf } from "../../../src/reading/segmentation/sentences.js";

const folder = fileURLToPath(new URL("../../../seeds/", import.meta.url));

/** The calendar dates of a seed as "line: words = value (basis)". */
function datesOf(start: string, published?: Published): string[] {
  const name = readdirSync(folder).find((file) => file.startsWith(start)) ?? "";
  const text = readFileSync(folder + name, "utf8");
  return dateRules
    .timexesIn({ text, sentences: sentencesOf(text, { start: 0, end: text.length }), published })
    .filter(({ type, value }) => type === "DATE" && !value.endsWith("_REF"))
    .map((timex) => {
      const line = text.slice(0, timex.start).split("\n").length;
      return `${line}: ${text.slice(timex.start, timex.end)} = ${timex.value} (${timex.basis})`;
    });
}

test("the dateline and the Thursday of the press conference are the day of publication", () => {
  expect(datesOf("000", { value: "2022-06-30", basis: "publication" })).toEqual([
    "7: June 30 = 2022-06-30 (publication)",
    "7: Thursday = 2022-06-30 (publication)",
  ]);
});

test("Friday is reckoned from the day of the update", () => {
  expect(datesOf("001", { value: "2021-08-28", basis: "dateline" })).toEqual([
    "8: August 28 = 2021-08-28 (dateline)",
    "9: Friday = 2021-08-27 (dateline)",
    "15: Friday = 2021-08-27 (dateline)",
  ]);
});

test("an undated article: years stand as they are, and no weekday or month gets a year that nobody knows", () => {
  const dates = datesOf("002");
  expect(dates.filter((date) => !date.endsWith("(none)"))).toEqual([
    "21: 1895 = 1895 (stated)",
    "21: 1945 = 1945 (stated)",
    "21: 1972 = 1972 (stated)",
  ]);
  expect(dates).toContain("23: Wednesday = XXXX-WXX-3 (none)");
  expect(dates).toContain("28: Monday = XXXX-WXX-1 (none)");
});

test("a treaty of 1895 and the records of 2021", () => {
  expect(datesOf("003").filter((date) => !date.endsWith("(none)"))).toEqual([
    "4: 1895 = 1895 (stated)",
    "12: 2021 = 2021 (stated)",
    "13: the mid-1990s = 199 (stated)",
  ]);
});

test("a month with its year", () => {
  expect(datesOf("004").filter((date) => !date.endsWith("(none)"))).toEqual(["7: February 2022 = 2022-02 (stated)"]);
});
