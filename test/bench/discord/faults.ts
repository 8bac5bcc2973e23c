import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import { openArchiveService } from "../../../src/archive/archive-service.js";
import { usualPatience } from "../../../src/discord/gateway/patient-request.js";
import { startBot, type Bot, type BotOptions } from "../../discord/bot.js";
import type { Conversation } from "../../stand-in/conversations.js";
import { standInToken, startStandIn, type StandIn } from "../../stand-in/discord.js";
import type { Heard, NoReply, Reply } from "../../stand-in/http.js";
import { logOf } from "../../stand-in/log.js";
import { buttonsOf, seenIn, type KeptMessage } from "../../stand-in/messages.js";

/** A fault of Discord's, of the network or of the disk, and what comes of a question that it meets. */
interface Fault {
  readonly fault: string;
  readonly happens: () => Promise<string>;
}

const main = fileURLToPath(new URL("../../../src/main.js", import.meta.url));
const callback = ({ path: at }: Heard) => at.endsWith("/callback");
const edit = ({ method, path: at }: Heard) => method === "PATCH" && at.startsWith("/webhooks/");
const reply = ({ method, path: at }: Heard) => method === "POST" && at.endsWith("/messages");
const typing = ({ path: at }: Heard) => at.endsWith("/typing");

const server = (status: number): Reply => ({ status, body: { message: String(status), code: 0 } });
const limited = (seconds: number): Reply => ({
  status: 429,
  headers: { "retry-after": String(seconds), "x-ratelimit-scope": "user" },
  body: { message: "You are being rate limited.", retry_after: seconds, global: false },
});

/** What a question came to, with the time it took. `right`: what its answer has in it. */
async function outcome(asked: Promise<KeptMessage>, right = "Articles"): Promise<string> {
  const began = performance.now();
  const lost = wait(100_000, undefined, { ref: false });
  const message = await Promise.race([asked, lost]);
  if (message === undefined) return "lost";
  const took = performance.now() - began;
  const after = took < 1000 ? "" : ` after ${(took / 1000).toFixed(1)} s`;
  return seenIn(message).includes(right) ? `answered${after}` : `“${seenIn(message).slice(0, 90)}”${after}`;
}

const finished = ({ states }: Conversation) => states.first(({ deleted, loading }) => !deleted && !loading);

/** The real client with its real pauses, in front of which something goes wrong. */
async function withBot(
  service: ArchiveService,
  act: (bot: Bot) => Promise<string>,
  options: BotOptions = {},
): Promise<string> {
  const bot = await startBot(service, { patience: usualPatience, ...options });
  try {
    const came = await act(bot);
    return bot.discord.faults.length === 0 ? came : `${came}; ${bot.discord.faults.length} rules broken`;
  } finally {
    await bot.stop();
  }
}

/** A question by a command, or by a message, while requests of one kind fail so often. */
const failing = (
  service: ArchiveService,
  [which, answer, times]: readonly [(heard: Heard) => boolean, Reply | NoReply, number],
  by: "command" | "message" = "command",
) =>
  withBot(service, (bot) => {
    bot.discord.fail(which, answer, times);
    if (by === "command") return outcome(finished(bot.discord.type("status")));
    const id = bot.discord.write("status", { in: "direct" });
    return outcome(bot.discord.posted.first(({ replyTo }) => replyTo === id));
  });

function requests(service: ArchiveService): readonly Fault[] {
  const rows: readonly (readonly [string, Parameters<typeof failing>[1], ("command" | "message")?])[] = [
    ["429 of 0.5 s on the acknowledgement", [callback, limited(0.5), 1]],
    ["429 of 2 s on an edit", [edit, limited(2), 1]],
    ["429 of 2 s on a message", [reply, limited(2), 1], "message"],
    ["503 on the acknowledgement, three times", [callback, server(503), 3]],
    ["503 on the acknowledgement, six times", [callback, server(503), 6]],
    ["502 on an edit, three times", [edit, server(502), 3]],
    ["502 on an edit, six times", [edit, server(502), 6]],
    ["500 on a reply to a mention, three times", [reply, server(500), 3], "message"],
    ["the acknowledgement's connection breaks, four times", [callback, "hang up", 4]],
    ["an edit's connection breaks, four times", [edit, "hang up", 4]],
    ["a reply's connection breaks, four times", [reply, "hang up", 4], "message"],
    ["the acknowledgement hangs", [callback, "hang", 1]],
    ["an edit hangs", [edit, "hang", 1]],
    ["showing that somebody types hangs", [typing, "hang", 9], "message"],
    ["429 of 8 s on showing that somebody types", [typing, limited(8), 9], "message"],
  ];
  return [
    ...rows.map(([fault, what, by]) => ({ fault, happens: () => failing(service, what, by) })),
    {
      fault: "the acknowledgement is taken and its reply lost (40060 on the second try)",
      happens: () =>
        withBot(service, (bot) => {
          const asked = bot.discord.type("status");
          asked.losesAcknowledgement = true;
          return outcome(finished(asked));
        }),
    },
    {
      fault: "the acknowledgement comes after three seconds (10062)",
      happens: () =>
        withBot(service, async (bot) => {
          bot.discord.type("status").expired = true;
          return `that question is lost, and logged; the next one is ${await outcome(finished(bot.discord.type("status")))}`;
        }),
    },
    {
      fault: "everything is 503 for 20 s after the acknowledgement",
      happens: () =>
        withBot(service, async (bot) => {
          let isDown = true;
          bot.discord.fail((heard) => isDown && !callback(heard), server(503), Infinity);
          const asked = bot.discord.type("status");
          setTimeout(() => (isDown = false), 20_000);
          return outcome(finished(asked));
        }),
    },
    {
      fault: "the answer is refused (50013)",
      happens: () =>
        withBot(service, (bot) => {
          bot.discord.fail(edit, { status: 403, body: { code: 50_013, message: "Missing Permissions" } });
          return outcome(finished(bot.discord.type("status")));
        }),
    },
    {
      fault: "the answer's file is refused (50013)",
      happens: () =>
        withBot(service, (bot) => {
          bot.discord.fail(({ files }) => files.length > 0, {
            status: 403,
            body: { code: 50_013, message: "Missing Permissions" },
          });
          const asked = finished(bot.discord.type("source", { name: "harbour.txt", line: 3 }));
          return outcome(asked, "the bot lacks the permission “Attach Files”").then(
            (came) => `${came}, without the file`,
          );
        }),
    },
  ];
}

function connections(service: ArchiveService): readonly Fault[] {
  const meanwhile = (breaks: (bot: Bot) => unknown, options: BotOptions = {}) =>
    withBot(
      service,
      async (bot) => {
        breaks(bot);
        const [first] = await Promise.all([
          outcome(finished(bot.discord.type("status"))),
          bot.discord.gateway.sessions.first(() => true, 1),
        ]);
        const second = await outcome(finished(bot.discord.type("status")));
        return `${bot.discord.gateway.sessions.items.at(-1)}; asked meanwhile: ${first}; asked then: ${second}`;
      },
      options,
    );
  return [
    { fault: "the connection breaks", happens: () => meanwhile(({ discord }) => discord.gateway.drop()) },
    {
      fault: "Discord asks to reconnect (op 7)",
      happens: () => meanwhile(({ discord }) => discord.gateway.askToReconnect()),
    },
    {
      fault: "the session is invalid, and may be resumed (op 9)",
      happens: () => meanwhile(({ discord }) => discord.gateway.invalidate(true)),
    },
    {
      fault: "heartbeats are not acknowledged",
      happens: () => meanwhile(({ discord }) => discord.gateway.fallSilent(), { heartbeatInterval: 400 }),
    },
  ];
}

/** The compiled program, as a service manager starts it. */
function started(folder: string, discord: StandIn, environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      PATH: process.env["PATH"] ?? "",
      TMPDIR: folder,
      ARTICLES: "articles",
      WATCH: "false",
      DISCORD_TOKEN: standInToken,
      DISCORD_API_URL: discord.api,
      ...environment,
    },
  });
  const lines = logOf<string>();
  child.stderr.on("data", (bytes: Buffer) => {
    for (const line of bytes.toString().split("\n")) if (line !== "") lines.add(line);
  });
  const ended = once(child, "exit").then(([code]) => `exit ${String(code)}: “${lines.items.at(-1) ?? ""}”`);
  return { child, lines, ended };
}

async function withProcess(act: (folder: string, discord: StandIn) => Promise<string>): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "attest-bench-"));
  mkdirSync(path.join(folder, "articles"));
  writeFileSync(path.join(folder, "articles", "harbour.txt"), article);
  const discord = await startStandIn();
  try {
    return await act(folder, discord);
  } finally {
    await discord.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const article = "The harbour opens\n\n“The harbour opens on Monday,” minister Ada Holm said.\n";
const asked = (discord: StandIn) => discord.type("check-quote", { words: "The harbour opens on Monday" });

const processes: readonly Fault[] = [
  ...[4004, 4010, 4011, 4012, 4013, 4014].map((code) => ({
    fault: `the gateway closes with ${code}`,
    happens: () =>
      withProcess((folder, discord) => {
        discord.gateway.refuseNext(code);
        return started(folder, discord).ended;
      }),
  })),
  {
    fault: "the token is wrong",
    happens: () =>
      withProcess((folder, discord) => started(folder, discord, { DISCORD_TOKEN: "MTIz.wrong.token" }).ended),
  },
  {
    fault: "no session is left for today",
    happens: () =>
      withProcess(async (folder, discord) => {
        discord.limits.sessions = 0;
        return (await started(folder, discord).ended).replace(/20\d\d-[^ “”]*/u, "…");
      }),
  },
  {
    fault: "killed (SIGKILL) and started again",
    happens: () =>
      withProcess(async (folder, discord) => {
        const first = started(folder, discord);
        await first.lines.first((line) => line.includes('"the articles are read"'));
        const before = await finished(asked(discord));
        first.child.kill("SIGKILL");
        await first.ended;
        const second = started(folder, discord);
        await second.lines.first((line) => line.includes('"the articles are read"'));
        const source = buttonsOf(before).find(({ label }) => label?.startsWith("Source"));
        const came = await outcome(finished(discord.press(before, source?.custom_id ?? "")), "Ada Holm");
        second.child.kill("SIGTERM");
        await second.ended;
        return `a button of before is ${came}; what is asked while nothing runs is lost`;
      }),
  },
  {
    fault: "asked to leave (SIGTERM) while it answers",
    happens: () =>
      withProcess(async (folder, discord) => {
        const { child, lines, ended } = started(folder, discord);
        await lines.first((line) => line.includes('"the articles are read"'));
        discord.fail(callback, limited(0.5));
        const conversation = discord.type("status");
        await discord.heard.first(callback);
        child.kill("SIGTERM");
        const came = await outcome(finished(conversation));
        await ended;
        return `${came}, then exit ${String(child.exitCode)}`;
      }),
  },
  ...(
    [
      ["the folder of articles is gone", "articles", "That cannot be said now"],
      ["an article is gone", path.join("articles", "harbour.txt"), "That cannot be said now"],
    ] as const
  ).map(([fault, gone, right]) => ({
    fault,
    happens: () =>
      withProcess(async (folder, discord) => {
        const { child, lines, ended } = started(folder, discord);
        await lines.first((line) => line.includes('"the articles are read"'));
        rmSync(path.join(folder, gone), { recursive: true });
        const told = await finished(asked(discord));
        const status = seenIn(await finished(discord.type("status")));
        child.kill("SIGTERM");
        await ended;
        const heading = seenIn(told).includes(right) || seenIn(told).includes("No verdict");
        return `${heading ? "“cannot be said now”" : `“${seenIn(told).slice(0, 80)}”`}; /status: ${status.includes("are not what was read") ? "says it" : "silent"}`;
      }),
  })),
  {
    fault: "the cache cannot be written to",
    happens: () =>
      withProcess(async (folder, discord) => {
        writeFileSync(path.join(folder, "cache"), "a file, and no folder");
        const { child, lines, ended } = started(folder, discord, { CACHE: "cache" });
        const read = await Promise.race([lines.first((line) => line.includes('"the articles are read"')), ended]);
        if (read.startsWith("exit")) return read;
        const came = await outcome(finished(asked(discord)), "Word for word");
        const status = seenIn(await finished(discord.type("status")));
        child.kill("SIGTERM");
        await ended;
        return `${came}; /status: ${status.includes("memory only") ? "says it" : "silent"}`;
      }),
  },
  {
    fault: "catalog.json is broken",
    happens: () =>
      withProcess(async (folder, discord) => {
        writeFileSync(path.join(folder, "articles", "catalog.json"), '{"harbour.txt": ');
        const { child, lines, ended } = started(folder, discord);
        await lines.first((line) => line.includes('"the articles are read"'));
        const came = await outcome(finished(asked(discord)), "Word for word");
        const status = seenIn(await finished(discord.type("status")));
        child.kill("SIGTERM");
        await ended;
        return `${came}; /status: ${status.includes("catalog.json") ? "says it" : "silent"}`;
      }),
  },
];

/** What waits for pauses is provoked together, few enough that none waits for another; what starts a process, one after the other. */
const atOnce = 5;

/** Every fault provoked through the real client and the real program, with its real pauses, and what comes of it. As a table for docs; of the faults that are named, where some are. */
export async function run(named: readonly string[]): Promise<void> {
  const isWanted = ({ fault }: Fault) => named.length === 0 || named.some((words) => fault.includes(words));
  const folder = mkdtempSync(path.join(os.tmpdir(), "attest-bench-"));
  const articles = path.join(folder, "articles");
  mkdirSync(articles);
  writeFileSync(path.join(articles, "harbour.txt"), article);
  const cache = path.join(folder, "cache");
  const opened = await openArchiveService({ articles, cache, watch: false, notice: () => {}, clock: () => 0 });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  process.stdout.write("| fault | what comes of it |\n|---|---|\n");
  const say = ({ fault }: Fault, came: string) => process.stdout.write(`| ${fault} | ${came} |\n`);
  const all = [...connections(opened.service), ...requests(opened.service)].filter(isWanted);
  // The first answer makes ready what all others need.
  await withBot(opened.service, (bot) => outcome(finished(bot.discord.type("status"))));
  for (let from = 0; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce);
    const came = await Promise.all(some.map(({ happens }) => happens()));
    for (const [at, fault] of some.entries()) say(fault, came[at] ?? "");
  }
  for (const fault of processes.filter(isWanted)) say(fault, await fault.happens());
  await opened.service.close();
  rmSync(folder, { recursive: true, force: true });
}
