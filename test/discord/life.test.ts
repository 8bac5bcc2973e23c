import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { standInToken, startStandIn, type StandIn } from "../stand-in/discord.js";
import { logOf } from "../stand-in/log.js";
import { guildId } from "../stand-in/people.js";
import { seenIn } from "../stand-in/messages.js";

const main = fileURLToPath(new URL("../../dist/src/main.js", import.meta.url));

let discord: StandIn;
let folder: string;
let running: ChildProcess[];
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "attest-life-"));
  mkdirSync(path.join(folder, "articles"));
  writeFileSync(path.join(folder, "articles", "harbour.txt"), "The harbour opens\n\nThe harbour opened on Monday.\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  discord = await startStandIn();
  running = [];
});
afterEach(async () => {
  const ends = running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(
    ends.map(async (child) => {
      child.kill("SIGKILL");
      await once(child, "exit");
    }),
  );
  await discord.stop();
  expect(discord.faults).toEqual([]);
});

/** The compiled program, as a service manager starts it. */
function started(environment: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"] ?? "",
      // The lock stands in the folder for passing files.
      TMPDIR: folder,
      ARTICLES: "articles",
      WATCH: "false",
      DISCORD_TOKEN: standInToken,
      DISCORD_API_URL: discord.api,
      ...environment,
    },
  });
  running.push(child);
  const lines = logOf<string>();
  child.stderr.on("data", (bytes: Buffer) => {
    for (const line of bytes.toString().split("\n")) if (line !== "") lines.add(line);
  });
  const ended = once(child, "exit").then(([code]) => ({ code: code as number | null, said: lines.items.join("\n") }));
  return { child, ended, lines };
}
const identified = () => discord.gateway.sessions.first(() => true);

/** Starting the program takes a second or two of a machine that has other things to do. */
const patient = 120_000;

test(
  "started, it registers its commands and takes a server’s own set away; asked to leave, it finishes what it is answering",
  async () => {
    discord.registered.inServers.set(guildId, [{ name: "ask", type: 1, description: "Old" }]);
    const { child, ended, lines } = started({});
    await identified();
    await lines.first((line) => line.includes('"commands"'));
    expect(discord.registered.commands.length).toBeGreaterThan(5);
    expect(discord.registered.inServers.get(guildId)).toEqual([]);
    await lines.first((line) => line.includes('"the articles are read"'));
    // The acknowledgement waits for its turn after a limit; the process is asked to leave in that time.
    discord.fail(({ path: at }) => at.endsWith("/callback"), {
      status: 429,
      headers: { "retry-after": "0.5", "x-ratelimit-scope": "user" },
      body: { message: "You are being rate limited.", retry_after: 0.5, global: false },
    });
    const asked = discord.type("status");
    await discord.heard.first(({ path: at }) => at.endsWith("/callback"));
    child.kill("SIGTERM");
    await lines.first((line) => line.includes('"leaving"'));
    const late = discord.type("status");
    expect(seenIn(await late.states.first(() => true))).toContain("being restarted");
    expect(seenIn(await asked.states.first(() => true))).toContain("Articles");
    expect(await ended).toMatchObject({ code: 0 });
  },
  patient,
);

describe("what is wrong is said in one sentence, with its exit code", { timeout: patient }, () => {
  test("64: a wrong token", async () => {
    const { code, said } = await started({ DISCORD_TOKEN: "MTIz.wrong.token" }).ended;
    expect({ code, said }).toEqual({ code: 64, said: expect.stringContaining("DISCORD_TOKEN") as string });
    expect(said).not.toContain("MTIz.wrong");
  });

  test("64: the gateway refuses an intent (4014)", async () => {
    discord.gateway.refuseNext(4014);
    const { code, said } = await started({}).ended;
    expect({ code, said }).toEqual({ code: 64, said: expect.stringContaining("Privileged Gateway Intents") as string });
  });

  test("64: the folder of articles is not there", async () => {
    const { code, said } = await started({ ARTICLES: "nowhere" }).ended;
    expect({ code, said }).toEqual({ code: 64, said: expect.stringContaining("nowhere") as string });
  });
});

test(
  "a second process with the same token is told of the first, until that is gone, however it went; one whose token is taken back ends with 64",
  async () => {
    const first = started({});
    await identified();
    const second = await started({}).ended;
    expect(second.code).toBe(75);
    expect(second.said).toContain(`process ${first.child.pid}`);
    first.child.kill("SIGKILL");
    await first.ended;
    const third = started({});
    expect(await discord.gateway.sessions.first(() => true, 1)).toBe("identify");
    await third.lines.first((line) => line.includes('"ready"'));
    discord.fail(({ path: at }) => at.endsWith("/typing"), {
      status: 401,
      body: { message: "401: Unauthorized", code: 0 },
    });
    discord.write("status", { in: "direct" });
    expect((await third.ended).code).toBe(64);
  },
  patient,
);

test(
  "npm run register registers and says so",
  async () => {
    const { code, said } = await started({}, ["register"]).ended;
    expect({ code, said }).toEqual({ code: 0, said: "The commands are registered everywhere." });
    expect(discord.registered.commands.length).toBeGreaterThan(5);
  },
  patient,
);
