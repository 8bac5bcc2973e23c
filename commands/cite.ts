import { z } from "zod";
import { citationStyles } from "../src/answering/cite/styles.js";
import { command } from "../src/command.js";

export default command({
  name: "cite",
  description: "Give the citation of an article, ready to be copied",
  input: z.object({
    name: z
      .string()
      .min(1)
      .max(200)
      .describe("The file, its title or its publisher")
      .meta({ suggests: "source", main: true }),
    line: z.int().min(1).max(1_000_000).optional().describe("The line that is cited"),
    style: z.enum(citationStyles).optional().describe("Only in this style"),
  }),
  async answer(input, { context }) {
    const { cite } = await import("../src/answering/cite/cite.js");
    return cite(input, context);
  },
});
