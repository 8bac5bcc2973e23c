import { afterEach, expect, test } from "vitest";
import { watchArticles } from "../../../src/discord/gateway/watch-articles.js";
import { serviceHolding } from "../../newspaper/written-service.js";
import { seenIn } from "../../stand-in/messages.js";
import { startBot, type Bot } from "../bot.js";

const service = serviceHolding({ "a.txt": "The harbour\n\nThe harbour opened.\n" });
const keepersChannel = "300000000000000008";
let bot: Bot;
afterEach(async () => {
  await bot.stop();
  expect(bot.discord.faults).toEqual([]);
});

test("the keepers hear once that articles are gone, and once more when they were back between", async () => {
  bot = await startBot(service(), { keepersChannel });
  let gone = 0;
  const answering = { ...bot.face.answering, filesLookedAt: () => Promise.resolve({ gone, of: 3 }) };
  const look = watchArticles({ ...bot.face, answering }, bot.client);
  // A file that is being replaced at this moment is no trouble.
  for (const [minute, now] of [0, 2, 0, 2, 2, 2, 0, 3, 3].entries()) {
    gone = now;
    await look(minute);
  }
  expect(bot.discord.posted.items.map((message) => [message.channelId, seenIn(message)])).toEqual([
    [keepersChannel, expect.stringContaining("2 of 3 files")],
    [keepersChannel, expect.stringContaining("3 of 3 files")],
  ]);
});
