import { openLog } from "../../../src/discord/gateway/log.js";
import type { Face } from "../../../src/discord/bot.js";

/** All of a face but what answers. The token is kept out of its log. */
export const faceWith = (token: string): Omit<Face, "answering"> => ({
  commands: [],
  log: openLog("error", [token], { write: (line) => void process.stderr.write(line) }),
  fairUse: () => ({ kind: "granted" }),
  questionsPerMinute: 20,
  adminIds: [],
  scope: { servers: [], channels: [], users: [] },
  commandIds: new Map(),
  locale: "en",
  isPrivate: false,
  hearsThreads: false,
  logQuestions: false,
  running: () => ({ minutes: 0 }),
  today: () => "2025-01-01",
});
