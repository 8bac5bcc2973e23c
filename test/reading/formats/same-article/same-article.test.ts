import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../../../src/model/article.js";
import { articlesOf } from "../../../../src/reading/read-article.js";
import { article, asText } from "./article.js";
import { filesOfAll } from "./formats.js";
import { saidIn } from "./said-in.js";

async function onlyArticle(name: string, bytes: Uint8Array): Promise<Article> {
  const given = await articlesOf(`press/${name}`, bytes);
  if (given.kind === "rejected") throw new Error(given.reason);
  expect(given.articles).toHaveLength(1);
  return given.articles[0] as Article;
}

let files: Readonly<Record<string, Uint8Array>>;
let wanted: Awaited<ReturnType<typeof saidIn>>;
beforeAll(async () => {
  files = await filesOfAll();
  wanted = await saidIn(await onlyArticle("a.txt", new TextEncoder().encode(asText)));
});

test("as a plain text the article says what it should", () => {
  const { title, publisher, byline, published } = article;
  expect(wanted.masthead).toEqual({ title, publisher, byline, published });
  expect(wanted.statements).toHaveLength(5);
});

const names =
  "a.docx a.odt a.rtf a.epub a.eml a.mbox a.mhtml rss.xml atom.xml feed.json nitf.xml newsml.xml news-please.json newspaper.json trafilatura.jsonl ninjs.json a.warc a.warc.gz a.wacz a.zip one-column.pdf two-columns.pdf named-wrongly.pdf page.txt page.html".split(
    " ",
  );

describe("the same article in another format has the same masthead, statements and dates", () => {
  test.each(names)("%s", async (name) => {
    const one = await onlyArticle(name, files[name] ?? new Uint8Array());
    const said = await saidIn(one);
    expect(said).toEqual(wanted);
    for (const { start, end } of one.lines) expect(one.text.slice(start, end)).not.toMatch(/[\r\n]/);
  });
});
