import { expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import type { Answer } from "../../../src/model/answer.js";
import { answeredLine } from "../../../src/terminal/terminal.js";
import { serviceHolding } from "../../newspaper/written-service.js";

const head = (title: string, day: string): string => `${title}\nCoast Ledger\n${day}\n\n`;
const service = serviceHolding({
  "a.txt": `${head("Pilot answers the harbour board", "4 May 2032")}PORT ANSE - “I did not sell the boat,” pilot Edda Quist said on Monday.\n\nQuist denied that she had sold the boat to a cousin. She visited the yard in April.\n`,
  "b.txt": `${head("Board member disagrees", "6 May 2032")}PORT ANSE - Edda Quist has admitted that she sold the boat, board member Jon Vell said on Wednesday.\n\nVell resigned from the board on Thursday.\n`,
});

const answerTo = async (line: string): Promise<Answer> => {
  const fault = (_: string, error: unknown): never => {
    throw error;
  };
  return (await answeredLine(line, { service: service(), commands, fault })).answer;
};
const groupsOf = (answer: Answer): readonly (readonly [string | undefined, string])[] =>
  answer.kind === "found" ? answer.findings.map(({ group, words }) => [group, words] as const) : [];

test("what bears on a yes-no question comes with denials apart, and without a verdict", async () => {
  const answer = await answerTo("did Quist sell the boat");
  if (answer.kind !== "found") throw new Error(answer.kind);
  expect(answer.heading).toMatch(/without a verdict$/u);
  expect(new Set(groupsOf(answer).map(([group]) => group))).toEqual(
    new Set(["With a denial or a “not”", "Without a denial"]),
  );
});

test.each([
  ["did Quist deny selling the boat", /she had sold the boat|did not sell/u, "With a denial or a “not”"],
  ["did quist say she sold the boat?", /did not sell the boat|had sold the boat/u, "With a denial or a “not”"],
  ["did Vell resign", /Vell resigned/u, "Without a denial"],
])("“%s” begins with what bears on it most", async (question, words, group) => {
  const [[first, shown] = [undefined, ""]] = groupsOf(await answerTo(question));
  expect(shown).toMatch(words);
  expect(first).toBe(group);
});

test.each([
  ["did Vell deny selling the boat", "nobody's denial is told of"],
  ["did Quist resign", "another resigned"],
  ["did Vell visit the yard", "another visited it"],
])("“%s”: nothing is found, because %s", async (question) => {
  expect((await answerTo(question)).kind).toBe("nothing-found");
});
