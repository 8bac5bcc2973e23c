import { describe, expect, test } from "vitest";
import { answerability, asPrinted, unknownWords } from "../../../../src/answering/ask/abstention.js";
import type { Evidence } from "../../../../src/answering/ask/evidence/evidence.js";
import { weigherOf } from "../../../../src/answering/ask/evidence/best-sentence.js";
import { questionOf } from "../../../../src/answering/ask/query/question.js";
import { wordEngine } from "../../../../src/archive/search/bm25-engine.js";
import { sentencesOf } from "../../../../src/reading/segmentation/sentences.js";

const text =
  "The Treaty of Kaldan was signed in 1954 after a war that had cost 12,000 lives. It divides the water of the Ilm. Premier Aldo Halvorsen did not visit Kaldan.";
const index = wordEngine.empty().add([
  {
    file: "a.txt",
    language: "en",
    passages: [{ text }, { text: "Ships left the harbour of Port Selde in a storm." }],
  },
]);

function weighed(words: string, passage = text): { evidence: Evidence; answers: number } {
  const question = questionOf(words, index.words(words));
  const sentences = sentencesOf(passage, { start: 0, end: passage.length });
  const evidence = weigherOf(question)({ text: passage, sentences, language: "en", about: "", abbreviations: [] });
  if (evidence === undefined) throw new Error("no sentence");
  return { evidence, answers: answerability(question, evidence) };
}

describe("the sentence that answers and the words in it", () => {
  test.each([
    ["When was the Treaty of Kaldan signed?", ["1954"]],
    ["How many lives did the war cost?", ["12,000"]],
    ["Who did not visit Kaldan?", ["Premier Aldo Halvorsen"]],
    ["What divides the water?", ["It divides the water of the Ilm."]],
  ])("%s", (words, marked) => {
    const { evidence, answers } = weighed(words);
    expect(evidence.marks.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
    expect(answers).toBeGreaterThan(0);
  });
});

test("a measure is marked with its unit, a count without what is counted", () => {
  const passage = "The storm lasted four days and sank 12 ships of the Ostmark fleet.";
  const far = "The fleet was 60 nautical miles out.";
  const marked = (words: string, text = passage) =>
    weighed(words, text).evidence.marks.map(({ start, end }) => text.slice(start, end));
  expect(marked("How long did the storm last?")).toEqual(["four days"]);
  expect(marked("How far out was the fleet?", far)).toEqual(["60 nautical miles"]);
  expect(marked("How many ships did the storm sink?")).toEqual(["12"]);
});

describe("of several the words that answer", () => {
  test.each([
    [
      "Who opened the bridge?",
      "Premier Holm opened the bridge, and long after the dinner, while it rained on all the guests, Dora Venn sang for Otto Blum.",
      ["Premier Holm"],
    ],
    [
      "Who sang for Otto Blum?",
      "Premier Holm opened the bridge, and long after the dinner, while it rained on all the guests, Dora Venn sang for Otto Blum.",
      ["Dora Venn"],
    ],
    ["Who opened the bridge?", "In Norway the bridge was opened by Premier Holm.", ["Premier Holm"]],
    [
      "Who has opened the bridge?",
      "Four ships watched as Dora Venn opened the bridge after World War Two.",
      ["Dora Venn"],
    ],
    [
      "Who is Dora Venn?",
      "The bill was written by mayor Dora Venn, a baker from Port Selde, in May.",
      ["mayor", "a baker from Port Selde"],
    ],
    ["Who is Venn?", "The bill was written by Harbour Minister Dora Venn.", ["Harbour Minister"]],
    ["Who met Dora Venn?", "In May the baker Otto Blum met Harbour Minister Dora Venn.", ["Otto Blum"]],
    [
      "Who is the premier of Ostrany?",
      "The premier of Ostrany, Lena Fors, met Velmoran President Otto Blum.",
      ["Lena Fors"],
    ],
    [
      "Who is the president of Velmora?",
      "The premier of Ostrany, Lena Fors, met Velmora's President Otto Blum.",
      ["Otto Blum"],
    ],
    [
      "Who is the harbour minister of Norway?",
      "Norwegian Council Secretary Otto Blum told Chinese Harbour Minister Lena Fors that it was late.",
      ["Norwegian Council Secretary Otto Blum told Chinese Harbour Minister Lena Fors that it was late."],
    ],
    [
      "Who is the director of the harbour?",
      "The harbour's director for ten years, Lena Fors, works for the Board of Trade.",
      ["Lena Fors"],
    ],
    ["Why did the ferry stop?", "The ferry stopped because of a storm, the port said.", ["because of a storm"]],
    ["Why did the ferry stop?", "The ferry stopped to avoid the ice, which was thick.", ["to avoid the ice"]],
    [
      "Why did the ferry stop?",
      "The ferry stopped for loading coal, Dora Venn said, citing the mayor.",
      ["for loading coal"],
    ],
    ["Why did the ferry stop?", "The port stopped the ferry, citing the ice.", ["citing the ice"]],
    ["When did the ferry stop?", "The ferry stopped three weeks later.", ["three weeks later"]],
    ["When was the harbour burnt?", "The harbour was burnt in 845, and again in 911.", ["845", "911"]],
    [
      "When did the strike begin?",
      "The strike of 1,800 dockers, 300.5 of 400,000 crates and $650 a week began on 3 May.",
      ["3 May"],
    ],
    ["How old is Lena Fors?", "Lena Fors, 52, has two ships.", ["52"]],
    [
      "How many ships came?",
      "On June 3 the ships came within 60 nautical miles, five ships of them after World War Two.",
      ["five"],
    ],
    ["How many days did the ships wait?", "For six days the two ships waited.", ["six days"]],
  ])("%s %s", (words, passage, marked) => {
    const { evidence } = weighed(words, passage);
    expect(evidence.marks.map(({ start, end }) => passage.slice(start, end))).toEqual(marked);
  });
});

describe("a sentence without words of the wanted kind is marked whole, and counts for less", () => {
  const counted = (words: string, passage: string) => weighed(words, passage);
  test.each([
    ["How many ships came?", "The ships came within 60 nautical miles on June 3."],
    ["How many ships came?", "Five years later the ships came."],
    ["Who is the president of Velmora?", "Before he wrote to Velmora, the Norwegian President Otto Blum slept."],
    ["Who is the premier of Ostrany?", "Ostrany has written to the Board of Trade and the premier."],
    ["Who is Dora Venn?", "Dora Venn, which nobody knew, slept."],
    ["Who met Dora Venn?", "The bakers met Harbour Minister Dora Venn."],
    ["Who is the new attaché?", "Norway has a new attaché at its harbour."],
    ["Why did the ferry stop?", "The ferry stopped in the storm."],
  ])("%s %s", (words, passage) => {
    const { evidence } = counted(words, passage);
    expect(evidence.kind).not.toBe("fits");
    expect(evidence.marks).toEqual([evidence.sentence]);
  });

  test("the president of another country is no answer", () => {
    const words = "Who is the president of Velmora?";
    const of = (owner: string) =>
      counted(words, `Velmora fished there for years before the storm, when the ${owner} President Otto Blum came.`);
    expect(of("Norwegian").answers).toBeLessThan(counted(words, "Velmora's President Otto Blum came.").answers - 3);
  });
});

describe("a passage that does not answer", () => {
  test.each([
    "When was the Treaty of Lisbon repealed by the parliament?",
    "Who won the football match in Brazil?",
    "How do enzymes digest starch?",
  ])("%s", (words) => {
    expect(weighed(words).answers).toBeLessThan(0);
  });

  test("a question that denies what the passage says counts for less", () => {
    const says = weighed("Where was the Treaty of Kaldan signed after the war?");
    const denies = weighed("Where was the Treaty of Kaldan never signed after the war?");
    expect(denies.answers).toBeLessThan(says.answers - 1);
  });
});

describe("a passage that speaks of it and says something else", () => {
  const race = "The first three boats reached the northern shore on Friday, and the larger crew won the cup of 1954.";
  test.each([
    ["the contrary", "Which boats reached the northern shore?", "Which boats reached the southern shore?"],
    ["the contrary", "What did the larger crew win?", "What did the smaller crew win?"],
    ["another word in its place", "Which three boats reached the shore?", "Which three carts reached the shore?"],
    ["another year", "Who won the cup of 1954?", "Who won the cup of 1945?"],
  ])("%s: %s %s", (_, answered, not) => {
    expect(weighed(not, race).answers).toBeLessThan(weighed(answered, race).answers - 0.5);
  });

  test("names that are printed as one are not met apart", () => {
    const words = "What did the Harbour Times report on Kaldan?";
    const apart = weighed(words, "The harbour of Kaldan will close, the Evening Times reported.");
    const one = weighed(words, "Kaldan will close for the evening, the Harbour Times reported.");
    expect(apart.evidence.namesApart).toBe(true);
    expect(one.evidence.namesApart).toBe(false);
    expect(apart.answers).toBeLessThan(one.answers - 0.5);
  });

  test("words that stand elsewhere, or small ones between the same neighbours, are nothing else instead", () => {
    const { evidence } = weighed("Which boats reached their northern shore in three days?", race);
    expect(evidence.instead).toBe(false);
    expect(evidence.contrary).toBe("none");
  });

  test.each([
    ["en", "said"],
    ["fr", "none"],
  ])("contraries are looked for in English only: %s", (language, contrary) => {
    const words = "pain hard";
    const passage = "Le pain soft.";
    const question = questionOf(words, index.words(words));
    const sentences = sentencesOf(passage, { start: 0, end: passage.length });
    const evidence = weigherOf(question)({ text: passage, sentences, language, about: "", abbreviations: [] });
    expect(evidence?.contrary).toBe(contrary);
  });
});

test("names stay whole when the unknown words are listed", () => {
  const words = "Did the Grand Ocean Council visit Kaldan in 1822?";
  const question = questionOf(words, index.words(words));
  expect(asPrinted(question, unknownWords(question))).toEqual(["Grand Ocean Council", "1822"]);
});

test("a hostile passage takes no more than linear time", () => {
  const questions = [
    "How many lives did the Kaldan war cost in 1954?",
    "Who is the president of Kaldan?",
    "Who is Aldo Kaldan?",
    "Who fought the Kaldan war?",
    "Why did the war cost lives?",
  ];
  for (const words of questions)
    for (const piece of ["Kaldan war ", "A 1 ", "water Ilm 1954, ", "President Kaldan, a ", "because to avoid "])
      expect(weighed(words, piece.repeat(5000)).answers).toBeLessThan(9);
});
