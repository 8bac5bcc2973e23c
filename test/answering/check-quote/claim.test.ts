import { expect, test } from "vitest";
import { claimsIn } from "../../../src/answering/check-quote/claim.js";

const read = (message: string) =>
  claimsIn(message)
    .slice(1)
    .map(({ words, speaker }) => [message.slice(words[0]?.start, words.at(-1)?.end), speaker]);

test.each([
  ["Hua said Japan must be careful", [["Japan must be careful", "Hua"]]],
  ["Hua Chunying said that Japan must be careful.", [["Japan must be careful", "Hua Chunying"]]],
  ["Zhao: We urge Japan to stop", [["We urge Japan to stop", "Zhao"]]],
  ["According to Mara Dunne, the number is wrong", [["the number is wrong", "Mara Dunne"]]],
  ["Otto Blum told the council on Wednesday that the toll stays", [["the toll stays", "Otto Blum"]]],
  ["“The toll stays,” said Otto Blum", [["The toll stays", "Otto Blum"]]],
  ["Otto Blum said: “The toll stays.”", [["The toll stays", "Otto Blum"]]],
  ["“We will act,” Doe said, “at once.”", [["We will act,” Doe said, “at once", "Doe"]]],
  ["the toll stays", []],
  ["Culminating in a “no limits” partnership announced days before the war", []],
] as const)("a message is read as words and a speaker: %s", (message, readings) => {
  expect(read(message)).toEqual(readings);
});

test("a message without a word claims nothing", () => {
  expect(claimsIn("“…” — ?!")).toEqual([]);
});
