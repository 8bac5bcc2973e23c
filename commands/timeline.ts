import { z } from "zod";
import { timeline } from "../src/answering/timeline/timeline.js";
import { grains } from "../src/answering/timeline/granularity.js";
import { command } from "../src/command.js";

export default command({
  name: "timeline",
  description: "Put dated events in order, each with its passage and how the date is known",
  input: z.object({
    topic: z
      .string()
      .max(400)
      .optional()
      .describe("What every entry must be about; without it, everything")
      .meta({ suggests: "topic", main: true }),
    people: z.string().max(100).optional().describe("Only with this person").meta({ suggests: "speaker" }),
    source: z.string().max(200).optional().describe("Only from this article or publisher").meta({ suggests: "source" }),
    from: z.string().max(40).optional().describe("Not before this: 1895, 2021-08 or 2021-08-27"),
    to: z.string().max(40).optional().describe("Not after this: 1945, 2021-08 or 2021-08-27"),
    by: z
      .enum([...grains, "auto"])
      .optional()
      .describe("Headings by day, month, year or decade"),
    look: z.enum(["light", "dark"]).optional().describe("The picture for a light window or for a dark one"),
    show: z
      .enum(["mentioned", "published", "both"])
      .optional()
      .describe("The dates that articles mention, those on which they came out, or both"),
  }),
  answer: (input, { desk, phrases }) => timeline(input, desk.archive, phrases),
});
