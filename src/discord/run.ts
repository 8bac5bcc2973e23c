import { Events, REST, RESTEvents, Status, type Client } from "discord.js";
import pino from "pino";
import type { Desk, DeskOpened } from "../archive/desk.js";
import type { AnyCommand } from "../command.js";
import type { Settings } from "../settings.js";
import { openClient, restOptions } from "./client.js";
import { declared } from "./declared.js";
import { doing } from "./doing.js";
import {
  awayTooLong,
  closedFor,
  exitCodes,
  faulty,
  loginFailedFor,
  noToken,
  registerFailedFor,
  unreachable,
  wrongToken,
  type Ending,
} from "./ending.js";
import type { Face } from "./face.js";
import { fairUse } from "./fair-use.js";
import { handled } from "./handled.js";
import { lock, lockFile } from "./lock.js";
import { openLog, type Log } from "./log.js";
import { isRegistered, register } from "./register.js";
import { turns } from "./turns.js";
import { patience, watchdog } from "./watchdog.js";

interface Registering {
  readonly settings: Settings;
  readonly commands: readonly AnyCommand[];
}

export interface Running extends Registering {
  /** Reads the archive; only once it is sure that this process is the one that answers. */
  readonly open: () => Promise<DeskOpened>;
  readonly toPng?: (svg: string) => Uint8Array;
}

type Opened = Omit<Running, "open"> & { readonly desk: Desk };

/** How long an answer that has begun may still take when the process is asked to leave. */
const drainFor = 10_000;
const lookEvery = 5000;
const longWait = 5000;

/** Resolves with the first reason to end; the listeners of the client and of the process lead there. */
function endingOf(client: Client, log: Log): Promise<Ending> {
  return new Promise((resolve) => {
    const look = watchdog(patience, () => performance.now());
    setInterval(() => {
      const health = look(client.ws.status === Status.Ready);
      if (health === "never-ready") resolve(unreachable);
      if (health === "away-too-long") resolve(awayTooLong);
    }, lookEvery).unref();
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closedFor(code)));
    client.on(Events.Invalidated, () => resolve(awayTooLong));
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      // After one such reply the library forgets the token, and every other request fails.
      if (status === 401 && data.auth !== false) resolve(wrongToken);
    });
    process.once("uncaughtException", (error) => {
      log.fatal({ err: error }, "a fault of ours");
      resolve(faulty);
    });
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => {
        log.info({ signal }, "leaving");
        resolve({ code: exitCodes.fine, sentence: "" });
      });
  });
}

function listen(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ err: error }, "client"));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, "socket"));
  client.on(Events.ShardReconnecting, () => log.info("reconnecting"));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, "resumed"));
  client.on(Events.ClientReady, ({ guilds }) => log.info({ servers: guilds.cache.size }, "ready"));
  // The library waits by itself; a long wait is what somebody should know of.
  client.rest.on(RESTEvents.RateLimited, ({ method, route, timeToReset, global }) =>
    log[timeToReset > longWait ? "warn" : "debug"]({ method, route, timeToReset, global }, "rate limited"),
  );
}

/** Says in the log when people see other commands than there are. A bot that cannot look is a bot all the same. */
async function warnOfOldCommands(client: Client, { settings, commands }: Registering, log: Log): Promise<void> {
  const registration = { rest: client.rest, guildId: settings.discord.guildId, commands: declared(commands) };
  const current = await isRegistered(registration).catch(() => true);
  if (!current) log.warn("Discord shows other commands than these. Run: npm run register");
}

function faceOf({ settings, commands, desk, toPng }: Opened, log: Log): Face {
  const { adminIds, questionsPerMinute, sourceUrl } = settings.discord;
  return {
    commands,
    desk,
    log,
    toPng,
    adminIds,
    sourceUrl,
    questionsPerMinute,
    fairUse: fairUse(questionsPerMinute, () => performance.now()),
    logQuestions: settings.logQuestions,
    turn: turns(),
    today: () => new Date().toISOString().slice(0, 10),
  };
}

async function connected(token: string, given: Opened, log: Log): Promise<Ending> {
  const client = openClient(given.settings.discord.apiUrl);
  const work = doing((error) => log.error({ err: error }, "work"));
  let leaving = false;
  listen(client, log);
  handled(client, faceOf(given, log), { work, isLeaving: () => leaving });
  client.once(Events.ClientReady, () => void warnOfOldCommands(client, given, log));
  const ended = endingOf(client, log);
  // A login can stay pending for ever, silently; the watchdog ends it.
  const failed = new Promise<Ending>((resolve) => {
    client.login(token).catch((error: unknown) => resolve(loginFailedFor(error)));
  });
  const ending = await Promise.race([ended, failed]);
  leaving = true;
  const drained = await work.drained(drainFor);
  log.info({ drained, left: work.count() }, "left");
  await client.destroy();
  return ending;
}

/** Runs the Discord face until it ends; gives the exit code. The last line says what to do, where there is something to do. */
export async function runDiscord({ open, ...given }: Running): Promise<number> {
  const { settings, commands } = given;
  const { token } = settings.discord;
  const say = (sentence: string) => void process.stderr.write(sentence === "" ? "" : `${sentence}\n`);
  if (token === undefined) {
    say(noToken.sentence);
    return noToken.code;
  }
  // What Discord cannot show is found now, not in front of somebody.
  declared(commands);
  const held = lock(lockFile(token));
  if (held.kind === "taken") {
    say(`Another Attest runs with this DISCORD_TOKEN already, as process ${held.pid}. Stop it first.`);
    return exitCodes.later;
  }
  const log = openLog(settings.logLevel, [token], pino.destination({ fd: 2, sync: true }));
  try {
    const opened = await open();
    if (opened.kind === "unusable") {
      say(opened.sentence);
      return exitCodes.settings;
    }
    const { desk } = opened;
    const { code, sentence } = await connected(token, { ...given, desk }, log);
    await desk.close();
    say(sentence);
    return code;
  } finally {
    held.release();
  }
}

/** `npm run register`: tells Discord of the commands, if it has others. Gives the exit code. */
export async function registerCommands({ settings, commands }: Registering): Promise<number> {
  const { token, guildId, apiUrl } = settings.discord;
  const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  if (token === undefined) {
    say(noToken.sentence);
    return noToken.code;
  }
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  const where = guildId === undefined ? "everywhere" : `in the server ${guildId}`;
  try {
    const done = await register({ rest, guildId, commands: declared(commands) });
    say(
      done === "registered"
        ? `The commands are registered ${where}.`
        : `The commands are registered ${where} already; nothing was sent.`,
    );
    return exitCodes.fine;
  } catch (error) {
    const { code, sentence } = registerFailedFor(error, guildId);
    say(sentence);
    return code;
  }
}
