import { afterEach, expect, test } from "vitest";
import { operation, type Operation, type Watched } from "../../../src/discord/gateway/operation.js";

let running: Operation | undefined;
afterEach(() => running?.close());

/** A port that is free at the moment: the system chooses it. */
async function started(watched: Partial<Watched> = {}) {
  const opened = await operation({
    port: 0,
    host: "127.0.0.1",
    isConnected: () => true,
    ping: () => 42,
    reading: () => undefined,
    ...watched,
  });
  running = opened;
  return {
    ...opened,
    get: async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${opened.port()}${path}`);
      return { status: response.status, text: await response.text() };
    },
  };
}

test("a bot that is connected and has read its articles is well", async () => {
  const { get } = await started();
  expect(await get("/healthz")).toEqual({ status: 200, text: '{"connected":true,"reading":false}\n' });
});

test.each<readonly [string, Partial<Watched>]>([
  ["is away from Discord", { isConnected: () => false }],
  ["reads for the first time", { reading: () => ({ done: 3, of: 9 }) }],
])("a bot that %s is not well yet", async (_, watched) => {
  expect((await (await started(watched)).get("/healthz")).status).toBe(503);
});

test("numbers tell of answers by command and kind, and of the connection; a value that is none harms no other", async () => {
  const { get, observe } = await started({ ping: () => Number.NaN, reading: () => ({ done: 3, of: 9 }) });
  observe("who-said", "found", 20);
  const { text } = await get("/metrics");
  expect(text).toContain('attest_answer_seconds_bucket{le="0.03",command="who-said",kind="found"} 1');
  expect(text).toContain("attest_articles_to_read 6");
  expect(text).toContain("attest_ping_seconds 0");
  expect(text).toContain("process_cpu_seconds_total");
});

test("nothing else is served", async () => {
  expect((await (await started()).get("/")).status).toBe(404);
});
