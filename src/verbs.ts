import type { ThreadData } from "./answering-thread.js";
import type { ArchiveService, ArchiveServiceOpened } from "./archive/archive-service.js";
import { openArchiveService } from "./archive/archive-service.js";
import type { AnyCommand } from "./command.js";
import { version, type Settings } from "./settings.js";
import { harmless } from "./terminal/escape-control-characters.js";

export const exit = { fine: 0, usage: 64, fault: 70 } as const;

/** Says a sentence on standard error: standard output belongs to the answers. */
export const say = (sentence: string): void => {
  process.stderr.write(`${harmless(sentence)}\n`);
};

/** Writes down a fault of ours under the reference that the asker was given. */
export const fault = (reference: string, error: unknown): void => {
  say(`[${reference}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
};

/** What the program can be started for. Gives the exit code. */
export interface Verb {
  readonly usage: string;
  readonly run: (args: readonly string[], settings: Settings) => Promise<number>;
}

/** Takes "--folder DIR" out of the arguments. */
function folderIn(args: readonly string[], otherwise: string): { folder: string; rest: readonly string[] } {
  const flag = args.indexOf("--folder");
  if (flag < 0) return { folder: otherwise, rest: args };
  return { folder: args[flag + 1] ?? otherwise, rest: args.filter((_, i) => i !== flag && i !== flag + 1) };
}

async function deskFor(settings: Settings, articles: string, watch: boolean): Promise<ArchiveServiceOpened> {
  // Only a person who looks at it needs the bar, and waits for it to load.
  const bar = process.stderr.isTTY ? (await import("./terminal/reading-bar.js")).readingBar(process.stderr) : undefined;
  const opened = await openArchiveService({
    articles,
    cache: settings.cache,
    records: settings.records,
    watch,
    ...(settings.cluster && { cluster: settings.cluster }),
    notice: say,
    ...(bar && { progress: bar.progress }),
    clock: () => performance.now(),
  });
  bar?.stop();
  return opened;
}

/** Gives the archive service to who works with it, and closes it again. */
async function withService(
  opened: ArchiveServiceOpened,
  work: (service: ArchiveService) => Promise<number>,
): Promise<number> {
  if (opened.kind === "unusable") {
    say(opened.sentence);
    return exit.usage;
  }
  try {
    return await work(opened.service);
  } finally {
    await opened.service.close();
  }
}

/** Discord's library is loaded only where it is wanted: the terminal does without. */
async function discord(settings: Settings): Promise<number> {
  const [{ runDiscord }, { answeringThread }, { commands }] = await Promise.all([
    import("./discord/run.js"),
    import("./discord/answering/answering-thread.js"),
    import("../commands/index.js"),
  ]);
  const { cache, records, watch, cluster } = settings;
  const program = new URL("./answering-thread.js", import.meta.url);
  const open = (articles: string) => {
    const workerData: ThreadData = { articles, cache, records, watch, version, ...(cluster && { cluster }) };
    return answeringThread({ program, workerData, notice: say });
  };
  return runDiscord({ settings, commands, open });
}

/** The terminal is no place to which something could be sent later, and who sits at it has the folder at hand. */
const forTerminal = (commands: readonly AnyCommand[]): readonly AnyCommand[] =>
  commands.filter(({ needsPlace, takesFile }) => needsPlace !== true && takesFile !== true);

async function prompt(args: readonly string[], settings: Settings): Promise<number> {
  const { folder } = folderIn(args, settings.articles);
  // The folder is looked at in a thread of its own, while this one loads what answers.
  const [opened, { commands }, { session }] = await Promise.all([
    deskFor(settings, folder, settings.watch),
    import("../commands/index.js"),
    import("./terminal/session.js"),
  ]);
  return withService(opened, async (service) => {
    await session({ service, commands: forTerminal(commands), fault });
    return exit.fine;
  });
}

async function ask(args: readonly string[], settings: Settings): Promise<number> {
  const { folder, rest } = folderIn(args, settings.articles);
  const [opened, { commands }, { askOnce }] = await Promise.all([
    deskFor(settings, folder, false),
    import("../commands/index.js"),
    import("./terminal/ask.js"),
  ]);
  return withService(opened, (service) => askOnce(rest, { service, commands: forTerminal(commands), fault }));
}

async function exported(args: readonly string[], settings: Settings): Promise<number> {
  const [{ exporters, exportRows }, { exportTimeline }, { exportCitations }, { default: timeline }] = await Promise.all(
    [
      import("./terminal/export.js"),
      import("./terminal/timeline-export.js"),
      import("./terminal/citations-export.js"),
      import("../commands/timeline.js"),
    ],
  );
  const { folder, rest } = folderIn(args, settings.articles);
  const kind = rest[0] ?? "";
  const kinds = [...Object.keys(exporters), timeline.name, "citations", "sqlite"];
  if (!kinds.includes(kind)) {
    const all = kinds.join(", ");
    say(kind === "" ? `Say what to export: ${all}.` : `There is no export “${kind}”. There are: ${all}.`);
    return exit.usage;
  }
  const write = (written: string | Uint8Array): void => {
    process.stdout.write(written);
  };
  return withService(await deskFor(settings, folder, false), async ({ archive }) => {
    if (kind === timeline.name)
      return (await exportTimeline(rest.slice(1), { archive, command: timeline, write, notice: say }))
        ? exit.fine
        : exit.usage;
    if (kind === "citations")
      return (await exportCitations(rest.slice(1), { archive, write, notice: say })) ? exit.fine : exit.usage;
    if (kind === "sqlite") {
      const { exportSqlite } = await import("./terminal/sqlite-export.js");
      return (await exportSqlite(rest.slice(1), { archive, notice: say })) ? exit.fine : exit.usage;
    }
    await exportRows(kind, archive, write, say);
    return exit.fine;
  });
}

async function register(_args: readonly string[], settings: Settings): Promise<number> {
  const [{ registerCommands }, { commands }] = await Promise.all([
    import("./discord/registration/register-command.js"),
    import("../commands/index.js"),
  ]);
  return registerCommands({ settings, commands });
}

/** By the first word of the command line; what a verb needs is loaded when it is called. */
export const verbs: Readonly<Record<string, Verb>> = {
  "": {
    usage: "",
    run: (args, settings) => (settings.discord.token === undefined ? prompt(args, settings) : discord(settings)),
  },
  ask: {
    usage: "ask COMMAND [--option VALUE …] [--json]   answers once; “ask help” lists the commands",
    run: ask,
  },
  export: {
    usage:
      "export KIND [--folder DIR]                prints all statements, dates, lines, passages or citations, or a timeline",
    run: exported,
  },
  register: {
    usage: "register                                  tells Discord of the commands",
    run: register,
  },
};
