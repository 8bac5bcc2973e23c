import type { AnyCommand } from "../src/command.js";
import add from "./add.js";
import ask from "./ask.js";
import checkQuote from "./check-quote.js";
import cite from "./cite.js";
import compare from "./compare.js";
import follow from "./follow.js";
import following from "./following.js";
import headlines from "./headlines.js";
import help from "./help.js";
import reindex from "./reindex.js";
import remove from "./remove.js";
import source from "./source.js";
import sources from "./sources.js";
import status from "./status.js";
import timeline from "./timeline.js";
import unfollow from "./unfollow.js";
import whoSaid from "./who-said.js";

/** Every command, in the order people see them. */
export const commands: readonly AnyCommand[] = [
  ask,
  whoSaid,
  timeline,
  checkQuote,
  compare,
  headlines,
  source,
  cite,
  sources,
  follow,
  following,
  unfollow,
  add,
  remove,
  reindex,
  status,
  help,
];
