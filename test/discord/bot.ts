import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Events, type Client } from "discord.js";
import { commands as everyCommand } from "../../commands/index.js";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import type { AnyCommand } from "../../src/command.js";
import { openClient } from "../../src/discord/gateway/client.js";
import { usualPatience, type RequestPatience, type RequestKind } from "../../src/discord/gateway/patient-request.js";
import { doing } from "../../src/discord/gateway/in-flight.js";
import { turns } from "../../src/discord/answering/fair-queue.js";
import type { Following } from "../../src/following/following.js";
import type { Answering } from "../../src/discord/answering/answering.js";
import { answeringHere } from "../../src/discord/answering/answering-here.js";
import { facesOf, type ServedPlaces } from "../../src/discord/faces.js";
import type { Face } from "../../src/discord/bot.js";
import { fairUse } from "../../src/discord/gateway/rate-limit.js";
import { handled } from "../../src/discord/events/dispatch.js";
import { openLog } from "../../src/discord/gateway/log.js";
import { serviceOver } from "../newspaper/archive-service.js";
import { standInToken, startStandIn, type StandIn } from "../stand-in/discord.js";
import { logOf, type Log } from "../stand-in/log.js";
import { keeper, keeperRoleId } from "../stand-in/people.js";

/** The real client with the real handlers, connected to the stand-in. */
export interface Bot {
  readonly discord: StandIn;
  readonly client: Client;
  readonly face: Face;
  /** Every line of the log, as it is written. */
  readonly lines: Log<Record<string, unknown>>;
  readonly logged: readonly Record<string, unknown>[];
  /** Set, and nothing new is begun. */
  readonly leave: () => void;
  /** After everything that was begun has been answered. */
  readonly rested: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export interface BotOptions extends Partial<Face> {
  /** In place of the one that is given. */
  readonly service?: ArchiveService;
  readonly toPng?: (svg: string) => Uint8Array;
  readonly following?: Following;
  /** Archives of other places, over archive services of their own. */
  readonly elsewhere?: readonly (Omit<ServedPlaces, "face"> & { readonly service: ArchiveService })[];
  /** The folder of what people tell. */
  readonly records?: string;
  readonly heartbeatInterval?: number;
  /** In place of shorter pauses. */
  readonly patience?: typeof usualPatience;
  /** The servers that the bot is in. */
  readonly guilds?: readonly unknown[];
}

/** An archive service over the invented newspaper, and a way to clear up behind it. */
export async function newspaperService(): Promise<{ service: ArchiveService; close: () => Promise<void> }> {
  const cache = mkdtempSync(path.join(os.tmpdir(), "attest-test-"));
  const service = await serviceOver(cache);
  return {
    service,
    async close() {
      await service.close();
      rmSync(cache, { recursive: true, force: true });
    },
  };
}

/** The usual patience, with other pauses: nobody waits for a minute in a test. */
export const hasty: Readonly<Record<RequestKind, RequestPatience>> = {
  ...usualPatience,
  acknowledgement: { each: 300, whole: 2600, first: 5, longest: 20 },
  answer: { each: 300, whole: 20_000, first: 2, longest: 10 },
};

export async function startBot(
  service: ArchiveService,
  {
    heartbeatInterval,
    guilds,
    service: other,
    toPng,
    following,
    records,
    patience = hasty,
    elsewhere = [],
    ...given
  }: BotOptions = {},
): Promise<Bot> {
  const discord = await startStandIn({
    ...(heartbeatInterval !== undefined && { heartbeatInterval }),
    ...(guilds && { guilds }),
  });
  const client = openClient({ apiUrl: discord.api, readsMessages: given.hearsThreads === true, patience });
  const lines = logOf<Record<string, unknown>>();
  const log = openLog("debug", [standInToken], {
    write: (line) => lines.add(JSON.parse(line) as Record<string, unknown>),
  });
  const commands: readonly AnyCommand[] = given.commands ?? everyCommand;
  const answeringOver = (over: ArchiveService): Answering =>
    answeringHere({
      service: over,
      commands,
      toPng: toPng ?? (() => new Uint8Array()),
      turn: turns(),
      records: records ?? path.join(os.tmpdir(), "attest-no-records"),
      version: "0.0.0",
      following,
    });
  const face: Face = {
    commands,
    answering: answeringOver(other ?? service),
    log,
    fairUse: fairUse(100_000, () => 0),
    questionsPerMinute: 20,
    adminIds: [keeper.id, keeperRoleId],
    logQuestions: false,
    scope: { servers: [], channels: [], users: [] },
    commandIds: new Map(),
    locale: "en",
    isPrivate: false,
    hearsThreads: false,
    apiUrl: discord.api,
    running: () => ({ minutes: 200, latencyMs: 41 }),
    today: () => "2025-01-01",
    ...given,
  };
  const others = elsewhere.map(({ service: theirs, ...place }) => ({
    ...place,
    face: { ...face, answering: answeringOver(theirs) },
  }));
  const work = doing((error) => log.error({ err: error }, "work"));
  let leaving = false;
  client.on(Events.Error, (error) => log.error({ err: error }, "client"));
  handled(client, facesOf([{ face, servers: [], channels: [] }, ...others]), { work, isLeaving: () => leaving });
  const ready = once(client, Events.ClientReady);
  await client.login(standInToken);
  await ready;
  return {
    discord,
    client,
    face,
    lines,
    logged: lines.items,
    leave: () => {
      leaving = true;
    },
    rested: () => work.drained(10_000),
    async stop() {
      await client.destroy();
      await discord.stop();
    },
  };
}
