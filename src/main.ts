import { config } from "dotenv";
import { commands } from "../commands/index.js";
import timeline from "../commands/timeline.js";
import type { Desk } from "./archive/desk.js";
import { openDesk } from "./archive/desk.js";
import type { Settings } from "./settings.js";
import { settingsFrom } from "./settings.js";
import { askOnce } from "./terminal/ask.js";
import { exporters, exportRows } from "./terminal/export.js";
import { exportTimeline } from "./terminal/timeline-export.js";
import { session } from "./terminal/session.js";

const exit = { fine: 0, usage: 64, fault: 70 };

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
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

async function deskFor(settings: Settings, articles: string, watch: boolean) {
  return openDesk({ articles, cache: settings.cache, watch, notice: say, clock: () => performance.now() });
}

/** Discord's library is loaded only where it is wanted: the terminal does without. */
async function inDiscord(settings: Settings): Promise<number> {
  const [{ runDiscord }, { pngOf }] = await Promise.all([
    import("./discord/run.js"),
    import("./answering/timeline-picture/png.js"),
  ]);
  const open = () => deskFor(settings, settings.articles, settings.watch);
  return runDiscord({ settings, commands, open, toPng: pngOf });
}

function exported(kind: string, args: readonly string[], { archive }: Desk): number {
  const write = (written: string | Uint8Array): void => {
    process.stdout.write(written);
  };
  if (kind === timeline.name)
    return exportTimeline(args, { archive, command: timeline, write, notice: say }) ? exit.fine : exit.usage;
  exportRows(kind, archive, write, say);
  return exit.fine;
}

async function run(verb: string, args: readonly string[], settings: Settings): Promise<number> {
  if (verb === "register") return (await import("./discord/registering.js")).registerCommands({ settings, commands });
  if (verb === "" && settings.discord.token !== undefined) return inDiscord(settings);
  const { folder, rest } = folderIn(args, settings.articles);
  const kind = rest[0] ?? "";
  if (verb === "export" && kind !== timeline.name && exporters[kind] === undefined) {
    say(`There is no export “${kind}”. There are: ${[...Object.keys(exporters), timeline.name].join(", ")}.`);
    return exit.usage;
  }
  const opened = await deskFor(settings, folder, verb === "" && settings.watch);
  if (opened.kind === "unusable") {
    say(opened.sentence);
    return exit.usage;
  }
  const { desk } = opened;
  try {
    if (verb === "export") return exported(kind, rest.slice(1), desk);
    if (verb === "ask") return await askOnce(rest, { desk, commands, fault });
    await session({ desk, commands, fault });
    return exit.fine;
  } finally {
    await desk.close();
  }
}

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
