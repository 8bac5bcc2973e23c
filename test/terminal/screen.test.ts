import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { en } from "../../src/locales/en/answers.js";
import { pager } from "../../src/terminal/pager.js";
import { rendered } from "../../src/terminal/render.js";
import { plainStyle, styleOf } from "../../src/terminal/style.js";
import { wrappedText } from "../../src/terminal/wrap.js";
import { aFinding } from "../discord/answers.js";

const screen = { isTty: true, hasColours: true, hasLinks: true, folder: "/srv/seeds" };
const words =
  "“Japan must and should be especially cautious with its words and actions,” she said. 台湾问题关系到中日关系的政治基础，不容含糊。";
const answer = {
  kind: "found",
  heading: "2 passages",
  findings: [aFinding(words), aFinding("Short.")],
  more: 0,
} as const;
// Colours and links take no room.
const bare = stripVTControlCharacters;

describe.each([60, 80, 120])("on a screen of %i columns", (columns) => {
  const lines = wrappedText(rendered(answer, en, styleOf(screen)), columns).split("\n");

  test("no line is wider, by the width of each character", () => {
    expect(lines.map((line) => stringWidth(line)).filter((width) => width > columns)).toEqual([]);
  });

  test("a quotation keeps its bar in front of each line, and loses no character", () => {
    const quoted = lines.map(bare).filter((line) => line.startsWith("  │ “") || /^ {2}│ /u.test(line));
    expect(
      quoted
        .map((line) => line.slice(4))
        .join("")
        .replaceAll(" ", ""),
    ).toBe(`${words}Short.`.replaceAll(" ", ""));
  });

  test("words are whole: a line ends where a word does", () => {
    const ends = lines
      .map(bare)
      .filter((line) => line.startsWith("  │ "))
      .map((line) => line.slice(4).split(" ").at(-1) ?? "");
    expect(ends.filter((end) => /^\p{L}+$/u.test(end) && !/\p{sc=Han}/u.test(end) && !words.includes(end))).toEqual([]);
  });
});

test("the head of a finding goes on below its words, not below its number", () => {
  const lead = "Ana Duarte, harbour master of Selde and of all the smaller harbours along the coast";
  const long = { ...answer, findings: [aFinding("Short.", { lead })] } as const;
  const [, , head, next] = bare(wrappedText(rendered(long, en, styleOf(screen)), 60)).split("\n");
  expect([head?.trimEnd(), next]).toEqual([
    "1  Ana Duarte, harbour master of Selde and of all the",
    "   smaller harbours along the coast",
  ]);
});

test("findings are numbered, and a citation is a link to the file and the line", () => {
  const text = rendered(answer, en, styleOf(screen));
  expect(bare(text)).toMatch(/^1 {2}\S.*$/mu);
  expect(bare(text)).toMatch(/^2 {2}\S.*$/mu);
  const { file, line } = aFinding("x").citation;
  expect(text).toContain(`\u001b]8;;file:///srv/seeds/${file.slice(file.indexOf("/") + 1)}#L${line}\u0007`);
});

test.each([
  ["verbatim", "\u001b[32m"],
  ["altered", "\u001b[33m"],
] as const)("a verdict has its colour besides its words: %s", (verdict, colour) => {
  expect(rendered({ ...answer, verdict }, en, styleOf(screen))).toContain(colour);
});

test("without colours marked stretches are named, with them they are shown in their place", () => {
  const marked = { ...answer, findings: [{ ...aFinding(words), marks: [{ start: 1, end: 6 }] }] } as const;
  expect(rendered(marked, en, styleOf({ ...screen, hasColours: false }))).toContain("Marked: “Japan”");
  expect(rendered(marked, en, styleOf(screen))).not.toContain("Marked:");
});

test("in a pipe nothing is dressed, numbered or linked", () => {
  expect(styleOf({ ...screen, isTty: false, hasColours: false, hasLinks: false })).toBe(plainStyle);
});

test("a long answer stops at the height of the screen and goes on when asked, until nothing is left", () => {
  const pages = pager(
    () => 12,
    (lines) => `${lines} more`,
  );
  const text = Array.from({ length: 25 }, (_, i) => `line ${i}`);
  expect(pages.begin(text.join("\n")).split("\n")).toEqual([...text.slice(0, 10), "15 more"]);
  expect(pages.next()?.split("\n")).toEqual([...text.slice(10, 20), "5 more"]);
  expect(pages.next()?.split("\n")).toEqual(text.slice(20));
  expect(pages.next()).toBeUndefined();
});
