import { afterEach, beforeEach, expect, test } from "vitest";
import { serviceHolding } from "../newspaper/written-service.js";
import { applicationId, channelId, guildId, reader } from "../stand-in/people.js";
import type { Circumstance } from "../stand-in/interaction.js";
import { buttonsOf, seenIn } from "../stand-in/messages.js";
import { startBot, type Bot } from "./bot.js";

const said = (words: string) => `News\n\n“${words},” minister Ada Holm said on Monday.\n`;
const everywhere = serviceHolding({ "rivers.txt": said("The river is low") });
const inServer = serviceHolding({ "harbour.txt": said("The harbour is open") });
const inChannel = serviceHolding({ "quay.txt": said("The quay is long") });

let bot: Bot;
beforeEach(async () => {
  bot = await startBot(everywhere(), {
    elsewhere: [{ service: inServer(), servers: [guildId], channels: [] }],
  });
});
afterEach(async () => {
  await bot.stop();
  expect(bot.discord.faults).toEqual([]);
});

async function found(by: Partial<Circumstance>): Promise<string> {
  const { states } = bot.discord.type("who-said", { speaker: "Ada Holm" }, by);
  return seenIn(await states.first(({ deleted, loading }) => !deleted && !loading));
}

test("a question is answered from the archive of its server, and elsewhere from the one without a place", async () => {
  const [server, direct, other] = [
    await found({ in: "server" }),
    await found({ in: "direct" }),
    await found({ in: "elsewhere" }),
  ];
  expect(server).toContain("The harbour is open");
  expect(server).not.toContain("The river is low");
  expect(direct).toContain("The river is low");
  expect(direct).not.toContain("The harbour is open");
  expect(other).toContain("The river is low");
});

test("a channel has its own before its server, and a mention is asked there too", async () => {
  await bot.stop();
  bot = await startBot(everywhere(), {
    elsewhere: [
      { service: inServer(), servers: [guildId], channels: [] },
      { service: inChannel(), servers: [], channels: [channelId] },
    ],
  });
  expect(await found({ in: "server" })).toContain("The quay is long");
  const id = bot.discord.write(`<@${applicationId}> who said the harbour is open?`, { in: "server", by: reader });
  expect(seenIn(await bot.discord.posted.first(({ replyTo }) => replyTo === id))).not.toContain(
    "> The harbour is open",
  );
});

test("a button of another place’s answer opens nothing from there", async () => {
  const { states } = bot.discord.type("who-said", { speaker: "Ada Holm" }, { in: "direct" });
  const message = await states.first(({ deleted, loading }) => !deleted && !loading);
  const source = buttonsOf(message)[0]?.custom_id ?? "";
  const opened = await bot.discord.press(message, source, { in: "server" }).states.first(() => true);
  expect(seenIn(opened)).toContain("no longer has this article");
});
