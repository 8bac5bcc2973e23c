import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "source",
  description: "Open an article, whole or around one line",
  input: z.object({
    name: z
      .string()
      .min(1)
      .max(200)
      .describe("The file, its title or its publisher")
      .meta({ suggests: "source", main: true }),
    line: z.int().min(1).max(1_000_000).optional().describe("Show the lines around this one"),
  }),
  async answer(input, { context }) {
    const { source } = await import("../src/answering/source/source.js");
    return source(input, context);
  },
});
