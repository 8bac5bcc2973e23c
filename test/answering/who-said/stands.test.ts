import { expect, test } from "vitest";
import { answerContext } from "../../../src/answering/answer-context.js";
import { whoSaid } from "../../../src/answering/who-said/who-said.js";
import { en } from "../../../src/locales/en/answers.js";
import { serviceHolding } from "../../newspaper/written-service.js";

const service = serviceHolding({
  "quay.txt":
    "Quay dispute\nTessport Mirror\n20 March 2031\n\nThe Pilots' Guild welcomed the new quay and offered its condolences to the diver's family.\n\nA Brunt Lines spokesperson declined to comment on the fares. The former harbour master, Ivo Lamm, criticised the toll.\n\nA spokesman for Edda Rask dismissed the complaint. Rask's deputy condemned the toll, and the Rask inquiry opposed it.\n\nThe mayor of Ostin, Otto Prell, opened the quay.\n\n“Nobody asked me,” said Anders Toll, a rower.\n\nThe regatta begins in May.\n",
});
const told = async (speaker: string, words?: string): Promise<readonly string[] | string> => {
  const answer = await whoSaid(
    { speaker, ...(words !== undefined && { words }) },
    answerContext(service().archive, en),
  );
  return answer.kind === "found"
    ? answer.findings.flatMap(({ words: passage, speaker: by, marks = [] }) =>
        marks.map(({ start, end }) => `${by?.name ?? "the article"}: ${passage.slice(start, end)}`),
      )
    : answer.kind;
};

test.each([
  [
    "the pilots' guild",
    "the new quay",
    "The Pilots' Guild welcomed the new quay and offered its condolences to the diver's family.",
  ],
  ["brunt lines", "the fares", "A Brunt Lines spokesperson declined to comment on the fares."],
  ["the harbour master lamm", "the toll", "The former harbour master, Ivo Lamm, criticised the toll."],
] as const)(
  "%s on %s: no statement is read, and the article's sentence tells the stand, as nobody's words",
  async (speaker, words, sentence) => {
    expect(await told(speaker, words)).toEqual([`the article: ${sentence}`]);
  },
);

test.each([
  ["rask", "the complaint", "her spokesman is not she"],
  ["rask", "the toll", "neither is her deputy, nor an inquiry"],
  ["prell", "the quay", "to open it is no stand"],
  ["toll", "the regatta", "the next paragraph is about something else"],
  ["brunt lines", "the quay", "they took no stand on it"],
] as const)("%s on %s: nothing is found (%s)", async (speaker, words, _because) => {
  expect(await told(speaker, words)).toBe("nothing-found");
});
