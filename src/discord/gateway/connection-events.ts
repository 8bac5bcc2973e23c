import { Events, RESTEvents, Status, type Client } from "discord.js";
import { awayTooLong, closedFor, exitCodes, faulty, unreachable, wrongToken, type Ending } from "./exit.js";
import type { Log } from "./log.js";
import { patience, watchdog } from "./watchdog.js";

const lookEvery = 5000;
const longWait = 5000;

/** Resolves with the first reason to end; the listeners of the client and of the process lead there. */
export function endingOf(client: Client, log: Log): Promise<Ending> {
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

/** Writes down what happens to the connection. Without a listener, an error of the client would end the process. */
export function listen(client: Client, { log, isLeaving }: { log: Log; isLeaving: () => boolean }): void {
  client.on(Events.Error, (error) => log.error({ err: error }, "client"));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, "socket"));
  // Leaving emits it too.
  client.on(Events.ShardReconnecting, () => isLeaving() || log.info("reconnecting"));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, "resumed"));
  client.on(Events.ClientReady, ({ guilds }) => log.info({ servers: guilds.cache.size }, "ready"));
  // The library waits by itself; a long wait is what somebody should know of.
  client.rest.on(RESTEvents.RateLimited, ({ method, route, timeToReset, global }) =>
    log[timeToReset > longWait ? "warn" : "debug"]({ method, route, timeToReset, global }, "rate limited"),
  );
}
