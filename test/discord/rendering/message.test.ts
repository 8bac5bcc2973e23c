import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageOf } from "../../../src/discord/rendering/message.js";
import type { MessagePayload, View } from "../../../src/discord/rendering/view.js";
import type { Answer } from "../../../src/model/answer.js";
import { messageFaults } from "../../stand-in/limits.js";
import { buttonsOf, componentsOf, type Component } from "../../stand-in/messages.js";
import { aCitation, aFinding, aView, everyMore, found, hostileAnswer, wordsOf } from "../answers.js";

const parts = ({ components }: MessagePayload): Component[] => componentsOf(components as unknown as Component[]);
const texts = (shown: MessagePayload): string[] =>
  parts(shown)
    .filter(({ type }) => type === 10)
    .map(({ content = "" }) => content);
const labels = (shown: MessagePayload): string[] =>
  parts(shown)
    .filter(({ type }) => type === 2)
    .map(({ label = "" }) => label);

/** Every page of an answer, turned to one after the other. */
function pagesOf(answer: Answer, view: Partial<View> = {}): MessagePayload[] {
  const first = messageOf(answer, aView(view));
  const count = Number(/^\d+ \/ (\d+)$/u.exec(labels(first).find((label) => label.startsWith("1 / ")) ?? "")?.[1] ?? 1);
  return [first, ...Array.from({ length: count - 1 }, (_, i) => messageOf(answer, aView({ ...view, page: i + 1 })))];
}

/** What a reader sees of the quotation blocks: without the marks in front, the escapes, and the signs of emphasis. */
const quotations = (shown: MessagePayload): string[] =>
  texts(shown)
    .filter((text) => text.startsWith("> "))
    .map((text) =>
      text
        .split("\n")
        .filter((line) => !line.startsWith("> -# "))
        .map((line) => line.slice(2).replace(/\\([^0-9A-Za-z\s])|\*\*|__|~~/gu, "$1"))
        .join("\n"),
    );
const files = (shown: MessagePayload): string[] => shown.files.map(({ bytes }) => new TextDecoder().decode(bytes));
const asLines = (words: string): string => words.replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu, "\n");

test("an answer shows who said it, when, the words, where, and what else is to be said", () => {
  const finding = aFinding("The harbour will open\nin May.", {
    lead: "Ana Duarte, harbour master",
    speaker: { name: "Ana Duarte", basis: "named", mention: { start: 0, end: 3 }, line: 3, confidence: "sure" },
    date: { plain: "28 August 2021, as printed in line 1", approximate: false, basis: "stated" },
    marks: [{ start: 4, end: 11 }],
    notes: ["A note."],
    alsoIn: [aCitation({ file: "seeds/002_other.txt", line: 9, endLine: 9 })],
  });
  const shown = messageOf(found(finding), aView());
  expect(texts(shown)).toEqual([
    "### What was said of the harbour",
    "**Ana Duarte**, harbour master\n-# 28 August 2021, as printed in line 1",
    "> The **harbour** will open\n> in May.",
    "-# **The Harbour Post, 28 August 2021** · 001\\_harbour.txt, line 3 · The harbour opens\n-# *A note.*\n-# also in 1 article: 002\\_other.txt, line 9",
    "-# In bold: the words that were asked for.",
  ]);
  expect(labels(shown)).toEqual(["Source: The Harbour Post, line 3", "Report a fault"]);
});

test("a paraphrase is told from a quotation", () => {
  const above = (statement: "direct" | "mixed" | "indirect") =>
    texts(messageOf(found(aFinding("It opens in May.", { statement })), aView()))[1];
  expect((["direct", "mixed", "indirect"] as const).map(above)).toEqual([
    "**Ana Duarte, harbour master**",
    "**Ana Duarte, harbour master**\n-# Partly in quotation marks; the rest is the article’s wording.",
    "**Ana Duarte, harbour master**\n-# Reported speech: the article’s wording, not a quotation.",
  ]);
});

test("with a template, every citation is a link; what could end it is encoded", () => {
  const finding = aFinding("Words.", { citation: aCitation({ file: "seeds/a (1)>.txt", line: 3, endLine: 5 }) });
  const shown = messageOf(found(finding), aView({ sourceUrl: "https://example.org/{file}#L{line}-L{endLine}" }));
  expect(texts(shown).at(-1)).toContain("[a (1)\\>.txt, lines 3–5](<https://example.org/a%20%281%29%3E.txt#L3-L5>)");
});

describe("what would be markup is shown as it is", () => {
  test.each([
    ["**bold** _it_ ~~no~~ ||hid|| `code`", "> \\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|hid\\|\\| \\`code\\`"],
    ["@everyone <@1> <#2> </ask:3>", "> \\@everyone \\<\\@1\\> \\<#2\\> \\</ask:3\\>"],
    ["[a](https://example.org)", "> \\[a\\](https\\://example.org)"],
    [
      "# one\n-# two\n- three\n1. four\n  * five\n> six",
      "> \\# one\n> \\-# two\n> \\- three\n> 1\\. four\n>   \\* five\n> \\> six",
    ],
    ["a\r\nb\u2028c\n\nd", "> a\n> b\n> c\n> \n> d"],
    ["5 - 3 = 2. Done #1 (c) 10:30", "> 5 - 3 = 2. Done #1 (c) 10:30"],
    ["\\*", "> \\\\\\*"],
  ])("%j", (words, expected) => {
    expect(texts(messageOf(found(aFinding(words)), aView()))[2]).toBe(expected);
  });
});

test("marks that touch are one mark, and blanks are not marked", () => {
  const marks = [
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 4, end: 5 },
    { start: 5, end: 6, why: "changed" as const },
  ];
  expect(texts(messageOf(found(aFinding("abcd efg", { marks })), aView()))[2]).toBe("> **abcd **__e__fg");
});

test("four cards stand on a page, and the buttons turn it", () => {
  const answer = found(aFinding("1"), ...["2", "3", "4", "5"].map((words) => aFinding(words)));
  const [first, second, ...others] = pagesOf(answer);
  expect(others).toEqual([]);
  expect([first, second].map((page) => page && quotations(page))).toEqual([["1", "2", "3", "4"], ["5"]]);
  expect(labels(first as MessagePayload)).toEqual([
    ...Array.from({ length: 4 }, () => ["Source: The Harbour Post, line 3", "Report a fault"]).flat(),
    "Back",
    "1 / 2",
    "Next",
  ]);
});

test("a quotation that does not fit goes whole to the next page", () => {
  const long = "Long words. ".repeat(250).trim();
  const short = "Short words. ".repeat(60).trim();
  const pages = pagesOf(found(aFinding(short), aFinding(long), aFinding(short)));
  expect(pages.map(quotations)).toEqual([[short], [long], [short]]);
});

test("a quotation that is longer than a message is attached, whole", () => {
  const long = "Long *words*.\n".repeat(400);
  const [page, ...others] = pagesOf(found(aFinding(long)));
  expect(others).toEqual([]);
  expect(page && files(page)).toEqual([long]);
  expect(page && quotations(page)).toEqual([
    "These words have 5600 characters, too many for a message. They are attached whole: quotation-1.txt",
  ]);
});

test("a question too long for the buttons comes with all pages attached instead", () => {
  const question = Array.from({ length: 6000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join(
    "",
  );
  const answer = found(aFinding("1"), ...["2", "3", "4", "5"].map((words) => aFinding(words)));
  const shown = messageOf(answer, aView({ asked: { command: "ask", input: { question } } }));
  expect(labels(shown)).toEqual(
    Array.from({ length: 4 }, () => ["Source: The Harbour Post, line 3", "Report a fault"]).flat(),
  );
  expect(shown.files.map(({ name }) => name)).toEqual(["whole-answer.txt"]);
  expect(files(shown)[0]).toContain("\n5\n");
});

test("a source is shown with its line numbers; what is not the article's own text is small", () => {
  const line = { rule: "prose", marked: false } as const;
  const answer: Answer = {
    kind: "found",
    heading: "The harbour opens",
    findings: [aFinding("x", { notes: ["File: seeds/001_harbour.txt"] })],
    more: 0,
    lines: [
      { ...line, number: 1, label: "title", words: wordsOf("The harbour opens") },
      { ...line, number: 2, label: "blank" },
      { ...line, number: 3, label: "body", words: wordsOf("- It will open."), marked: true },
      { ...line, number: 4, label: "chrome", rule: "cookie notice", words: wordsOf("Accept all") },
    ],
  };
  expect(texts(messageOf(answer, aView()))).toEqual([
    "### The harbour opens",
    "-# File\\: seeds/001\\_harbour.txt".replace("\\:", ":"),
    "> `1` The harbour opens\n> **→** `3` \\- It will open.\n> -# `4` Accept all · cookie notice",
    "-# **The Harbour Post, 28 August 2021** · 001\\_harbour.txt, line 3 · The harbour opens",
  ]);
});

test("a picture comes with its words for those who do not see it", () => {
  const answer = {
    ...found(aFinding("x")),
    picture: { name: "timeline", svg: "<svg/>", alternative: "One day." },
  } as Answer;
  const shown = messageOf(answer, aView({ png: new TextEncoder().encode("<svg/>") }));
  expect(files(shown)).toEqual(["<svg/>"]);
  expect(parts(shown).find(({ items }) => items)?.items).toEqual([
    { media: { url: "attachment://picture.png" }, description: "One day." },
  ]);
});

describe("whatever the archive holds", () => {
  test("every page is within Discord's limits", () => {
    fc.assert(
      fc.property(hostileAnswer, fc.webUrl(), (answer, url) => {
        const offers = answer.kind === "refused" ? [] : (answer.offers ?? []);
        const view = { offers, more: everyMore, sourceUrl: `${url}/{file}#{line}` };
        for (const { components, files: sent } of pagesOf(answer, view))
          expect(messageFaults({ flags: 32_768, components: components as unknown as Component[] }, sent)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  test("every quotation is there whole, once, in its block or attached", () => {
    fc.assert(
      fc.property(hostileAnswer, (answer) => {
        if (answer.kind !== "found" || answer.lines !== undefined || answer.given !== undefined) return;
        const pages = pagesOf(answer);
        const seen = pages.flatMap((page) => [...quotations(page), ...files(page).map(asLines)]);
        for (const { words } of answer.findings) {
          const at = seen.indexOf(asLines(words));
          const decoded = new TextDecoder().decode(new TextEncoder().encode(words));
          expect(at >= 0 || seen.includes(asLines(decoded))).toBe(true);
          if (at >= 0) seen.splice(at, 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("nothing in a quotation block is markup, a link or a mention, and every line is marked", () => {
    fc.assert(
      fc.property(hostileAnswer, (answer) => {
        if (answer.kind !== "found" || answer.lines !== undefined) return;
        const plain = answer.findings.map(({ lead, words, citation }) => ({ lead, words, citation }));
        const unmarked = { ...answer, findings: plain } as unknown as Answer;
        for (const page of pagesOf(unmarked))
          for (const text of texts(page).filter((one) => one.startsWith("> "))) {
            for (const line of text.split("\n")) {
              expect(line.startsWith("> ")).toBe(true);
              const bare = line.slice(2).replace(/\\[^0-9A-Za-z\s]/gu, "x");
              if (answer.given === undefined) expect(bare).not.toMatch(/[\\*_~`|<>[\]@]|:\/|^\s*(?:[-+#>]|\d+[.)])/u);
            }
          }
      }),
      { numRuns: 100 },
    );
  });

  test("no two buttons of a message have the same id", () => {
    const twice = aFinding("x");
    const ids = buttonsOf({ components: messageOf(found(twice, twice), aView()).components } as never).map(
      ({ custom_id }) => custom_id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
