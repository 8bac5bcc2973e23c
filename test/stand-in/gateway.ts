import type { Server } from "node:http";
import { WebSocketServer, type WebSocket } from "ws";
import { logOf, type Log } from "./log.js";

/** What a client said to the gateway. */
export interface Said {
  readonly op: number;
  readonly d: unknown;
}

export interface GatewayOptions {
  readonly token: string;
  /** What READY and the guild creates after it carry. */
  readonly ready: () => { readonly ready: Record<string, unknown>; readonly guilds: readonly unknown[] };
  readonly heartbeatInterval: number;
}

export interface Gateway {
  readonly said: Log<Said>;
  /** Every session that was opened or taken up again: "identify", "resume". */
  readonly sessions: Log<"identify" | "resume">;
  /** Sends an event to the client that is connected; without one it is kept for the RESUME. */
  dispatch(event: string, data: unknown): void;
  /** Breaks the connection as a network does, without a close frame. */
  drop(): void;
  /** op 7: the client shall come back and resume. */
  askToReconnect(): void;
  /** op 9. */
  invalidate(resumable: boolean): void;
  /** From now on this connection's heartbeats are not acknowledged. */
  fallSilent(): void;
  /** The next IDENTIFY is answered by closing with this code: 4004, 4014. */
  refuseNext(code: number): void;
  readonly connected: () => boolean;
  close(): void;
}

/** Discord's gateway as far as one client with one shard can tell. */
export function gateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  const said = logOf<Said>();
  const sessions = logOf<"identify" | "resume">();
  let socket: WebSocket | undefined;
  let established = false;
  let sequence = 0;
  let sent: { readonly s: number; readonly text: string }[] = [];
  let silent = false;
  let refusal: number | undefined;

  const frame = (op: number, d: unknown) => socket?.send(JSON.stringify({ op, d, s: null, t: null }));
  const dispatch = (event: string, data: unknown) => {
    sequence += 1;
    const text = JSON.stringify({ op: 0, t: event, s: sequence, d: data });
    sent.push({ s: sequence, text });
    if (established) socket?.send(text);
  };

  const identify = ({ token }: { token?: string }) => {
    if (refusal !== undefined || token !== options.token) {
      socket?.close(refusal ?? 4004);
      refusal = undefined;
      return;
    }
    established = true;
    sequence = 0;
    sent = [];
    const { ready, guilds } = options.ready();
    dispatch("READY", ready);
    for (const guild of guilds) dispatch("GUILD_CREATE", guild);
    sessions.add("identify");
  };

  const resume = ({ seq }: { seq?: number }) => {
    established = true;
    for (const { s, text } of sent) if (s > (seq ?? 0)) socket?.send(text);
    dispatch("RESUMED", {});
    sessions.add("resume");
  };

  sockets.on("connection", (opened) => {
    socket = opened;
    silent = false;
    frame(10, { heartbeat_interval: options.heartbeatInterval });
    opened.on("message", (bytes: Buffer) => {
      const message = JSON.parse(bytes.toString("utf8")) as Said;
      said.add(message);
      if (message.op === 1 && !silent) frame(11, null);
      if (message.op === 2) identify(message.d as { token?: string });
      if (message.op === 6) resume(message.d as { seq?: number });
    });
    opened.on("close", () => {
      if (socket !== opened) return;
      socket = undefined;
      established = false;
    });
  });

  return {
    said,
    sessions,
    dispatch,
    drop: () => {
      established = false;
      socket?.terminate();
    },
    askToReconnect: () => frame(7, null),
    invalidate: (resumable) => frame(9, resumable),
    fallSilent: () => {
      silent = true;
    },
    refuseNext: (code) => {
      refusal = code;
    },
    connected: () => socket !== undefined,
    close: () => {
      for (const open of sockets.clients) open.terminate();
      sockets.close();
    },
  };
}
