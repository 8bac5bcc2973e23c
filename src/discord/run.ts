import { Events, type Client } from "discord.js";
import pino from "pino";
import type { Desk, DeskOpened } from "../archive/archive-service.js";
import { openClient } from "./gateway/client.js";
import { declared } from "./registration/declarations.js";
import { doing } from "./gateway/in-flight.js";
import { exitCodes, loginFailedFor, noToken, type Ending } from "./gateway/exit.js";
import type { Face } from "./bot.js";
import { fairUse } from "./gateway/rate-limit.js";
import { handled } from "./events/dispatch.js";
import { endingOf, listen } from "./gateway/connection-events.js";
import { lock, lockAddress } from "./gateway/single-instance.js";
import { openLog, type Log } from "./gateway/log.js";
import { isRegistered } from "./registration/register.js";
import type { Registering } from "./registration/register-command.js";
import { turns } from "./gateway/fair-queue.js";

export interface Running extends Registering {
  /** Reads the archive; only once it is sure that this process is the one that answers. */
  readonly open: () => Promise<DeskOpened>;
  readonly toPng?: (svg: string) => Uint8Array;
}

type Opened = Omit<Running, "open"> & { readonly desk: Desk };

/** How long an answer that has begun may still take when the process is asked to leave. */
const drainFor = 10_000;

/** Says in the log when people see other commands than there are. A bot that cannot look is a bot all the same. */
async function warnOfOldCommands(client: Client, { settings, commands }: Registering, log: Log): Promise<void> {
  const registration = { rest: client.rest, guildId: settings.discord.guildId, commands: declared(commands) };
  const current = await isRegistered(registration).catch(() => true);
  if (!current) log.warn("Discord shows other commands than these. Run: npm run register");
}

function faceOf({ settings, commands, desk, toPng }: Opened, log: Log): Face {
  const { adminIds, questionsPerMinute, sourceUrl, apiUrl, locale } = settings.discord;
  return {
    commands,
    desk,
    log,
    toPng,
    adminIds,
    sourceUrl,
    apiUrl,
    locale,
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
  const held = await lock(lockAddress(token));
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
