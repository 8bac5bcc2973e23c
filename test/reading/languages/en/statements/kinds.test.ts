import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { said, statementsOf } from "./said.js";

/** Text, what is read of it ("Speaker: words", an unnamed speaker in brackets; empty: nothing), and why. */
const rows = readFileSync(new URL("kinds.cases.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [string, string, string]);

test.each(rows)("%s → %s (%s)", (text, expected) => {
  expect(said(text)).toEqual(expected === "" ? [] : [expected]);
});

test("a verb of its own leads into the second of two quotations", () => {
  expect(said("“Stay here,” Greta Holm said as the pilot behind her cried: “Fire!”")).toEqual([
    "Greta Holm: Stay here,",
    "(the pilot): Fire!",
  ]);
});

test("what a paper passes on, “it” and a country are likely, and a name beside his own words is sure", () => {
  const confidence = (text: string): string[] => statementsOf(text).map((statement) => statement.confidence);
  expect(confidence("“It is late,” said Greta Holm.")).toEqual(["sure"]);
  expect(confidence("Jordan said it would open its border.")).toEqual(["likely"]);
  expect(confidence("“It is late,” Greta Holm said, according to the Coast Times.")).toEqual(["likely"]);
});

test("a transcript’s turns have their speakers, however short", () => {
  expect(
    said(
      "Nina Prell (00:04):\nGood morning to you all.\n\nOtto Brask (00:19):\nWill you resign?\n\nNina Prell (00:22):\nNo.",
    ),
  ).toEqual(["Nina Prell: Good morning to you all", "Otto Brask: Will you resign?", "Nina Prell: No"]);
  expect(
    said(
      "Spokesperson Ines Hallow's Press Conference\n\nQ: When will the talks go on?\n\nA: They will go on next week.",
    ),
  ).toEqual(["Ines Hallow: They will go on next week"]);
});
