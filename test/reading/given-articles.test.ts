import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { LineLabel } from "../../src/model/article.js";
import { layoutOf } from "../../src/reading/layout/layout.js";

const layouts = Object.fromEntries(
  [
    "000_8f49421e2763df16",
    "001_7fec23ae9346b8ce",
    "002_1d7ca730a1957cc7",
    "003_028039a13440567c",
    "004_6cf39d79fa30da68",
  ].map((name) => {
    const text = readFileSync(fileURLToPath(new URL(`../../seeds/${name}.txt`, import.meta.url)), "utf8");
    return [name.slice(0, 3), layoutOf(`${name}.txt`, text)];
  }),
);

const numbersOf = (article: string, ...labels: LineLabel[]): number[] =>
  (layouts[article]?.lines ?? []).filter(({ label }) => labels.includes(label)).map(({ number }) => number);
const valuesOf = (article: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(layouts[article]?.masthead ?? {}).map(([field, value]) => [
      field,
      "value" in value ? value.value : value,
    ]),
  );

describe("the given articles", () => {
  // Each list was made by reading the file: these lines are the article's own text, and no others.
  test.each<[string, number[]]>([
    ["000", [7, 9, 11, 13]],
    ["001", [8, 9, 10, 11, 12, 14, 15, 16, 17, 18]],
    ["002", [11, 13, 15, 17, 19, 21, 23, 25, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46]],
    ["003", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]],
    ["004", [3, 5, 7, 9, 11]],
  ])("%s: the article's own lines", (article, own) =>
    expect(numbersOf(article, "body", "subheading", "dateline")).toEqual(own),
  );

  test("captions, credits and headings", () => {
    expect(numbersOf("001", "caption")).toEqual([1, 2]);
    expect(numbersOf("002", "subheading")).toEqual([25]);
    expect(numbersOf("003", "credit")).toEqual([16]);
  });

  test("teasers of other articles", () => {
    expect(numbersOf("004", "teaser")).toEqual([15, 18, 22, 24, 28, 30, 34, 36, 40]);
    expect(numbersOf("002", "teaser").every((number) => number > 68)).toBe(true);
  });

  test("mastheads say what the files say and nothing more", () => {
    expect(valuesOf("000")).toEqual({
      title: "China opposes any official contact, military links between Japan and Taiwan: Defense Spokesperson",
      publisher: "China Military Online",
      byline: "Chen Zhuo",
      published: "2022-06-30T17:41:43",
      place: "BEIJING",
    });
    expect(valuesOf("001")).toEqual({
      title: "Beijing opposes Tokyo-Taipei security talks, urges Japan to stop interfering in China's internal affairs",
      publisher: "ANI",
      published: "2021-08-28",
      updated: "2021-08-28T15:02",
      place: "Beijing [China]",
    });
    expect(valuesOf("002")).toEqual({ title: "Japan elevates Taiwan security ties in move likely to rile China" });
    expect(valuesOf("003")).toEqual({});
    expect(valuesOf("004")).toEqual({
      title: "Shoigu supports China's Taiwan stance and watches Japan's militarization",
    });
  });
});
