import { z } from "zod";
import { command } from "../src/command.js";
import { endFollow } from "../src/following/asking/end-follow.js";

export default command({
  name: "unfollow",
  description: "End following something",
  input: z.object({
    number: z.int().min(1).max(1_000_000_000).describe("Its number in /following").meta({ main: true }),
  }),
  needsPlace: true,
  answer: ({ number }, { follows, phrases }) =>
    follows === undefined ? { kind: "refused", reason: phrases.follow.notKept } : endFollow(number, follows, phrases),
});
