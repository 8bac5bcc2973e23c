import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "headlines",
  description: "List the articles of a day or on a topic with their headlines, the newest first",
  input: z.object({
    topic: z
      .string()
      .max(300)
      .optional()
      .describe("What the articles speak of; without it, all")
      .meta({ suggests: "topic", main: true }),
    source: z.string().max(200).optional().describe("Only of this publisher").meta({ suggests: "source" }),
    from: z.string().max(40).optional().describe("Not published before: 2021, 2021-08 or 2021-08-27"),
    to: z.string().max(40).optional().describe("Not published after: 2021, 2021-08 or 2021-08-27"),
    order: z.enum(["newest", "oldest"]).optional().describe("Which articles stand first"),
  }),
  async answer(input, { context }) {
    const { headlines } = await import("../src/answering/headlines/headlines.js");
    return headlines(input, context);
  },
});
