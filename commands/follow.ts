import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "follow",
  description: "Be told when new articles have a speaker, a party, a topic or words",
  input: z.object({
    speaker: z.string().max(100).optional().describe("Everything that this one says").meta({ suggests: "speaker" }),
    party: z.string().max(100).optional().describe("Everything that is said for this country or one of its offices"),
    topic: z.string().max(200).optional().describe("Every article on this").meta({ suggests: "topic" }),
    words: z.string().max(300).optional().describe("Every sentence with exactly these words"),
    to: z.enum(["here", "me"]).optional().describe("This channel, or your direct messages"),
  }),
  needsPlace: true,
  async answer(input, { context, follows, phrases }) {
    if (follows === undefined) return { kind: "refused", reason: phrases.follow.notKept };
    const { beginFollow } = await import("../src/following/asking/begin-follow.js");
    return beginFollow(input, follows, context);
  },
});
