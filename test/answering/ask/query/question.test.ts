import { describe, expect, test } from "vitest";
import { answerSpans } from "../../../../src/answering/ask/evidence/answer-spans.js";
import { questionOf } from "../../../../src/answering/ask/query/question.js";
import type { AnswerType } from "../../../../src/model/answer-type.js";
import type { SearchIndex } from "../../../../src/archive/search/search-engine.js";
import { wordEngine } from "../../../../src/archive/search/bm25-engine.js";

const index: SearchIndex = wordEngine
  .empty()
  .add([
    { file: "a.txt", language: "en", passages: [{ text: "The port of Vellmar was closed in 1954 by forty ships." }] },
  ]);
const reading = (words: string) => questionOf(words, index.words(words));

describe("what kind of words would answer", () => {
  test.each<[string, AnswerType]>([
    ["When was the port closed?", "date"],
    ["In what year was the port closed?", "date"],
    ["How many ships came when the port was closed?", "number"],
    ["How long was the port closed?", "number"],
    ["What percentage of the ships left?", "number"],
    ["Who closed the port?", "name"],
    ["Where is Vellmar?", "place"],
    ["In which country is Vellmar?", "place"],
    ["What does VPA stand for?", "meaning"],
    ["What is the VPA?", "meaning"],
    ["What did the ships do?", "anything"],
    ["Why was the port closed?", "reason"],
    ["What were the reasons to close the port?", "reason"],
    ["the port of Vellmar", "anything"],
  ])("%s → %s", (words, wanted) => {
    expect(reading(words).wanted).toBe(wanted);
  });
});

describe("what tells what is sought", () => {
  test.each([
    ["When was the port of Vellmar closed?", ["port", "Vellmar", "closed"]],
    ["How many ships?", ["ships"]],
    ["Why did the vote take place?", ["vote"]],
    ["Which place did the ships take?", ["place", "ships", "take"]],
    ["what is it?", []],
  ])("%s → %j", (words, telling) => {
    expect(reading(words).telling.map(({ printed }) => printed)).toEqual(telling);
  });

  test("a name weighs at least half of the heaviest word, an everyday word half of its own", () => {
    const [people, unheard, name] = reading("people unheardof Vellmar").telling;
    expect(name?.weight).toBeGreaterThanOrEqual((unheard?.weight ?? 0) / 2);
    expect(people?.weight).toBeLessThanOrEqual((unheard?.weight ?? 0) / 2);
  });
});

test.each([
  ["Who opened the harbour?", true],
  ["in which year was the harbour opened", true],
  ["did the mayor resign", true],
  ["誰が港を開いたのか？", true],
  ["harbour dredging costs", false],
  ["The mayor of Vellmar resigned when the vote was lost.", false],
])("“%s” asks: %s", (words, asks) => {
  expect(questionOf(words, []).asks).toBe(asks);
});

describe("words of a kind in a sentence", () => {
  const spans = (sentence: string, wanted: AnswerType, words = ""): string[] =>
    answerSpans(sentence, { wanted, words }).map(({ start, end }) => sentence.slice(start, end));

  test.each<[AnswerType, string, string[]]>([
    ["date", "It closed on 12 March 1954 and opened in June.", ["12 March 1954", "June"]],
    ["date", "The 1895 treaty of the 19th century.", ["1895", "19th century"]],
    ["number", "In 1987 some 4,000 sailors and twenty-two ships came.", ["4,000", "twenty-two"]],
    ["number", "It cost $1.5 million, or 12 percent.", ["$1.5 million", "12 percent"]],
    ["name", "the mayor, Ilse Brandt, and Jon of Vellmar", ["Ilse Brandt", "Jon of Vellmar"]],
    ["name", "In 1973 William E. Osgood met Ada van der Velde.", ["William E. Osgood", "Ada van der Velde"]],
    ["name", "Several Vellmarians and Norway wrote; The Gazette knew.", ["Vellmarians", "Gazette"]],
    ["date", "It fell between 1621 and 1629, or in the late 1980s.", ["between 1621 and 1629", "late 1980s"]],
    ["number", "Prices rose by less than two percent.", ["two percent"]],
  ])("%s: %s", (wanted, sentence, found) => {
    expect(spans(sentence, wanted)).toEqual(found);
  });

  test("who is asked for is a person where one is named; which country, a country", () => {
    const sentence = "Iran and Norway were named by Ilse Brandt.";
    expect(spans(sentence, "name", "Who named them?")).toEqual(["Ilse Brandt"]);
    expect(spans(sentence, "name", "Which countries were named?")).toEqual(["Iran", "Norway"]);
  });

  test.each<[AnswerType, string]>([
    ["date", "He may march to the sea."],
    ["number", "In 1987 they left."],
    ["name", "nobody said so"],
    ["name", "PORT SELDE, March 5 (CNA) -- it was closed on Wednesday in August."],
    ["anything", "Ilse Brandt came in 1954 with 20 ships."],
  ])("no %s: %s", (wanted, sentence) => {
    expect(spans(sentence, wanted)).toEqual([]);
  });

  test("hostile sentences take no more than linear time", () => {
    for (const piece of ["A a ", "1,", "twenty-", "A.", "9", "Ab of ", "Ab von der ", "A. ", "from 1999 to ", "$ "])
      for (const wanted of ["date", "number", "name", "place"] as const)
        expect(answerSpans(piece.repeat(20_000), { wanted, words: "" })).toBeInstanceOf(Array);
  });
});
