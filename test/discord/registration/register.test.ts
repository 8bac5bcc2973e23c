import { REST } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { command } from "../../../src/command.js";
import { declared } from "../../../src/discord/registration/declarations.js";
import { register, registerAlone } from "../../../src/discord/registration/register.js";
import { standInToken, startStandIn, type StandIn } from "../../stand-in/discord.js";
import { guildId } from "../../stand-in/people.js";

const commands = ["weigh", "ask"].map((name) =>
  command({
    name,
    description: "Weigh a word",
    input: z.object({ word: z.string().max(50).describe("The word"), whole: z.boolean().optional().describe("All") }),
    answer: () => ({ kind: "refused", reason: "no" }),
  }),
);

let discord: StandIn;
beforeEach(async () => {
  discord = await startStandIn();
});
afterEach(async () => {
  await discord.stop();
  expect(discord.faults).toEqual([]);
});

const registration = (guild?: string) => ({
  rest: new REST({ api: discord.api }).setToken(standInToken),
  guildId: guild,
  commands: declared(commands),
});
const sent = () => discord.heard.items.filter(({ method }) => method === "PUT").map(({ path }) => path);

test("commands are sent once, and again only when they differ", async () => {
  expect((await register(registration())).commands).toBe("registered");
  expect((await register(registration())).commands).toBe("unchanged");
  expect(sent()).toEqual(["/applications/100000000000000001/commands"]);
  discord.registered.commands = discord.registered.commands.slice(1);
  expect((await register(registration())).commands).toBe("registered");
});

test("with a server's id, the commands are registered there alone", async () => {
  await register(registration(guildId));
  expect(sent()).toEqual([`/applications/100000000000000001/guilds/${guildId}/commands`]);
});

test("a set of the other scope is taken away: people would see every command twice", async () => {
  await register(registration(guildId));
  expect(await registerAlone({ ...registration(), servers: [guildId] })).toMatchObject({
    commands: "registered",
    cleared: 1,
  });
  expect([discord.registered.commands.length, discord.registered.inServers.get(guildId)]).toEqual([3, []]);
  expect(await registerAlone({ ...registration(), servers: [guildId] })).toMatchObject({
    commands: "unchanged",
    cleared: 0,
  });
  expect(await registerAlone(registration(guildId))).toMatchObject({ commands: "registered", cleared: 1 });
  expect(discord.registered.commands).toEqual([]);
});
