import fc from "fast-check";
import { expect, test } from "vitest";
import { markdownOf } from "../../../src/answering/export/markdown.js";
import { en } from "../../../src/locales/en/answers.js";
import type { Finding } from "../../../src/model/answer.js";
import { passageOf } from "../../../src/model/passage.js";

function finding(text: string): Finding {
  const { file, words } = passageOf({ file: "paper/a.txt", text }, { start: 0, end: text.length });
  return {
    lead: "Marta Orlin, minister",
    words,
    citation: {
      file,
      line: 3,
      endLine: 4,
      start: 0,
      end: text.length,
      sha256: "ab",
      publisher: "Selde Courier",
      published: "2021-08-27",
      title: "The dam",
    },
    statement: "indirect",
    notes: ["A note."],
    group: "Water",
  };
}

test("an answer is a document: heading, groups, whole quotations with their places, and what is to be known of them", () => {
  const answer = { kind: "found", heading: "Two *findings*", findings: [finding("We shall\nwait.")], more: 2 } as const;
  expect(markdownOf(answer, en)).toBe(
    [
      "# Two \\*findings\\*",
      "",
      "## Water",
      "",
      "**Marta Orlin, minister**",
      "",
      "> We shall  ",
      "> wait\\.",
      "",
      "— Selde Courier · 27 August 2021 · The dam · a\\.txt, lines 3–4  ",
      "",
      `*${en.reported.indirect.replace(/[.-]/gu, "\\$&")}*  `,
      "*A note\\.*  ",
      "",
      en.more(2).replace(/[.-]/gu, "\\$&"),
      "",
    ].join("\n"),
  );
});

test("what is quoted reads the same without the signs that escape it, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (words) => {
      const shown = markdownOf({ kind: "found", heading: "H", findings: [finding(words)], more: 0 }, en);
      const quoted = shown
        .split("\n")
        .filter((line) => line.startsWith("> "))
        .map((line) => line.slice(2).replace(/ {2}$/u, ""));
      expect(
        quoted
          .join("\n")
          .replace(/\\([\\`*_{}[\]<>#+\-.!|~&])/gu, "$1")
          .trimEnd(),
      ).toBe(words.replace(/\r\n|[\n\r\u2028\u2029]/gu, "\n").trimEnd());
    }),
  );
});

test("an answer that found nothing says so", () => {
  const answer = { kind: "nothing-found", asked: "x", reason: "Nobody.", nearest: [], didYouMean: [] } as const;
  expect(markdownOf(answer, en)).toBe("Nobody\\.\n");
});
