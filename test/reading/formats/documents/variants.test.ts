import { describe, expect, test } from "vitest";
import { articlesOf } from "../../../../src/reading/read-article.js";
import { openDocument, printedPages, richText, word } from "../same-article/formats.js";
import { iso, three, type Variant } from "./variants/articles.js";
import { factivaPages, factivaVariants } from "./variants/factiva.js";
import { nexisVariants } from "./variants/nexis.js";
import { nexisUniVariants } from "./variants/nexis-uni.js";
import { proquestVariants } from "./variants/proquest.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

async function readIn(name: string, bytes: Uint8Array): Promise<unknown> {
  const given = await articlesOf(`press/${name}`, bytes);
  if (given.kind === "rejected") return given.reason;
  return given.articles.map(({ masthead: { title, publisher, published }, lines, text }) => ({
    title: title?.value,
    publisher: publisher?.value,
    published: published?.value,
    body: flat(
      lines
        .filter(({ label }) => label === "body")
        .map(({ start, end }) => text.slice(start, end))
        .join(" "),
    ),
  }));
}

const wanted = three.map((one) => ({
  title: one.title,
  publisher: one.publisher,
  published: iso(one),
  body: one.paragraphs.join(" "),
}));
const bylines = async (name: string, bytes: Uint8Array): Promise<unknown> => {
  const given = await articlesOf(`press/${name}`, bytes);
  return given.kind === "articles" && given.articles.map(({ masthead }) => masthead.byline?.value.toLowerCase());
};

describe.each<[string, string, readonly Variant[]]>([
  ["Nexis", "a.txt", nexisVariants],
  ["Nexis Uni", "a.txt", nexisUniVariants],
  ["Factiva", "a.txt", factivaVariants],
  ["Factiva’s pages", "a.html", factivaPages],
  ["ProQuest", "a.txt", proquestVariants],
])("%s", (_, name, variants) => {
  test.each(variants.map((one) => [one.name, one.text]))(
    "%s: three articles, nothing else their text",
    async (of, text) => {
      expect(await readIn(name, utf8(text))).toEqual(wanted);
      if (!of.includes("no author"))
        expect(await bylines(name, utf8(text))).toEqual([
          "ann bellweather",
          undefined,
          expect.stringMatching(/^oskar marrow(?:,| and) ida quist$/u),
        ]);
    },
  );
});

/** As a word processor has it: a paragraph a line, and none that is empty. */
const paragraphs = (text: string): string[] =>
  text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim().replaceAll("\t", "  ")]));
const [withoutCover] = nexisUniVariants.slice(2);
const [withSection] = factivaVariants.slice(1);

describe.each([
  ["Nexis Uni", withoutCover?.text ?? ""],
  ["Factiva", withSection?.text ?? ""],
])("what %s delivers as", (_, text) => {
  test.each<[string, (shown: readonly string[]) => Uint8Array | Promise<Uint8Array>]>([
    ["a.docx", word],
    ["a.odt", openDocument],
    ["a.rtf", richText],
    ["a.pdf", printedPages],
  ])("%s is its articles too", async (name, file) => {
    expect(await readIn(name, await file(paragraphs(text)))).toEqual(wanted);
  });
});

test.each([
  [
    "Dokumente ohne Text",
    "Eins\n\nLÄNGE: 12 Wörter\n\nDer Pier schloss.\n\nZwei\n\nLÄNGE: 9 Wörter\n\nDie Fähre sank.\n",
    "a.txt",
  ],
  [
    "two numbers of Factiva without heads",
    "<p>The pier closed.</p><p>Document NPCOUR0000202405ek5100c</p><p>The ferry sank.</p><p>Document NPCOUR0000202406ek5100c</p>",
    "a.html",
  ],
])("%s are rejected, because they would be read as one", async (_, text, name) => {
  expect(await readIn(name, utf8(text))).toContain("looks like several articles");
});
