import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "compare",
  description: "Put side by side what each voice says about a topic",
  input: z.object({
    topic: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .optional()
      .describe("What the voices speak about")
      .meta({ suggests: "topic", main: true }),
    source: z.string().max(200).optional().describe("Only the voices of this article").meta({ suggests: "source" }),
  }),
  opensForm: true,
  async answer(input, { context }) {
    const { compare } = await import("../src/answering/compare/compare.js");
    return compare(input, context);
  },
});
