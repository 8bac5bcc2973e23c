import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AnswerProgress } from "../answering/answering.js";

/** What is told of one answer: names that the program has, and nothing that anybody asked. */
export type Observe = (command: string, kind: string, milliseconds: number) => void;

export interface Operation {
  readonly observe: Observe;
  /** The port that it listens on. */
  readonly port: () => number;
  readonly close: () => void;
}

export interface Watched {
  readonly port: number;
  readonly host: string;
  readonly isConnected: () => boolean;
  /** Milliseconds between a heartbeat and its answer; below zero where none has been answered. */
  readonly ping: () => number;
  readonly reading: () => AnswerProgress | undefined;
}

const seconds = [0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** Tells other programs whether the bot is well (/healthz), and in numbers how it does (/metrics, as Prometheus reads them). */
export async function operation({ port, host, isConnected, ping, reading }: Watched): Promise<Operation> {
  const { collectDefaultMetrics, Gauge, Histogram, Registry } = await import("prom-client");
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: "attest_answer_seconds",
    help: "How long answers took to look up, by command and kind of answer.",
    labelNames: ["command", "kind"],
    buckets: seconds,
    registers: [registry],
  });
  const gauges: readonly (readonly [name: string, help: string, value: () => number])[] = [
    ["attest_connected", "Whether the connection to Discord stands.", () => Number(isConnected())],
    ["attest_ping_seconds", "Between a heartbeat and its answer.", () => Math.max(ping(), 0) / 1000],
    ["attest_articles_to_read", "Of the first reading, how many articles are left.", () => left(reading())],
  ];
  for (const [name, help, value] of gauges) {
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          // A value that is none would stay on the page for good.
          this.set(Number.isFinite(value()) ? value() : 0);
        },
      }),
    );
  }
  const server = createServer((request, response) => {
    if (request.url === "/healthz") {
      const health = { connected: isConnected(), reading: reading() ?? false };
      const isWell = health.connected && health.reading === false;
      response.writeHead(isWell ? 200 : 503, { "content-type": "application/json" }).end(`${JSON.stringify(health)}\n`);
    } else if (request.url === "/metrics")
      registry.metrics().then(
        (text) => response.writeHead(200, { "content-type": registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    else response.writeHead(404).end();
  });
  await listening(server, port, host);
  return {
    observe: (command, kind, milliseconds) => answers.observe({ command, kind }, milliseconds / 1000),
    port() {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : port;
    },
    close: () => void server.close(),
  };
}

const left = (progress: AnswerProgress | undefined): number =>
  progress === undefined ? 0 : progress.of - progress.done;

async function listening(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host).unref();
  await once(server, "listening");
}
