import { expect, test } from "vitest";
import { en } from "../../../src/locales/en/answers.js";
import { timeline } from "../../../src/answering/timeline/timeline.js";
import { serviceHolding } from "../../newspaper/written-service.js";
import { answerContext } from "../../../src/answering/answer-context.js";

const quay = serviceHolding({
  "ferry.txt": `Notes from the quay
Harnby Courier
9 May 2031

The Foreign Ministry of Peru said on 3 May 2031 that the ferry was safe.

“The ferry will sail,” said Rosa Quiroga, Peru's transport minister. “It has been tested,” Quiroga said on 4 May 2031.

Falk Shipping said on 5 May 2031 that the ferry was its own. Its director was away. A spokesman for Falk Shipping said on 6 May 2031 that it was late.

On 7 May 2031 Peruvian sailors met at the quay.

On 8 May 2031 the quay was painted.
`,
});

const words = async (people: string): Promise<readonly string[]> => {
  const answer = await timeline({ people }, answerContext(quay().archive, en));
  return answer.kind === "found" ? answer.findings.map(({ date }) => date?.from ?? "") : [];
};

test("a state is among the people of a timeline with all who speak for it and where it is named", async () => {
  expect(await words("Peru")).toEqual(["2031-05-03", "2031-05-04", "2031-05-07"]);
  expect(await words("秘鲁")).toEqual(await words("Peru"));
});

test("so is a company", async () => {
  expect(await words("Falk Shipping")).toEqual(["2031-05-05", "2031-05-06"]);
});
