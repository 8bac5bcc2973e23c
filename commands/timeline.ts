import { z } from "zod";
import { timelineFile, timelineFiles } from "../src/answering/export/timeline-file.js";
import { grains } from "../src/answering/timeline/granularity.js";
import { command } from "../src/command.js";

/** The options that were given, as a button asks them again. */
const given = (input: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(input).filter((entry): entry is [string, string] => entry[1] !== undefined));

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
    as: z.enum(timelineFiles).optional().describe("The whole timeline as a file, too"),
    look: z.enum(["light", "dark"]).optional().describe("The picture for a light window or for a dark one"),
    show: z
      .enum(["mentioned", "published", "both"])
      .optional()
      .describe("The dates that articles mention, those on which they came out, or both"),
  }),
  async answer({ as, ...input }, { context }) {
    const { timeline, wholeTimeline } = await import("../src/answering/timeline/timeline.js");
    const { phrases } = context;
    const answer = await timeline(input, context);
    if (answer.kind !== "found") return answer;
    const { files } = phrases.timeline;
    if (as === undefined)
      return {
        ...answer,
        offers: timelineFiles.map((one) => ({
          label: files[one],
          command: "timeline",
          input: { ...given(input), as: one },
        })),
      };
    const whole = await wholeTimeline(input, context);
    return whole.kind === "timeline" ? { ...answer, file: await timelineFile(whole, as, phrases) } : whole;
  },
});
