import { z } from "zod";
import { ask } from "../src/answering/ask/ask.js";
import { command } from "../src/command.js";

export default command({
  name: "ask",
  description: "Ask a question and get the passages that answer it",
  input: z.object({
    question: z.string().trim().min(1).max(500).describe("What you want to know").meta({ main: true }),
    source: z.string().max(200).optional().describe("Only in this article").meta({ suggests: "source" }),
  }),
  answer: (input, { desk, phrases }) => ask(input, desk.archive, phrases),
});
