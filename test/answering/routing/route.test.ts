import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { routed } from "../../../src/answering/routing/route.js";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import { serviceOver } from "../../newspaper/archive-service.js";
import { temporaryFolder } from "../../temporary-folder.js";

let service: ArchiveService;
const cache = temporaryFolder();
beforeAll(async () => {
  service = await serviceOver(cache);
});
afterAll(() => service.close());

test.each(["Qui a dit que le port rouvrirait ?", "¿Qué dice Marta Orlin?", "誰が「ダムは安全だ」と言いましたか？"])(
  "no word of “%s” is taken for a misspelt English one",
  async (question) => {
    const asked = await routed(question, service.archive);
    expect(asked.command).toBe("who-said");
    expect(asked).not.toHaveProperty("readAs");
  },
);

test.each([
  ["who said Japan must be cautious?", "who-said", { words: "Japan must be cautious" }],
  ["who told Wang Yi that Moscow supports Beijing?", "who-said", { words: "Wang Yi that Moscow supports Beijing" }],
  ["who told Wang Yi?", "ask", { question: "who told Wang Yi?" }],
  ["Who warned that the river would dry up?", "who-said", { words: "the river would dry up" }],
  ["Which minister said “purely a domestic matter”?", "who-said", { words: "purely a domestic matter" }],
  ["and who is Marta Orlin?", "ask", { question: "who is Marta Orlin?" }],
  ["So what did Orlin say?", "who-said", { speaker: "Orlin" }],
  ["Who was the harbour master?", "ask", { question: "Who was the harbour master?" }],
  ["Who won the election?", "ask", { question: "Who won the election?" }],
  ["What did Marta Orlin say about the wall?", "who-said", { speaker: "Marta Orlin", words: "the wall" }],
  ["what did Orlin say?", "who-said", { speaker: "Orlin" }],
  [
    "What did Orlin say about the wall in 2021?",
    "who-said",
    { speaker: "Orlin", words: "the wall", since: "2021", until: "2021" },
  ],
  ["What did Orlin say on 3 March 2021?", "who-said", { speaker: "Orlin", since: "2021-03-03", until: "2021-03-03" }],
  ["What did Orlin say on water since March 2020?", "who-said", { speaker: "Orlin", words: "water", since: "2020-03" }],
  ["Who said the river would dry up before 2022?", "who-said", { words: "the river would dry up", until: "2021" }],
  ["What did Orlin say after March 2021?", "who-said", { speaker: "Orlin", since: "2021-04" }],
  ["Who said “we won in 2021”?", "who-said", { words: "we won in 2021" }],
  [
    "What did Orlin say about the wall in the valley?",
    "who-said",
    { speaker: "Orlin", words: "the wall in the valley" },
  ],
  ["What did Orlin say about the 2018 election?", "who-said", { speaker: "Orlin", words: "the 2018 election" }],
  [
    "When did Orlin say that the wall would be built?",
    "who-said",
    { speaker: "Orlin", words: "the wall would be built" },
  ],
  ["Did Orlin say the wall would be built?", "ask", { question: "Did Orlin say the wall would be built" }],
  ["Has it told us?", "ask", { question: "Has it told us?" }],
  ["When did it say so?", "ask", { question: "When did it say so?" }],
  ["What did each side say about the dam?", "compare", { topic: "the dam" }],
  ["What do the parties say about the dam?", "compare", { topic: "the dam" }],
  ["What do both papers say about the dam?", "compare", { topic: "the dam" }],
  ["Hello!", "help", {}],
  ["good morning, Attest", "help", {}],
  ["Hello from the dam, he said: who wrote it?", "ask", { question: "Hello from the dam, he said: who wrote it?" }],
  ["what do they say about Taiwan", "compare", { topic: "Taiwan" }],
  ["what does the United States say about the ferry", "who-said", { speaker: "the United States", words: "the ferry" }],
  ["what do Norway and Sweden say about the ferry", "compare", { topic: "Norway and Sweden on the ferry" }],
  ["Compare the voices on the Karsk Strait", "compare", { topic: "the Karsk Strait" }],
  ["what happened in the strait?", "timeline", { topic: "the strait" }],
  ["Timeline of the dispute", "timeline", { topic: "dispute" }],
  ["history of the Ilm", "timeline", { topic: "Ilm" }],
  ["2019-03", "timeline", { from: "2019-03", to: "2019-03" }],
  ["show me the Valley Wire article", "source", { name: "Valley Wire" }],
  ["05_fleet.txt", "source", { name: "05_fleet.txt" }],
  [
    "Did Marta Orlin really say “not by a centimetre more”?",
    "check-quote",
    { words: "not by a centimetre more", speaker: "Marta Orlin" },
  ],
  ["“Nobody downstream will go thirsty”", "check-quote", { words: "Nobody downstream will go thirsty" }],
  ["help", "help", {}],
  ["list the sources", "sources", {}],
  ["When was the treaty signed?", "ask", { question: "When was the treaty signed?" }],
  ["How many ships took part?", "ask", { question: "How many ships took part?" }],
  ["Why is the river low?", "ask", { question: "Why is the river low?" }],
  ["Please tell me where the mine is.", "ask", { question: "Please tell me where the mine is." }],
])("%s → /%s", async (question, command, input) => {
  expect(await routed(question, service.archive)).toEqual({ command, input });
});

test("any string is understood as something that a command exists for, quickly", async () => {
  const names = new Set([...commands.map((command) => command.name), "ask", "who-said", "timeline"]);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ maxLength: 400 }),
        fc.string({ unit: fc.constantFrom("who ", "said ", "“", " that ", "the "), maxLength: 300 }),
      ),
      async (question) => {
        expect(names).toContain((await routed(question, service.archive)).command);
      },
    ),
  );
});
