import { once } from "node:events";
import { Events } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import type { Conversation } from "../stand-in/conversations.js";
import { seenIn } from "../stand-in/messages.js";
import { hasty, newspaperService, startBot, type Bot } from "./bot.js";

let service: ArchiveService;
let closeArchiveService: () => Promise<void>;
let bot: Bot;
let invalidated: Bot;
let openedAnew: Promise<unknown>;

beforeAll(async () => {
  ({ service, close: closeArchiveService } = await newspaperService());
  // The library lets five seconds pass between two sessions: the other tests run meanwhile.
  invalidated = await startBot(service);
  openedAnew = once(invalidated.client, Events.ShardReady);
  invalidated.discord.gateway.invalidate(false);
});
afterAll(() => closeArchiveService());
afterEach(async () => {
  await bot.stop();
  expect(bot.discord.faults).toEqual([]);
});

const answered = async ({ states }: Conversation) => seenIn(await states.first(({ deleted }) => !deleted));
const asks = () => answered(bot.discord.type("status"));

describe("a connection that breaks", () => {
  test("is taken up again, and what was asked meanwhile is answered", async () => {
    bot = await startBot(service);
    bot.discord.gateway.drop();
    const meanwhile = bot.discord.type("status");
    await bot.discord.gateway.sessions.first((session) => session === "resume");
    expect(await answered(meanwhile)).toContain("Articles");
    expect(bot.discord.gateway.sessions.items).toEqual(["identify", "resume"]);
  });

  test("is taken up again when Discord asks for it (op 7)", async () => {
    bot = await startBot(service);
    bot.discord.gateway.askToReconnect();
    await bot.discord.gateway.sessions.first((session) => session === "resume");
    expect(await asks()).toContain("Articles");
  });

  test("is given up and taken up again when heartbeats are not acknowledged", async () => {
    bot = await startBot(service, { heartbeatInterval: 60 });
    bot.discord.gateway.fallSilent();
    await bot.discord.gateway.sessions.first((session) => session === "resume");
    expect(await asks()).toContain("Articles");
  });
});

describe("a request that fails", () => {
  const callback = ({ path }: { path: string }) => path.endsWith("/callback");
  const edit = ({ method, path }: { method: string; path: string }) =>
    method === "PATCH" && path.startsWith("/webhooks/");

  test("is sent again after the time that Discord names (429)", async () => {
    bot = await startBot(service);
    bot.discord.fail(edit, {
      status: 429,
      headers: { "retry-after": "0.05", "x-ratelimit-scope": "user" },
      body: { message: "You are being rate limited.", retry_after: 0.05, global: false },
    });
    expect(await asks()).toContain("Articles");
  });

  test.each([
    ["an acknowledgement", callback, 4],
    ["an edit", edit, 8],
  ])("is sent again after a fault of Discord’s, with pauses: %s", async (_, which, times) => {
    bot = await startBot(service);
    bot.discord.fail(which, { status: 503, body: { message: "503: Service Unavailable", code: 0 } }, times);
    expect(await asks()).toContain("Articles");
  });

  test.each([
    ["an acknowledgement", callback],
    ["an edit", edit],
  ])("is sent again when the connection breaks under it four times: %s", async (_, which) => {
    bot = await startBot(service);
    bot.discord.fail(which, "hang up", 4);
    expect(await asks()).toContain("Articles");
  });

  test.each([
    ["an acknowledgement", callback],
    ["an edit", edit],
  ])("is sent again when nothing comes back: %s", async (_, which) => {
    bot = await startBot(service);
    bot.discord.fail(which, "hang");
    expect(await asks()).toContain("Articles");
  });

  test.each([
    ["after faults of Discord’s", { status: 500, body: { message: "500", code: 0 } }],
    ["when the connection breaks", "hang up"],
    ["when nothing comes back", "hang"],
  ] as const)("as a reply to a message is sent again %s", async (_, reply) => {
    bot = await startBot(service);
    bot.discord.fail(
      ({ method, path }) => method === "POST" && path.endsWith("/messages"),
      reply,
      reply === "hang" ? 1 : 4,
    );
    const id = bot.discord.write("status", { in: "direct" });
    expect(seenIn(await bot.discord.posted.first(({ replyTo }) => replyTo === id))).toContain("Articles");
  });

  test.each([
    ["hangs", "hang"],
    [
      "is limited for a long time",
      { status: 429, headers: { "retry-after": "30" }, body: { retry_after: 30, global: false } },
    ],
  ] as const)("to show that somebody types holds nothing up when it %s", async (_, reply) => {
    bot = await startBot(service);
    bot.discord.fail(({ path }) => path.endsWith("/typing"), reply, 100);
    const id = bot.discord.write("status", { in: "direct" });
    expect(seenIn(await bot.discord.posted.first(({ replyTo }) => replyTo === id))).toContain("Articles");
  });

  test("because Discord refuses the answer ends in a sentence with a reference, not in waiting for ever", async () => {
    bot = await startBot(service);
    bot.discord.fail(edit, { status: 403, body: { code: 50_013, message: "Missing Permissions" } });
    const asked = bot.discord.type("status");
    const message = await answered(asked);
    expect(message).toContain(bot.logged.find(({ msg }) => msg === "could not be answered")?.["reference"]);
  });

  test("for longer than an answer is tried ends in a sentence with a reference as soon as Discord is back", async () => {
    bot = await startBot(service, { patience: { ...hasty, answer: { ...hasty.answer, whole: 400 } } });
    let isDown = true;
    bot.discord.fail((heard) => isDown && edit(heard), { status: 503, body: { message: "503", code: 0 } }, Infinity);
    const asked = bot.discord.type("status");
    await bot.lines.first(({ msg }) => msg === "no apology");
    isDown = false;
    expect(await answered(asked)).toContain(asked.token.slice(-8));
  });
});

describe("an acknowledgement", () => {
  test("that comes too late (10062) is logged, and the next question is answered", async () => {
    bot = await startBot(service);
    const late = bot.discord.type("status");
    late.expired = true;
    expect(await asks()).toContain("Articles");
    await bot.rested();
    expect(bot.logged.find(({ code }) => code === 10_062)).toMatchObject({
      msg: "acknowledged too late; nothing can be answered",
    });
    expect(late.states.items).toEqual([]);
  });

  test("whose reply is lost is not the end: the answer goes out as an edit (40060)", async () => {
    bot = await startBot(service);
    const asked = bot.discord.type("status");
    asked.losesAcknowledgement = true;
    expect(await answered(asked)).toContain("Articles");
  });

  test("of suggestions whose reply is lost is no fault (40060)", async () => {
    bot = await startBot(service);
    const typing = bot.discord.complete("source", { name: "0" }, "name");
    typing.losesAcknowledgement = true;
    expect((await typing.acknowledgements.first(() => true)).type).toBe(8);
    await bot.rested();
    expect(bot.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  test("of something else came first (40060): the answer goes out as an edit", async () => {
    bot = await startBot(service);
    bot.discord.fail(({ path }) => path.endsWith("/callback"), {
      status: 400,
      body: { code: 40_060, message: "Interaction has already been acknowledged." },
    });
    bot.discord.type("status");
    const { path } = await bot.discord.heard.first(({ method }) => method === "PATCH");
    expect(path).toContain("@original");
  });
});

test("a connection whose session is invalid (op 9) is opened anew", async () => {
  await openedAnew;
  bot = invalidated;
  expect(bot.discord.gateway.sessions.items).toEqual(["identify", "identify"]);
  expect(await asks()).toContain("Articles");
}, 15_000);
