import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "ask",
  description: "Ask a question and get the passages that answer it",
  input: z.object({
    question: z.string().trim().min(1).max(500).describe("What you want to know").meta({ main: true }),
    source: z.string().max(200).optional().describe("Only in this article").meta({ suggests: "source" }),
    after: z.number().int().min(0).max(1000).optional().describe("Leave out so many of the best passages, to see more"),
    order: z.enum(["best", "latest"]).optional().describe("The best passages first, or those of the latest article"),
  }),
  opensForm: true,
  async answer(input, { context }) {
    const [{ ask }, { wantsYesNo }, { weighYesNo }] = await Promise.all([
      import("../src/answering/ask/ask.js"),
      import("../src/answering/ask/query/read-question.js"),
      import("../src/answering/yes-no/yes-no.js"),
    ]);
    return (wantsYesNo(input.question) ? weighYesNo : ask)(input, context);
  },
});
