import { expect, test } from "vitest";
import { ask } from "../bench/discord/questions.js";
import { newspaperDesk, startBot } from "./bot.js";

test("with twenty asking at a time while the archive is read again, acknowledgements stay quick", async () => {
  const { desk, close } = await newspaperDesk();
  const bot = await startBot(desk);
  const reindex = desk.reindex(() => {});
  const times = (await ask(bot.discord, 100, 20)).sort((a, b) => a - b);
  expect(await reindex).toMatchObject({ kind: "reindexed" });
  await bot.stop();
  await close();
  expect(bot.discord.faults).toEqual([]);
  // Discord's own limit, because a test machine has other things to do; `npm run bench -- discord` prints the times.
  expect(times.at(-1)).toBeLessThan(3000);
}, 30_000);
