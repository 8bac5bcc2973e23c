import { z } from "zod";
import { command } from "../src/command.js";
import { listFollows } from "../src/following/asking/list-follows.js";

export default command({
  name: "following",
  description: "List what is followed here and for you",
  input: z.object({}),
  needsPlace: true,
  answer: (_input, { follows, phrases }) =>
    follows === undefined ? { kind: "refused", reason: phrases.follow.notKept } : listFollows(follows, phrases),
});
