import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../../src/answering/ask/ask.js";
import { en } from "../../../src/locales/en/answers.js";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import type { Answer, Finding } from "../../../src/model/answer.js";
import { serviceOver } from "../../newspaper/archive-service.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { filesIn } from "../../archive/contents.js";
import { answerContext } from "../../../src/answering/answer-context.js";

let service: ArchiveService;
const cache = temporaryFolder();
beforeAll(async () => {
  service = await serviceOver(cache);
});
afterAll(() => service.close());

const asking = (question: string, source?: string): Promise<Answer> =>
  ask({ question, source }, answerContext(service.archive, en));

function firstFinding(answer: Answer): Finding {
  if (answer.kind !== "found") throw new Error(`nothing found: ${JSON.stringify(answer).slice(0, 300)}`);
  return answer.findings[0];
}

const marked = ({ words, marks = [] }: Finding): string[] => marks.map(({ start, end }) => words.slice(start, end));

describe("the words that answer are marked", () => {
  test.each([
    ["When was the Treaty of Kaldan signed?", "1954"],
    ["In what year did ships collide in the Karsk Strait?", "1987"],
    ["How many sailors died when ships collided in the strait?", "Eleven"],
    ["How many sailors will take part in the exercise?", "4,000"],
    ["Who is the minister for water of Velmora?", "Marta Orlin"],
    ["What does the DWP stand for?", "Democratic Water Party"],
    ["What is the DWP?", "Democratic Water Party"],
    ["How many ships take part in the exercise?", "Twenty-two"],
    ["Who is Brita Lund?", "Commodore"],
    ["How many workers had been hired for the Ilm dam?", "1,200"],
  ])("%s", async (question, answer) => {
    expect(marked(firstFinding(await asking(question)))).toContain(answer);
  });

  test("where no kind of words is wanted, the sentence that answers is marked", async () => {
    const finding = firstFinding(await asking("What did the lake council vote on?"));
    expect(marked(finding)).toEqual(["The lake council voted on Sunday to close the northern shore to motor boats."]);
  });
});

describe("words find each other", () => {
  test.each([
    ["neighboring Ostrany's protests", "01_dam_agency.txt"],
    ["Northern Gazette: 22 ships", "05_fleet.txt"],
    ["the défense ministry of Ostrany on the Karsk exercise", "05_fleet.txt"],
    ["What happened on 29 November 2020?", "13_lake.md"],
    ["What did the Ilm Valley Herald report in November 2020?", "13_lake.md"],
    ["What began on 10 August 2020?", "05_fleet.txt"],
    ["Les paysans craignent pour leur récolte", "15_barrage_francais.txt"],
    // Cut out of a written number: “Thirty thousand is a number from a drawer”.
    ["thousand is a", "08_ambiguous_date.txt"],
    ["ダムをかさ上げする計画", "16_damu_nihongo.txt"],
    ["ダムの計画", "16_damu_nihongo.txt"],
    ["水資源相は何と述べた", "16_damu_nihongo.txt"],
  ])("%s", async (question, file) => {
    const answer = await asking(question);
    const { citation, alsoIn = [] } = firstFinding(answer);
    expect([citation, ...alsoIn].map((place) => place.file.split("/").at(-1))).toContain(file);
  });
});

describe("nothing is found where nothing is said", () => {
  test("the words that no article has are named, names whole", async () => {
    expect(await asking("Who won the 2018 World Cup?")).toMatchObject({
      kind: "nothing-found",
      reason: "No article has: World Cup.",
    });
  });

  test.each([
    "What is the capital of Mongolia?",
    "How do enzymes break down starch?",
    "When did Marta Orlin marry the astronaut?",
    "Who invented the telephone?",
  ])("%s", async (question) => {
    expect(await asking(question)).toMatchObject({ kind: "nothing-found" });
  });

  test("a question of small words only is told so", async () => {
    expect(await asking("who is it?")).toMatchObject({
      kind: "nothing-found",
      reason: en.ask.onlySmallWords,
      nearest: [],
    });
  });

  test("a source that is not there", async () => {
    expect(await asking("Ilm dam", "no such paper")).toMatchObject({ kind: "nothing-found" });
  });
});

test("only the source that is asked for", async () => {
  const answer = await asking("Orlin on the dam", "01_dam_agency.txt");
  if (answer.kind !== "found") throw new Error("nothing found");
  expect(answer.findings.map(({ citation }) => citation.file.split("/").at(-1))).toEqual(["01_dam_agency.txt"]);
});

test("the same words in several articles are one finding that names the others", async () => {
  const answer = await asking("We will raise the wall by four metres");
  const { citation, alsoIn = [] } = firstFinding(answer);
  const files = [citation, ...alsoIn].map(({ file }) => file.split("/").at(-1));
  expect(files).toContain("01_dam_agency.txt");
  expect(files).toContain("17_dam_copy.txt");
});

/** Every passage of the newspaper. */
async function passages(): Promise<{ file: string; words: string }[]> {
  const opened = await service.archive.openAll(await filesIn(service.archive));
  return opened.flatMap((one) => {
    if (one.kind !== "open") throw new Error(`${one.file} is ${one.kind}`);
    const { file, text } = one.article;
    return one.reading.passages.map(({ start, end }) => ({ file, words: text.slice(start, end) }));
  });
}

test("a phrase copied from any article is found first, with that passage", async () => {
  const all = (await passages()).filter(({ words }) => words.split(/\s+/).length >= 4);
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 3, max: 12 }), async (which, from, length) => {
      const words = all[which % all.length]!.words.split(" ");
      const first = from % Math.max(1, words.length - length);
      const phrase = words
        .slice(first, first + length)
        .join(" ")
        .trim();
      fc.pre(/\p{L}{3}.*\p{L}{3}/su.test(phrase) && !phrase.includes("\n"));
      expect(firstFinding(await asking(phrase)).words.toLowerCase()).toContain(phrase.toLowerCase());
    }),
    { numRuns: 60 },
  );
});

test("every mark lies inside the words", async () => {
  for (const question of ["Who is Brita Lund?", "When did Ostrany protest?", "How many crowns a day?", "dam"]) {
    const answer = await asking(question);
    const findings = answer.kind === "found" ? answer.findings : answer.kind === "nothing-found" ? answer.nearest : [];
    for (const { words, marks = [] } of findings)
      for (const { start, end } of marks) expect(0 <= start && start < end && end <= words.length).toBe(true);
  }
});
