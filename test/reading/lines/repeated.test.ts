import { expect, test } from "vitest";
import type { Article } from "../../../src/model/article.js";
import { linesOf } from "../../../src/reading/decode.js";
import { repeatedLines, withoutRepeated } from "../../../src/reading/lines/repeated.js";

function anArticle(file: string, publisher: string, text: string): Article {
  const lines = linesOf(text).map((span, i) => ({ ...span, number: i + 1, label: "body" as const, rule: "given" }));
  const masthead = { publisher: { value: publisher, from: "catalog" as const } };
  return { file, sha256: "", length: text.length, language: "en", lines, masthead, text };
}

const background =
  "The island has been governed by its own council since the treaty of 1921, which neither of the two neighbours has signed.";

test("short lines that stand in three files of one publisher are chrome; background paragraphs are not", () => {
  const gazette = ["One.", "Two.", "Three."].map((words) =>
    anArticle(words, "Gazette", `${words}\nGood news every day.\n${background}`),
  );
  const other = anArticle("Four", "Herald", `Four.\nGood news every day.`);
  const repeated = repeatedLines([...gazette, other]);
  expect(gazette.map((article) => withoutRepeated(article, repeated).lines.map(({ label }) => label))).toEqual(
    gazette.map(() => ["body", "chrome", "body"]),
  );
  expect(withoutRepeated(other, repeated)).toBe(other);
});

test("two files are not enough", () => {
  const two = ["One.", "Two."].map((words) => anArticle(words, "Gazette", `${words}\nGood news every day.`));
  expect(two.map((article) => withoutRepeated(article, repeatedLines(two)))).toEqual(two);
});
