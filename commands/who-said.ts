import { z } from "zod";
import { command } from "../src/command.js";
import { statementKinds } from "../src/model/statement.js";

export default command({
  name: "who-said",
  description: "Find who said something, or what somebody said",
  input: z.object({
    words: z
      .string()
      .max(600)
      .optional()
      .describe("What was said, word for word or in parts")
      .meta({ suggests: "topic", main: true }),
    speaker: z
      .string()
      .max(100)
      .optional()
      .describe("Who said it: a name, a body or an office")
      .meta({ suggests: "speaker" }),
    source: z.string().max(200).optional().describe("Only in this article or publisher").meta({ suggests: "source" }),
    since: z.string().max(40).optional().describe("Not before this: 2021, 2021-08 or 2021-08-27"),
    until: z.string().max(40).optional().describe("Not after this: 2021, 2021-08 or 2021-08-27"),
    kind: z.enum(statementKinds).optional().describe("Only quoted word for word, partly so, or in other words"),
    besides: z.string().max(100).optional().describe("Leave out what this speaker says").meta({ suggests: "speaker" }),
    order: z
      .enum(["closest", "latest", "first"])
      .optional()
      .describe("Closest to the words, or in the order of time from the last or the first"),
    voices: z
      .enum(["all", "itself"])
      .optional()
      .describe("Of a country: all who speak for it, or only what is said in its own name"),
  }),
  opensForm: true,
  async answer(input, { context }) {
    const { whoSaid } = await import("../src/answering/who-said/who-said.js");
    return whoSaid(input, context);
  },
});
