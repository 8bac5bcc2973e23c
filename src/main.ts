import { setFlagsFromString } from "node:v8";
import { config } from "dotenv";
import { settingsFrom } from "./settings.js";
import { exit, fault, say, verbs } from "./verbs.js";

const usage = [
  "Attest begins with one of these, or with nothing: then it answers in Discord with a token, in the terminal without one.",
  ...Object.values(verbs).flatMap((verb) => (verb.usage === "" ? [] : [`  ${verb.usage}`])),
].join("\n");

async function run([name = "", ...args]: readonly string[]): Promise<number> {
  const read = settingsFrom(process.env);
  if (read.kind === "unusable") {
    say(read.sentence);
    return exit.usage;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb !== undefined) return verb.run(args, read.settings);
  const isHelp = /^(?:-h|(?:--)?help)$/u.test(name);
  say(isHelp ? usage : `There is no “${name}”. ${usage}`);
  return isHelp ? exit.fine : exit.usage;
}

// Left to itself V8 lets the heap grow to a multiple of what is alive in it before it clears up. A Node that does not know this says so
// and goes on.
setFlagsFromString("--heap-growing-percent=40");

config({ quiet: true });
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  fault("start", error);
  process.exitCode = exit.fault;
}
