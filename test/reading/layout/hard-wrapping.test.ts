import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/model/article.js";
import { aidsOnDemand, articlesOf, readingOf } from "../../../src/reading/read-article.js";
import { readingView } from "../../../src/reading/layout/reading-view.js";
import { rewrapped, surroundings } from "../../bench/lines/rewrapped.js";

const aids = aidsOnDemand();
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

async function articleIn(text: string): Promise<Article> {
  const given = await articlesOf("a.txt", encoded(text));
  const article = given.kind === "articles" ? given.articles[0] : undefined;
  if (article === undefined) throw new Error("The text was not read.");
  return article;
}

async function readingIn(text: string) {
  const article = await articleIn(text);
  return { text: article.text, ...(await readingOf(article, aids)) };
}

const asRead = async (text: string): Promise<string> => readingView(await articleIn(text)).article.text;

/** Who says what: each statement as "speaker: words". */
async function saidIn(text: string): Promise<string[]> {
  const { text: held, statements } = await readingIn(text);
  return statements.map(
    ({ speaker, spoken }) =>
      `${speaker.name}: ${spoken.map(({ start, end }) => plain(held.slice(start, end))).join(" | ")}`,
  );
}

const paragraphs = [
  "The old iron bridge of Brinsea will be closed for two years, the harbour council decided on Tuesday after a long debate.",
  "“The bearings arrived two weeks late from the works in Tessport, because Oskar Venn had no crane that could lift them,” said Nora Ebbing, the harbour master.",
  "Dario Finch, who has worked on the quay for 30 years, said that the wind in the night had reached a speed of 120 kilometres an hour.",
  "The yard said on Wednesday that it would begin an inquiry on 14 May. Ilka Stroud, a diver, told the council that the crane lies in nine metres of water.",
  "“I saw it bend, and I knew that it would not stand up again,” said Greta Molk, who lives in the tower beside the gate.",
  "Traders on the south bank will lose half of their customers before the new ferry starts in the spring, and few of them can wait.",
];

test("however lines are broken and whatever stands around, the same people say the same", async () => {
  const unbroken = await saidIn(rewrapped(paragraphs.join("\n"), { around: "nothing" }));
  expect(unbroken).toHaveLength(5);
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        width: fc.integer({ min: 42, max: 110 }),
        indent: fc.integer({ min: 0, max: 4 }),
        around: fc.constantFrom(...surroundings),
      }),
      async (wrapping) => {
        expect(await saidIn(rewrapped(paragraphs.join("\n"), wrapping))).toEqual(unbroken);
      },
    ),
    { numRuns: 40 },
  );
});

test("paragraphs with their first line set in need no blank lines between them", async () => {
  const unbroken = await saidIn(rewrapped(paragraphs.join("\n"), { around: "nothing" }));
  const solid = rewrapped(paragraphs.join("\n"), { around: "nothing", width: 72, solid: true });
  expect(await saidIn(solid)).toEqual(unbroken);
});

const passagesOf = async (text: string): Promise<string[]> => {
  const { text: held, passages } = await readingIn(text);
  return passages.map(({ start, end }) => held.slice(start, end));
};

test("a paragraph is one passage, with the line breaks of the file in it", async () => {
  const text = rewrapped(paragraphs.join("\n"), { around: "nothing", width: 60 });
  expect(await passagesOf(text)).toContain(
    "The old iron bridge of Brinsea will be closed for two years,\nthe harbour council decided on Tuesday after a long debate.",
  );
});

describe("a word cut at the end of a line", () => {
  test.each([
    ["The council closed the har-\nbour for two years, said Nora Ebbing.", "the harbour for two years"],
    ["The council called him a well-\nknown sailor of the town, said Nora Ebbing.", "a well-known sailor"],
  ])("%s", async (text, read) => {
    const file = `${paragraphs.join("\n\n")}\n\n${text}\n`;
    expect(await asRead(file)).toContain(read);
    const { text: held, statements } = await readingIn(file);
    const spoken = statements
      .at(-1)
      ?.spoken.map(({ start, end }) => held.slice(start, end))
      .join(" ");
    expect(spoken).toContain("-\n");
  });
});

test("items of lists and menus are never run together", async () => {
  const list = ["* Two pounds of plums from the garden", "* One glass of water", "* Sugar as you like it"];
  const passages = await passagesOf(`${paragraphs.join("\n\n")}\n\n${list.join("\n")}\n`);
  expect(passages).toEqual(expect.arrayContaining(list));
});

test("every line keeps its number and its words, and every span lies in the file", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom(
          "The",
          "ha­rbour",
          "oﬃce",
          "closed.",
          "\n",
          "\r\n",
          "\n\n",
          "   ",
          "“We",
          "will”",
          "said",
          "Nora Ebbing.",
          "trans-\n",
          "港の",
          "> ",
        ),
        { minLength: 1, maxLength: 60 },
      ),
      async (pieces) => {
        const text = `${paragraphs[0]}\n${pieces.join(" ")}`;
        const { text: held, record, ...reading } = await readingIn(text);
        expect(held).toBe(text);
        const spans = [
          ...reading.passages,
          ...reading.sentences,
          ...reading.statements.flatMap(({ spoken }) => spoken),
        ];
        for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(record.lines.map(({ number }) => number)).toEqual(record.lines.map((_, i) => i + 1));
      },
    ),
    { numRuns: 60 },
  );
});
