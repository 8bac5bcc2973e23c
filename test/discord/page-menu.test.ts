import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { command } from "../../src/command.js";
import { serviceHolding } from "../newspaper/written-service.js";
import { componentsOf, seenIn, type KeptMessage } from "../stand-in/messages.js";
import { startBot, type Bot } from "./bot.js";

const rows = 1000;
const list = command({
  name: "list",
  description: "A list of many pages",
  input: z.object({ rows: z.int().describe("How many") }),
  answer: ({ rows: many }) => ({
    kind: "done",
    heading: "A list",
    report: Array.from({ length: many }, (_, at) => ({ label: "Row", value: `number ${at}.` })),
  }),
});
const service = serviceHolding({ "a.txt": "The harbour\n\nThe harbour opened.\n" });
let bot: Bot;
beforeEach(async () => {
  bot = await startBot(service(), { commands: [list] });
});
afterEach(async () => {
  await bot.stop();
  expect(bot.discord.faults).toEqual([]);
});

const shown = ({ states }: ReturnType<Bot["discord"]["type"]>): Promise<KeptMessage> =>
  states.first(({ loading, deleted }) => !loading && !deleted);
const menuOf = (message: KeptMessage) => componentsOf(message.components).find(({ type }) => type === 3);

test("an answer of many pages goes to the page that is chosen, in place", async () => {
  const message = await shown(bot.discord.type("list", { rows }));
  const menu = menuOf(message);
  expect(menu?.options?.map(({ value }) => value)).toContain("6");
  const chosen = bot.discord.press(message, menu?.custom_id ?? "", {}, ["6"]);
  expect((await chosen.acknowledgements.first(() => true)).type).toBe(6);
  expect(seenIn(await chosen.states.first(() => true))).toContain("number 180.");
});

test("an answer of few pages is turned by its buttons alone", async () => {
  expect(menuOf(await shown(bot.discord.type("list", { rows: 75 })))).toBeUndefined();
});
