/**
 * A second opinion: the real client and the real handlers against an imitation of Discord that others wrote. It knows neither
 * files nor RESUME nor lengths nor whom a message mentions; those are for test/stand-in. Run it by `npm run test:twin`.
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DigitalDiscord } from "discord-digital-twin";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ours = (file) => import(path.join(root, "dist", file));
const { REST, Routes, Events } = await import(path.join(root, "node_modules/discord.js/src/index.js"));
const [
  { commands },
  { openClient },
  { handled },
  { doing },
  { fairUse },
  { openLog },
  { turns },
  { answeringHere },
  { facesOf },
  { serviceOver },
  { declared },
] = await Promise.all([
  ours("commands/index.js"),
  ours("src/discord/gateway/client.js"),
  ours("src/discord/events/dispatch.js"),
  ours("src/discord/gateway/in-flight.js"),
  ours("src/discord/gateway/rate-limit.js"),
  ours("src/discord/gateway/log.js"),
  ours("src/discord/answering/fair-queue.js"),
  ours("src/discord/answering/answering-here.js"),
  ours("src/discord/faces.js"),
  ours("test/newspaper/archive-service.js"),
  ours("src/discord/registration/declarations.js"),
]);

const twin = new DigitalDiscord({ channels: [{ name: "news-desk", type: 0 }], users: [{ username: "reader" }] });
await twin.start();
const cache = mkdtempSync(path.join(os.tmpdir(), "attest-twin-"));
const service = await serviceOver(cache, path.join(root, "seeds"));
const log = openLog("warn", [twin.botToken], process.stderr);
const client = openClient({ apiUrl: twin.restUrl, readsMessages: false });
const work = doing((error) => log.error({ err: error }, "work"));
const face = {
  commands,
  answering: answeringHere({
    service,
    commands,
    toPng: () => new Uint8Array(),
    records: cache,
    version: "0.0.0",
    turn: turns(),
  }),
  log,
  fairUse: fairUse(1000, () => 0),
  questionsPerMinute: 20,
  adminIds: [],
  // With a link for each citation, no answer needs a file, which the twin would not take.
  sourceUrl: "https://example.org/{file}#L{line}",
  scope: { servers: [], channels: [], users: [] },
  commandIds: new Map(),
  locale: "en",
  isPrivate: false,
  hearsThreads: false,
  running: () => ({ minutes: 1 }),
  logQuestions: false,
  today: () => "2025-01-01",
};
handled(client, facesOf([{ face, servers: [], channels: [] }]), { work, isLeaving: () => false });
const ready = once(client, Events.ClientReady);
await client.login(twin.botToken);
await ready;

const { id: channelId } = await twin.prisma.channel.findFirst();
const userId = await twin.getFirstNonBotUserId();
const asked = async (name, options = []) => {
  const { id } = await twin.simulateSlashCommand({ channelId, userId, name, options });
  await twin.channel(channelId).waitForInteractionAck({ interactionId: id });
  await work.drained(10_000);
};
/** The bot's messages in the channel, the last one last. */
const said = async () => {
  const messages = await twin.channel(channelId).getMessages();
  return messages.filter(({ author }) => author.id === twin.botUserId);
};
const last = async () => JSON.stringify((await said()).at(-1) ?? null);
/** Waits until the bot has said something that matches; the twin tells nobody when it is so. */
async function until(matches) {
  for (let tries = 0; tries < 200; tries++) {
    const message = await last();
    if (matches(message)) return message;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`not said; the last was ${(await last()).slice(0, 600)}`);
}

const tests = {
  // The twin does not list commands, so it is the list itself that it judges.
  "the commands are taken as they are declared": async () => {
    const rest = new REST({ api: twin.restUrl }).setToken(twin.botToken);
    const taken = await rest.put(Routes.applicationCommands(twin.botUserId), { body: declared(commands) });
    assert.equal(taken.length, declared(commands).length);
  },
  "a slash command is acknowledged and answered": async () => {
    await asked("status");
    await until((message) => message.includes("Attest is ready"));
  },
  "an answer with quotations is shown": async () => {
    await asked("check-quote", [{ name: "words", type: 3, value: "cautious with its words and actions" }]);
    await until((message) => message.includes("cautious"));
  },
  "a button opens the source": async () => {
    const message = (await said()).find(({ components }) => JSON.stringify(components).includes("v2:s0:"));
    const customId = /"custom_id":"(v2:s0:[^"]+)"/u.exec(JSON.stringify(message.components))[1];
    await twin.simulateButtonClick({ channelId, userId, messageId: message.id, customId });
    await until((shown) => /\*\*→\*\* `\d+`/u.test(shown));
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    process.stdout.write(`ok    ${name}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`FAIL  ${name}\n      ${String(error.message).split("\n").join("\n      ")}\n`);
  }
}
await client.destroy();
await twin.stop();
await service.close();
rmSync(cache, { recursive: true, force: true });
process.stdout.write(`${Object.keys(tests).length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
