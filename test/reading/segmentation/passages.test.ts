import { describe, expect, test } from "vitest";
import type { Line, LineLabel } from "../../../src/model/article.js";
import { linesOf } from "../../../src/reading/formats/text-encoding.js";
import { ownSentences, passagesOf } from "../../../src/reading/segmentation/passages.js";

const linesWith = (text: string, labels: readonly LineLabel[]): Line[] =>
  linesOf(text).map((span, i) => ({ ...span, number: i + 1, label: labels[i] ?? "body", rule: "given" }));

const shown = (text: string, labels: readonly LineLabel[] = [], title?: string): string[] => {
  const start = title === undefined ? -1 : text.indexOf(title);
  const masthead =
    start < 0 ? {} : { title: { value: title ?? "", from: { start, end: start + (title?.length ?? 0) } } };
  return passagesOf(text, linesWith(text, labels), masthead).map(
    (one) => `${one.standing}: ${text.slice(one.start, one.end)}`,
  );
};

test("each paragraph is a passage, with the standing of its line", () => {
  const text = "Bridge closed\nThe bridge is closed. \nShare\nA boat sank.\nI told you so.\nThe bridge at night";
  expect(shown(text, ["title", "body", "chrome", "teaser", "comment", "caption"], "Bridge closed")).toEqual([
    "headline: Bridge closed",
    "article: The bridge is closed.",
    "other: Share",
    "teaser: A boat sank.",
    "comment: I told you so.",
    "other: The bridge at night",
  ]);
});

test("a long paragraph is cut at sentences into about equal parts, and nothing of it is lost", () => {
  const sentence = "The harbour council said on Tuesday that it would close the old iron bridge for two years. ";
  const text = sentence.repeat(15).trim();
  const passages = passagesOf(text, linesWith(text, ["body"]), {});
  expect(passages.map(({ start, end }) => (end - start + 1) / sentence.length)).toEqual([5, 5, 5]);
  expect(passages.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(text);
});

describe("sentences", () => {
  test("are those of headline, captions and body, in the order of the text", () => {
    const text = "Bridge closed\nA note. A note.\nIt is closed. It is old.\nNight view";
    const sentences = ownSentences(text, linesWith(text, ["title", "chrome", "body", "caption"]));
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Bridge closed",
      "It is closed.",
      "It is old.",
      "Night view",
    ]);
  });
});
