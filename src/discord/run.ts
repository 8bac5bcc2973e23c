import { Events, Status, type Client } from "discord.js";
import pino from "pino";
import type { AnsweringThread, Ended } from "./answering/answering-thread.js";
import type { ArchiveSettings } from "../settings.js";
import type { AnswerProgress } from "./answering/answering.js";
import type { Face } from "./bot.js";
import { facesOf, type Faces, type ServedPlaces } from "./faces.js";
import { handled } from "./events/dispatch.js";
import { openClient } from "./gateway/client.js";
import { auditing } from "./gateway/audit.js";
import { watchingArticles } from "./gateway/watch-articles.js";
import { showingArticles } from "./gateway/presence.js";
import { endingOf, listen } from "./gateway/connection-events.js";
import { exitCodes, faulty, loginFailedFor, noToken, type Ending } from "./gateway/exit.js";
import { doing } from "./gateway/in-flight.js";
import { openLog, type Log } from "./gateway/log.js";
import { operation, type Observe } from "./gateway/operation.js";
import { fairUse } from "./gateway/rate-limit.js";
import { lock, lockAddress } from "./gateway/single-instance.js";
import { declared } from "./registration/declarations.js";
import type { Registering } from "./registration/register-command.js";
import { delivering } from "./following/delivering.js";
import { registerAlone } from "./registration/register.js";

export interface Running extends Registering {
  /** Reads the archive and answers; only once it is sure that this process is the one that does. */
  readonly open: (articles: string) => AnsweringThread;
}

/** An archive that is being opened or open. */
interface OpenedArchive {
  readonly archive: ArchiveSettings;
  readonly answering: AnsweringThread;
}

interface Opened extends Registering {
  readonly archives: readonly [OpenedArchive, ...OpenedArchive[]];
  readonly log: Log;
}

/** How long an answer that has begun may still take when the process is asked to leave. */
const drainFor = 10_000;

/** Tells Discord of the commands where it has others. A bot that cannot do so is a bot all the same. */
async function registered(
  client: Client<true>,
  { settings, commands, log }: Opened,
  { commandIds }: Face,
): Promise<void> {
  const servers = [...client.guilds.cache.keys()];
  const registration = {
    rest: client.rest,
    guildId: settings.discord.guildId,
    commands: declared(commands, settings.discord),
    servers,
  };
  try {
    const { ids, ...done } = await registerAlone(registration);
    for (const [name, id] of ids) commandIds.set(name, id);
    log.info(done, "commands");
  } catch (error) {
    log.warn({ err: error }, "the commands could not be registered; run: npm run register");
  }
}

/** Everything that the archives share; each has its own keepers, language and answers. */
function facesOver({ settings, commands, archives, log }: Opened, client: Client, observe: Observe | undefined): Faces {
  const { scope, questionsPerMinute, sourceUrl, apiUrl, auditChannel, messageContent } = settings.discord;
  const shared = {
    commands,
    log,
    scope,
    commandIds: new Map<string, string>(),
    sourceUrl,
    apiUrl,
    auditChannel,
    hearsThreads: messageContent,
    observe,
    running: () => ({
      minutes: Math.floor(process.uptime() / 60),
      // Below zero until the first heartbeat has been answered.
      ...(client.ws.ping >= 0 && { latencyMs: Math.round(client.ws.ping) }),
    }),
    questionsPerMinute,
    fairUse: fairUse(questionsPerMinute, () => performance.now()),
    logQuestions: settings.logQuestions,
    today: () => new Date().toISOString().slice(0, 10),
  };
  const served = ({ archive: { servers, channels, ...own }, answering }: OpenedArchive): ServedPlaces => ({
    face: {
      ...shared,
      ...own,
      answering,
      audit:
        auditChannel === undefined ? undefined : auditing({ channel: auditChannel, locale: own.locale, log }, client),
    },
    servers,
    channels,
  });
  const [first, ...others] = archives;
  return facesOf([served(first), ...others.map(served)]);
}

/** How far the first readings are, all together; undefined when all have been read. */
function readingOf(archives: readonly OpenedArchive[]): AnswerProgress | undefined {
  const readings = archives.flatMap(({ answering }) => answering.reading() ?? []);
  if (readings.length === 0) return undefined;
  return readings.reduce((sum, one) => ({ done: sum.done + one.done, of: sum.of + one.of }));
}

/** Why there will be no answers any more, as the process says it when it ends. */
function endingBy(ended: Ended, log: Log): Ending {
  if (ended.kind === "unusable") return { code: exitCodes.settings, sentence: ended.sentence };
  log.fatal({ err: ended.error }, "the thread that answers has died");
  return faulty;
}

async function connected(token: string, opened: Opened): Promise<Ending> {
  const { log, archives } = opened;
  const { apiUrl, messageContent } = opened.settings.discord;
  const client = openClient({ apiUrl, readsMessages: messageContent });
  const work = doing((error) => log.error({ err: error }, "work"));
  let leaving = false;
  listen(client, { log, isLeaving: () => leaving });
  const { metrics } = opened.settings.discord;
  const operated =
    metrics &&
    (await operation({
      ...metrics,
      isConnected: () => client.isReady() && client.ws.status === Status.Ready,
      ping: () => client.ws.ping,
      reading: () => readingOf(archives),
    }));
  const faces = facesOver(opened, client, operated?.observe);
  handled(client, faces, { work, isLeaving: () => leaving });
  client.once(Events.ClientReady, (ready) => void registered(ready, opened, faces.first));
  const delivery = delivering(client, faces.all, { work, isLeaving: () => leaving });
  const watch = watchingArticles(client, faces.all);
  const presence = showingArticles(client, faces.all);
  const ended = endingOf(client, log);
  const silent = Promise.race(archives.map(({ answering }) => answering.ended)).then((end) => endingBy(end, log));
  // A login can stay pending for ever, silently; the watchdog ends it.
  const failed = new Promise<Ending>((resolve) => {
    client.login(token).catch((error: unknown) => resolve(loginFailedFor(error)));
  });
  const ending = await Promise.race([ended, failed, silent]);
  leaving = true;
  clearInterval(delivery);
  clearInterval(presence);
  clearInterval(watch);
  const drained = await work.drained(drainFor);
  log.info({ drained, left: work.count() }, "left");
  operated?.close();
  await client.destroy();
  return ending;
}

/** Runs the Discord face until it ends; gives the exit code. The last line says what to do, where there is something to do. */
export async function runDiscord({ open, settings, commands }: Running): Promise<number> {
  const { token } = settings.discord;
  const say = (sentence: string) => void process.stderr.write(sentence === "" ? "" : `${sentence}\n`);
  if (token === undefined) {
    say(noToken.sentence);
    return noToken.code;
  }
  // What Discord cannot show is found now, not in front of somebody.
  declared(commands, settings.discord);
  const held = await lock(lockAddress(token));
  if (held.kind === "taken") {
    say(`Another Attest runs with this DISCORD_TOKEN already, as process ${held.pid}. Stop it first.`);
    return exitCodes.later;
  }
  const log = openLog(settings.logLevel, [token], pino.destination({ fd: 2, sync: true }));
  try {
    const opened = (archive: ArchiveSettings): OpenedArchive => ({ archive, answering: open(archive.articles) });
    const [first, ...others] = settings.discord.archives;
    const archives = [opened(first), ...others.map(opened)] as const;
    void Promise.all(archives.map(({ answering }) => answering.opened)).then(() => log.info("the articles are read"));
    const { code, sentence } = await connected(token, { settings, commands, archives: [...archives], log });
    await Promise.all(archives.map(({ answering }) => answering.close()));
    say(sentence);
    return code;
  } finally {
    held.release();
  }
}
