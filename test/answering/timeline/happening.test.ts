import { expect, test } from "vitest";
import { happeningsIn } from "../../../src/answering/timeline/happening.js";
import type { TimelineEntry } from "../../../src/answering/timeline/entry.js";
import { passageOf } from "../../../src/model/passage.js";

function happenings(
  text: string,
  date: string,
  of: Pick<Partial<TimelineEntry>, "language" | "isSaid"> = {},
): readonly string[] {
  const passage = passageOf({ file: "a.txt", text }, { start: 0, end: text.length });
  const at = text.indexOf(date);
  const entry: TimelineEntry = {
    finding: {
      lead: "",
      words: passage.words,
      citation: { file: "a.txt", line: 1, endLine: 1, start: 0, end: text.length, sha256: "ab" },
      date: { approximate: false, basis: "stated", plain: "" },
    },
    tells: new Set(),
    days: {},
    about: 0,
    sentence: { start: 0, end: text.length },
    dated: { start: at, end: at + date.length },
    language: "en",
    isSaid: false,
    ...of,
  };
  return happeningsIn(entry);
}

test.each([
  ["The Treaty of Kaldan was signed in 1895 after a long war.", "1895", "The Treaty of Kaldan was signed"],
  [
    "On 3 March 2021 the Harbour Board closed the old quay, and the boats left.",
    "3 March 2021",
    "the Harbour Board closed the old quay",
  ],
  ["The river was last mapped between 1931 and 1938.", "1931", "The river was last mapped between 1931 and 1938"],
  ["KALDAN, 10 August 2020 — The minister resigned on Monday.", "Monday", "The minister resigned"],
])("what happened is told by subject, verb and object, in the words of the sentence: %s", (text, date, told) => {
  const all = happenings(text, date);
  expect(all.at(-1)).toBe(told);
  for (const words of all) expect(text).toContain(words);
});

test.each([
  ["She left the house in 1999.", "1999"],
  ["The dam that the Board built in 1950 has cracked.", "1950"],
  ["The minister said in 1950 that the dam was safe.", "1950"],
])("nothing is told where who it was stands elsewhere, or it was only said: %s", (text, date) => {
  expect(happenings(text, date)).toEqual([]);
});

test("in Chinese and Japanese a clause that is more than its date tells it", () => {
  expect(happenings("1950年，港务局修建了大坝，城市扩大了。", "1950年", { language: "zh" })).toEqual([
    "港务局修建了大坝",
    "城市扩大了",
  ]);
  expect(happenings("1950年，港务局说大坝是安全的。", "1950年", { language: "zh", isSaid: true })).toEqual([]);
});
