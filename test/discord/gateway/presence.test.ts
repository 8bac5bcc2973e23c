import { afterEach, expect, test } from "vitest";
import { auditing } from "../../../src/discord/gateway/audit.js";
import { showingArticles } from "../../../src/discord/gateway/presence.js";
import { serviceHolding } from "../../newspaper/written-service.js";
import { seenIn } from "../../stand-in/messages.js";
import { keeper, reader } from "../../stand-in/people.js";
import { startBot, type Bot } from "../bot.js";

const service = serviceHolding({
  "a.txt": "The harbour\n\nThe harbour opened.\n",
  "b.txt": "The quay\n\nThe quay is long.\n",
});
let bot: Bot;
afterEach(async () => {
  await bot.stop();
  expect(bot.discord.faults).toEqual([]);
});

test("beside the bot’s name stands how many articles it answers from", async () => {
  bot = await startBot(service());
  const timer = showingArticles(bot.client, [bot.face]);
  const { d } = await bot.discord.gateway.said.first(({ op }) => op === 3);
  clearInterval(timer);
  expect(d).toMatchObject({ activities: [{ type: 4, state: "2 articles" }] });
});

test("/status says which version runs, for how long, how far Discord is, and when the folder was looked at", async () => {
  bot = await startBot(service());
  const { states } = bot.discord.type("status");
  const seen = seenIn(await states.first(({ loading }) => !loading));
  expect(seen).toMatch(
    /Looked at last\W+less than a minute ago[^]*Version\W+0\.0\.0[^]*Running for\W+3 h 20 min[^]*Delay to Discord\W+41 ms/u,
  );
});

test("the audit channel is told who has used what keepers may do, and of nothing else", async () => {
  bot = await startBot(service(), {
    audit: (...told) =>
      auditing({ channel: "300000000000000006", locale: "en", log: bot.face.log }, bot.client)(...told),
  });
  const done = (command: string, by = keeper) =>
    bot.discord.type(command, {}, { by }).states.first(({ loading, deleted }) => !loading && !deleted);
  await done("reindex", reader);
  await done("status");
  await done("reindex");
  const { channelId, content, allowedMentions } = await bot.discord.posted.first(() => true);
  expect({ channelId, content, allowedMentions }).toEqual({
    channelId: "300000000000000006",
    content: `<@${keeper.id}> used /reindex`,
    allowedMentions: { parse: [] },
  });
  expect(bot.discord.posted.items).toHaveLength(1);
});
