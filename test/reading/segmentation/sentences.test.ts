import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../src/reading/segmentation/sentences.js";

const split = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Each row is one text, written with ¦ where it is split. */
const texts = [
  "It rained. ¦ The match was called off.",
  // titles, initials, states and firms
  "On Monday Sen. Ada Moss met Lt. Gen. Paul Reyes and Mr. Oduya. ¦ They spoke for an hour.",
  "J. K. Marlow wrote to George W. Hill. ¦ He has not replied.",
  "The U.S. Navy left the U.S. ¦ The fleet is at sea.",
  "She works for Northern Tin Inc. in Akron, Ohio. ¦ It employs 200.",
  "Talks with Orbit Co. Ltd. Chairman Ito began in Jan. and ended in Feb. ¦ But nothing was signed.",
  "He was born in Washington, D.C. ¦ His mother taught there.",
  "After World War I. ¦ Germany was poor.",
  // hours and numbers
  "Polls close at 8 p.m. Monday. ¦ Counting starts at 9 p.m. ¦ Reporters may watch.",
  "They met on Sunday. ¦ 11 ships took part.",
  "It is No. 10 on the list, see pp. 4–5. ¦ Nothing else is.",
  "On Nov. 3 it fell by 2.5 percent. ¦ 40 jobs went.",
  "1. Close the gate. ¦ 2. Lock it.",
  "Am 3. Oktober wird gefeiert. ¦ Alle kommen.",
  // quotations
  "“Why now?” he asked. ¦ “Why not?” Ellen Reyes replied.",
  "“Are you sure?” ¦ Reyes had no doubt.",
  "“We will act.” ¦ The minister left.",
  '"We demand answers." said Colonel Tan. ¦ He sat down.',
  'He left. " ¦ She stayed.',
  "“Stop!” they cried. ¦ “Go!”",
  "He spoke of “the U.S.” ¦ She did not.",
  // asides and notes
  "The plan (it was leaked. Nobody knows how.) was dropped. ¦ A new one came.",
  "(The mayor was away. ¦ Her deputy spoke.)",
  "He died in 1871.[3] ¦ She lived on. [4] [12] ¦ Their house stands.",
  // dots
  "Eager people wait... ¦ The rest left. ¦ Well ... maybe.",
  "So . . . nothing came of it. ¦ Nothing!",
  "He paused… then went on.",
  "Write to a.b@news.example.com or see www.news.example.com/Today. ¦ See also Node.Js docs.",
  "The vote was on Sunday.¦The count was not.",
  "What?! ¦ Yes.",
  "He likes apples, pears, etc. ¦ Plums he does not.",
  "Plessy v. Ferguson was overturned, i.e. It no longer holds.",
  "The iPhone sold well. ¦ iPhone owners agree.",
  // other scripts
  "日本は慎重であるべきだ。¦次の会談は未定である。",
  "首相は「検討する。時間が必要だ。」と述べた。¦会談は終わった。",
  "“我们坚决反对。”她说。¦会议结束了。",
  "他说：“不行。”¦会议结束了！¦好吗？¦好。",
  "¿Quién lo dijo? ¦ ¡Nadie! ¦ La Sra. Ruiz calla.",
  // line breaks
  "No stop here ¦\n A new line ¦\r\n\r\nand a paragraph",
  "The council voted on Tuesday night to close the old\nbridge at once. ¦ It is unsafe.",
];

test.each(texts)("%s", (text) => {
  const pieces = text.split("¦");
  expect(split(pieces.join(""))).toEqual(pieces.map((piece) => piece.trim()));
});

test("only the given stretch is read", () => {
  const text = "One. Two. Three.";
  expect(sentencesOf(text, { start: 5, end: 12 })).toEqual([
    { start: 5, end: 9 },
    { start: 10, end: 12 },
  ]);
});

describe("of any text", () => {
  const dirt = fc.string({
    unit: fc.constantFrom(
      ...Array.from('aAé .!?…"“”‘’()[]「」。\n\r0 19'),
      "Mr",
      " The ",
      "p.m.",
      " ",
      "\uD83D",
      "\uFEFF",
      "[1]",
      "\t",
    ),
  });

  test("sentences are in order, are not blank, and leave out nothing but white space", () => {
    fc.assert(
      fc.property(dirt, (text) => {
        let end = 0;
        for (const sentence of sentencesOf(text, { start: 0, end: text.length })) {
          expect(text.slice(end, sentence.start).trim()).toBe("");
          expect(text.slice(sentence.start, sentence.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  test.each(["a. ", "(a. ", ".", ". ", "a.B", '"?" A b ', "A\n", " ", "((((", ".[1]", "「。"])(
    "a long text of nothing but %j is split to its end, within the time given",
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const last = sentencesOf(text, { start: 0, end: text.length }).at(-1)?.end ?? 0;
      expect(text.slice(last).trim()).toBe("");
    },
    20_000,
  );
});
