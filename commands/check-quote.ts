import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "check-quote",
  description: "Check whether a quotation stands in the archive, word for word",
  input: z.object({
    words: z.string().trim().min(1).max(4000).describe("The quotation, with or without “X said”").meta({ main: true }),
    speaker: z.string().max(100).optional().describe("Who is said to have said it").meta({ suggests: "speaker" }),
    source: z.string().max(200).optional().describe("Only in this article").meta({ suggests: "source" }),
  }),
  opensForm: true,
  async answer(input, { context }) {
    const { checkQuote } = await import("../src/answering/check-quote/check-quote.js");
    return checkQuote(input, context);
  },
});
