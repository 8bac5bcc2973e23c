import { describe, expect, test } from "vitest";
import { articlesOf } from "../../../../src/reading/read-article.js";
import { databases, stories } from "./databases.js";

const read = (name: string, text: string) => articlesOf(`press/${name}`, new TextEncoder().encode(text));

describe.each(Object.entries(databases))("a file of %s", (name, text) => {
  const wanted = stories.map(({ title, paper, byline, day, body }) => ({
    title,
    publisher: paper,
    byline,
    published: day.iso,
    body,
  }));

  test("is each of its articles, with its own masthead and nothing else as its text", async () => {
    const given = await read("all.txt", text);
    if (given.kind === "rejected") throw new Error(given.reason);
    const articles = given.articles.map(({ masthead, lines, text: own }) => ({
      title: masthead.title?.value,
      publisher: masthead.publisher?.value,
      byline: masthead.byline?.value,
      published: masthead.published?.value,
      body: lines
        .filter(({ label }) => label === "body")
        .map(({ start, end }) => own.slice(start, end).replace(/^Full text: /, "")),
    }));
    expect(articles).toEqual(wanted);
    expect(given.articles.map(({ file }) => file)).toEqual([1, 2, 3].map((number) => `press/all.txt#${number}`));
    expect(given.articles.map(({ origin }) => origin?.format)).toEqual([name, name, name]);
  });

  test("has lines with the numbers that an editor shows", async () => {
    const given = await read("all.txt", text);
    if (given.kind === "rejected") throw new Error(given.reason);
    const printed = text.split("\n");
    for (const { lines, text: own } of given.articles)
      for (const { number, start, end } of lines) expect(printed[number - 1]).toContain(own.slice(start, end));
  });

  test("with line ends of Windows is the same articles", async () => {
    const given = await read("all.txt", text.replaceAll("\n", "\r\n"));
    expect(given.kind === "articles" && given.articles.map(({ masthead }) => masthead.published?.value)).toEqual(
      stories.map(({ day }) => day.iso),
    );
  });
});

test.each([
  [
    "two articles with Nexis’ fields and no mark between them",
    "One\n\nLENGTH: 12 words\n\nThe pier closed.\n\nTwo\n\nLENGTH: 9 words\n\nThe ferry sank.\n",
  ],
  ["two ends of documents without a text between", "One\n\nEnd of Document\n\nTwo\n\nEnd of Document\n"],
])("%s are rejected, because they would be read as one", async (_, text) => {
  expect(await read("a.txt", text)).toMatchObject({
    kind: "rejected",
    reason: expect.stringContaining("several articles"),
  });
});

test.each([
  "The town has 3 of 10 documents that the court asked for.\n1 of 2 documents is missing.\n",
  "Full text: the speech is on page 3.\n",
  "The report ends here.\nEnd of Document\n",
])("a text that only speaks of documents is one article: %j", async (text) => {
  expect(await read("a.txt", text)).toMatchObject({ kind: "articles", articles: [{ file: "press/a.txt", text }] });
});

test("ProQuest documents of which there is only an abstract are articles that say what the abstract says", async () => {
  const text = (databases["ProQuest"] ?? "").replace(
    /Full text: [\s\S]*?(?=\n\nSubject:)/,
    "Links: Check for full text",
  );
  const given = await read("a.txt", text);
  if (given.kind === "rejected") throw new Error(given.reason);
  expect(given.articles.map(({ file }) => file)).toEqual(["press/a.txt#1", "press/a.txt#2", "press/a.txt#3"]);
  const [first, second] = given.articles.map(({ lines, text: own }) =>
    lines.filter(({ label }) => label === "body").map(({ start, end }) => own.slice(start, end)),
  );
  expect(first).toEqual(["Something about it."]);
  expect(second).not.toContain("Something about it.");
});
