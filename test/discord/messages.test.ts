import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { command } from "../../src/command.js";
import type { Circumstance } from "../stand-in/interaction.js";
import { buttonsOf, isPrivate, seenIn, type KeptMessage } from "../stand-in/messages.js";
import {
  aGuild,
  applicationId,
  botRoleId,
  botUser,
  keeperByRole,
  reader,
  secondReader,
  userOf,
} from "../stand-in/people.js";
import { newspaperService, startBot, type Bot } from "./bot.js";

const quotation = "endangers the harvest of two million farmers";
const verbatim = "Word for word";

let service: ArchiveService;
let closeArchiveService: () => Promise<void>;
let bot: Bot;
beforeAll(async () => {
  ({ service, close: closeArchiveService } = await newspaperService());
});
afterAll(() => closeArchiveService());
beforeEach(async () => {
  bot = await startBot(service);
});
afterEach(async () => {
  await bot.stop();
  expect(bot.discord.faults).toEqual([]);
});

type More = Readonly<Record<string, unknown>>;

async function replied(text: string, more: More = {}, by: Partial<Circumstance> = {}): Promise<KeptMessage> {
  const id = bot.discord.write(text, { in: "server", ...by }, more);
  return bot.discord.posted.first(({ replyTo }) => replyTo === id);
}
/** What was picked from a message's menu, answered. */
async function picked(on: string | More, entry = "Check this quotation"): Promise<KeptMessage> {
  const { states } = bot.discord.pick(entry, on);
  return states.first(({ deleted, loading }) => !deleted && !loading);
}

const embed = (parts: More) => ({ embeds: [{ type: "rich", ...parts }] });
const forwarded = (parts: More) => ({
  message_reference: { type: 1, message_id: "1", channel_id: "1" },
  message_snapshots: [{ message: { type: 0, content: "", embeds: [], attachments: [], mentions: [], ...parts } }],
});
const text = (content: string) => ({ type: 10, content });
const components = (...inner: More[]) => ({ flags: 32_768, components: [{ type: 17, components: inner }] });

describe("the words of a message are found where Discord keeps them", () => {
  test.each([
    ["a forwarded message", forwarded({ content: quotation })],
    ["a forwarded message of another bot", forwarded({ embeds: [{ type: "rich", description: quotation }] })],
    ["a message made of components", components(text("### News"), text(quotation))],
    [
      "a card with a button",
      components({
        type: 9,
        components: [text(quotation)],
        accessory: { type: 2, style: 5, label: "Open", url: "https://example.org" },
      }),
    ],
    [
      "an answer of Attest’s own",
      components(text("### 1 statement"), text(`> ${quotation}\n> -# around it`), text("-# 01.txt, line 1")),
    ],
    ["the fields of an embed", embed({ fields: [{ name: "He said", value: quotation }] })],
    ["the author of an embed", embed({ author: { name: quotation } })],
    [
      "an address with its preview",
      { content: "https://example.org/a", ...embed({ title: "A", description: quotation }) },
    ],
    [
      "a poll",
      { poll: { question: { text: quotation }, answers: [], expiry: null, allow_multiselect: false, layout_type: 1 } },
    ],
    ["a quotation in Markdown", { content: `>>> **“${quotation}”** <@123456789012345678> :fire:` }],
  ])("%s", async (_, on) => {
    expect(seenIn(await picked(on))).toMatch(/Word for word|Altered: \d+ of|Put together/u);
    expect(seenIn(await picked(on))).toContain(quotation);
  });

  test("a long paste, of which Discord makes a file, is fetched", async () => {
    bot.discord.files.set("message.txt", quotation);
    const url = bot.discord.addressOf("message.txt");
    const attachments = [{ id: "1", filename: "message.txt", size: quotation.length, url, proxy_url: url }];
    expect(seenIn(await picked({ attachments }))).toContain(verbatim);
    expect(seenIn(await replied("", { attachments }, { in: "direct" }))).toContain(verbatim);
  });

  test.each([
    ["of somebody else’s server", "http://127.0.0.1:9/message.txt", 100],
    ["too large to be a quotation", "https://cdn.discordapp.com/message.txt", 10_000_000],
  ])("a file %s is not fetched", async (_, url, size) => {
    const attachments = [{ id: "1", filename: "message.txt", size, url, proxy_url: url }];
    const message = await picked({ attachments });
    expect([isPrivate(message), seenIn(message)]).toEqual([true, "This message has no words to look up."]);
  });

  test("a message that is too long for a statement is told so in words of a menu", async () => {
    expect(seenIn(await picked("word ".repeat(200), "Who said this?"))).toBe(
      "This message has more than 600 characters. Copy the sentence that you want to look up, and ask with a command.",
    );
  });
});

describe("the bot hears", () => {
  const answerOf = (parts: More) => ({
    type: 19,
    mentions: [botUser],
    message_reference: { message_id: "7", channel_id: "1" },
    referenced_message: { id: "7", author: botUser, content: "", embeds: [], attachments: [], ...parts },
  });
  const written = (content: string) => answerOf({ author: userOf(secondReader), content });

  test("a reply that pings it, which has no name in its text", async () => {
    expect(seenIn(await replied("what happened to the dam?", answerOf({})))).toContain("Understood as /timeline");
  });

  test("a reply to somebody with its name alone: that message is checked", async () => {
    expect(seenIn(await replied(`<@${applicationId}>`, written(quotation)))).toContain(verbatim);
  });

  test("the same where Discord does not show that message, and says how it can be checked", async () => {
    expect(seenIn(await replied(`<@${applicationId}>`, written("")))).toContain("Check this quotation");
  });

  test("a forwarded message in a direct message", async () => {
    expect(seenIn(await replied("", forwarded({ content: quotation }), { in: "direct" }))).toContain(verbatim);
  });

  test("its role in place of its name", async () => {
    const more = { mention_roles: [botRoleId] };
    expect(seenIn(await replied(`<@&${botRoleId}> what happened to the dam?`, more))).toContain("/timeline");
    expect(seenIn(await replied("", more))).toContain("Choose the bot itself");
  });

  test("a mention in a thread that it does not know", async () => {
    const thread = "300000000000000077";
    expect((await replied(`<@${applicationId}> status`, { channel_id: thread, channel_type: 11 })).channelId).toBe(
      thread,
    );
  });

  test("nobody who only replies to somebody else, and no notice of Discord’s", async () => {
    bot.discord.write("what happened to the dam?", { in: "server" }, { type: 19, mentions: [userOf(secondReader)] });
    bot.discord.write("", { in: "direct" }, { type: 6 });
    await replied("status", {}, { in: "direct" });
    expect(bot.discord.posted.items).toHaveLength(1);
  });
});

test("where the bot may not read what was written, its answer stands below the question", async () => {
  bot.discord.fail(({ method, path }) => method === "POST" && path.endsWith("/messages"), {
    status: 400,
    body: { code: 160_002, message: "Cannot reply without permission to read message history" },
  });
  bot.discord.write(`<@${applicationId}> status`);
  const message = await bot.discord.posted.first(() => true);
  expect([message.replyTo, seenIn(message)]).toEqual([undefined, expect.stringContaining("Articles")]);
});

test("a keeper by role is known by the event when he mentions the bot", async () => {
  const message = await replied(`<@${applicationId}> reindex`, {}, { by: keeperByRole });
  expect(seenIn(message)).toContain("Read again");
});

describe("a mention is answered", () => {
  const status = () => replied(`<@${applicationId}> status`);

  test("in the language that its writer’s Discord told last", async () => {
    await bot.discord.type("status", {}, { locale: "ja" }).states.first(({ loading }) => !loading);
    expect(seenIn(await status())).toContain("準備ができています");
  });

  test.each([
    [
      "of a Community server",
      [{ ...aGuild, features: ["COMMUNITY"], preferred_locale: "fr" }],
      "en",
      "Attest est prêt",
    ],
    [
      "that the keeper has set, where the server is none",
      [{ ...aGuild, preferred_locale: "en-US" }],
      "es-ES",
      "Attest está",
    ],
  ])("in the language %s", async (_, guilds, locale, words) => {
    await bot.stop();
    bot = await startBot(service, { locale, guilds });
    expect(
      seenIn(await replied(`<@${applicationId}> status`, {}, { by: { ...reader, id: "500000000000000099" } })),
    ).toContain(words);
  });
});

test("the pages of an answer to a mention are turned for the asker in place, and for others beside it", async () => {
  const list = command({
    name: "list",
    description: "A list that takes three pages",
    input: z.object({}),
    answer: () => ({
      kind: "done",
      heading: "A list",
      report: Array.from({ length: 75 }, (_, i) => ({ label: "Row", value: `number ${i}` })),
    }),
  });
  await bot.stop();
  bot = await startBot(service, { commands: [list] });
  const message = await replied(`<@${applicationId}> list`);
  const next = buttonsOf(message).at(-1)?.custom_id ?? "";
  const types = [];
  for (const by of [secondReader, reader]) {
    const { type } = await bot.discord.press(message, next, { by }).acknowledgements.first(() => true);
    types.push(type);
  }
  expect(types).toEqual([5, 6]);
});

test.each([
  ["without the permission for files", { status: 403, body: { code: 50_013, message: "Missing Permissions" } }],
  ["when a file is too large", { status: 413, body: { code: 40_005, message: "Request entity too large" } }],
])("an answer goes out without its files %s, and says so", async (_, refusal) => {
  bot.discord.fail(({ files }) => files.length > 0, refusal, 2);
  const message = await replied("open 01_dam_agency.txt", {}, { in: "direct" });
  expect(message.files).toEqual([]);
  expect(seenIn(message)).toContain("Attach Files");
  const opened = await bot.discord
    .type("source", { name: "01_dam_agency.txt" })
    .states.first(({ loading }) => !loading);
  expect(seenIn(opened)).toContain("Attach Files");
});

describe("a conversation goes on", () => {
  /** A reply to an answer of ours, as Discord sends it. */
  const replying = (message: KeptMessage) => ({
    type: 19,
    mentions: [botUser],
    referenced_message: {
      id: message.id,
      author: botUser,
      content: "",
      embeds: [],
      attachments: [],
      components: message.components,
    },
  });
  const question = "what did Marta Orlin say about the dam";

  test("in a reply to an answer, which keeps its question in its buttons", async () => {
    const first = await replied(`<@${applicationId}> ${question}`);
    await bot.stop();
    bot = await startBot(service);
    const second = await replied("and Hesse?", replying(first));
    expect(seenIn(second)).toContain("what did Hesse say about the dam");
  });

  test("in a reply to the answer of a command", async () => {
    const { states } = bot.discord.type("who-said", { speaker: "Marta Orlin", words: "dam" });
    const first = await states.first(({ deleted, loading }) => !deleted && !loading);
    expect(seenIn(await replied("and Hesse?", replying(first)))).toContain("speaker:Hesse words:dam");
  });

  test("in a direct message, with the answer before it", async () => {
    await replied(question, {}, { in: "direct" });
    const second = await replied("when did she say that?", {}, { in: "direct" });
    expect(seenIn(second)).toContain("when did Marta Orlin say something about the dam");
  });

  test("not where there is no question before", async () => {
    expect(seenIn(await replied("and Hesse?", {}, { in: "direct", by: secondReader }))).not.toContain("goes on");
  });
});
