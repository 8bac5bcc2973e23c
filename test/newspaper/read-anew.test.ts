import { expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import type { Archive } from "../../src/archive/archive.js";
import type { Answer } from "../../src/model/answer.js";
import { answeredLine } from "../../src/terminal/terminal.js";
import { readAnew } from "./read-anew.js";
import { serviceHolding } from "./written-service.js";

const service = serviceHolding({
  "quay.txt": `Notes from the quay
Harnby Courier
9 May 2031

Chile said the ferry was too loud.

Peru's Foreign Ministry said the ferry was safe for all who sail.

Peru's Foreign Ministry spokeswoman Ada Reyes said on Tuesday the ferry would be painted. “It will be white,” Reyes said.

Peru said the ferry had been tested twice.

Chile and Peru said the ferry would stop at every quay.
`,
  "undated.txt": `Another look at the quay

Peru said the ferry had been late for a week.

Peru's Foreign Ministry said the captain of the ferry would be heard.
`,
});

const ask = async (line: string, archive: Archive): Promise<Answer> => {
  const { answer } = await answeredLine(line, {
    service: { ...service(), archive },
    commands,
    fault: (_, error) => {
      throw error;
    },
  });
  return answer;
};

test.each([
  "/who-said speaker:Peru",
  "/who-said speaker:Peru words:the ferry",
  "/who-said speaker:Peru words:the ferry since:2031-01",
  "/who-said words:the ferry besides:Peru",
  "/who-said speaker:Ada Reyes",
  "/who-said kind:direct",
  "/compare topic:Chile and Peru on the ferry",
  "/compare topic:ferry",
  "/compare source:quay.txt",
  "/timeline people:Peru",
])("%s is answered the same where every look at the archive reads its statements anew", async (line) => {
  const expected = await ask(line, service().archive);
  expect(expected.kind).toBe("found");
  expect(await ask(line, readAnew(service().archive))).toEqual(expected);
});
