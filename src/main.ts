import { setFlagsFromString } from "node:v8";
import { config } from "dotenv";
import type { Desk, DeskOpened } from "./archive/archive-service.js";
import { openDesk } from "./archive/archive-service.js";
import type { Settings } from "./settings.js";
import { settingsFrom } from "./settings.js";
import { harmless } from "./terminal/escape-control-characters.js";

const exit = { fine: 0, usage: 64, fault: 70 };

const say = (sentence: string): void => {
  process.stderr.write(`${harmless(sentence)}\n`);
};
const fault = (reference: string, error: unknown): void => {
  say(`[${reference}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
};

/** Takes "--folder DIR" out of the arguments. */
function folderIn(args: readonly string[], otherwise: string): { folder: string; rest: readonly string[] } {
  const flag = args.indexOf("--folder");
  if (flag < 0) return { folder: otherwise, rest: args };
  return { folder: args[flag + 1] ?? otherwise, rest: args.filter((_, i) => i !== flag && i !== flag + 1) };
}

async function deskFor(settings: Settings, articles: string, watch: boolean): Promise<DeskOpened> {
  return openDesk({ articles, cache: settings.cache, watch, notice: say, clock: () => performance.now() });
}

/** Discord's library is loaded only where it is wanted: the terminal does without. */
async function inDiscord(settings: Settings): Promise<number> {
  const [{ runDiscord }, { pngOf }, { commands }] = await Promise.all([
    import("./discord/run.js"),
    import("./answering/timeline/picture/png.js"),
    import("../commands/index.js"),
  ]);
  const open = () => deskFor(settings, settings.articles, settings.watch);
  return runDiscord({ settings, commands, open, toPng: pngOf });
}

/** Gives the desk to who works with it, and closes it again. */
async function atDesk(opened: DeskOpened, work: (desk: Desk) => Promise<number>): Promise<number> {
  if (opened.kind === "unusable") {
    say(opened.sentence);
    return exit.usage;
  }
  try {
    return await work(opened.desk);
  } finally {
    await opened.desk.close();
  }
}

async function inTerminal(verb: string, args: readonly string[], settings: Settings): Promise<number> {
  const { folder, rest } = folderIn(args, settings.articles);
  // The folder is looked at in a thread of its own, while this one loads what answers.
  const [opened, { commands }, { askOnce }, { session }] = await Promise.all([
    deskFor(settings, folder, verb === "" && settings.watch),
    import("../commands/index.js"),
    import("./terminal/ask.js"),
    import("./terminal/session.js"),
  ]);
  return atDesk(opened, async (desk) => {
    if (verb === "ask") return askOnce(rest, { desk, commands, fault });
    await session({ desk, commands, fault });
    return exit.fine;
  });
}

async function exported(args: readonly string[], settings: Settings): Promise<number> {
  const [{ exporters, exportRows }, { exportTimeline }, { default: timeline }] = await Promise.all([
    import("./terminal/export.js"),
    import("./terminal/timeline-export.js"),
    import("../commands/timeline.js"),
  ]);
  const { folder, rest } = folderIn(args, settings.articles);
  const kind = rest[0] ?? "";
  if (kind !== timeline.name && exporters[kind] === undefined) {
    const all = [...Object.keys(exporters), timeline.name].join(", ");
    say(kind === "" ? `Say what to export: ${all}.` : `There is no export “${kind}”. There are: ${all}.`);
    return exit.usage;
  }
  const write = (written: string | Uint8Array): void => {
    process.stdout.write(written);
  };
  return atDesk(await deskFor(settings, folder, false), async ({ archive }) => {
    if (kind === timeline.name)
      return exportTimeline(rest.slice(1), { archive, command: timeline, write, notice: say }) ? exit.fine : exit.usage;
    exportRows(kind, archive, write, say);
    return exit.fine;
  });
}

const usage = `Attest begins with one of these, or with nothing: then it answers in Discord with a token, in the terminal without one.
  ask COMMAND [--option VALUE …] [--json]   answers once; “ask help” lists the commands
  export KIND [--folder DIR]                prints all statements, dates, lines or passages, or a timeline
  register                                  tells Discord of the commands`;

async function run(verb: string, args: readonly string[], settings: Settings): Promise<number> {
  if (!["", "ask", "export", "register"].includes(verb)) {
    const isHelp = /^(?:-h|(?:--)?help)$/u.test(verb);
    say(isHelp ? usage : `There is no “${verb}”. ${usage}`);
    return isHelp ? exit.fine : exit.usage;
  }
  if (verb === "register") {
    const [{ registerCommands }, { commands }] = await Promise.all([
      import("./discord/registration/register-command.js"),
      import("../commands/index.js"),
    ]);
    return registerCommands({ settings, commands });
  }
  if (verb === "" && settings.discord.token !== undefined) return inDiscord(settings);
  return verb === "export" ? exported(args, settings) : inTerminal(verb, args, settings);
}

// Left to itself V8 lets the heap grow to a multiple of what is alive in it before it clears up. A Node that does not know this says so
// and goes on.
setFlagsFromString("--heap-growing-percent=40");

config({ quiet: true });
const read = settingsFrom(process.env);
if (read.kind === "unusable") {
  say(read.sentence);
  process.exitCode = exit.usage;
} else {
  const [verb = "", ...args] = process.argv.slice(2);
  try {
    process.exitCode = await run(verb, args, read.settings);
  } catch (error) {
    fault("start", error);
    process.exitCode = exit.fault;
  }
}
