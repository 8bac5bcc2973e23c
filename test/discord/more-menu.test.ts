import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { serviceHolding } from "../newspaper/written-service.js";
import type { Circumstance } from "../stand-in/interaction.js";
import { buttonsOf, componentsOf, isPrivate, seenIn, type KeptMessage } from "../stand-in/messages.js";
import { aGuild, applicationId, channelId, guildId, secondReader, userOf } from "../stand-in/people.js";
import { startBot, type Bot, type BotOptions } from "./bot.js";

const quay = (day: number, who: string, said: string) =>
  `The quay of Selde\n\nThe Selde Post\n${day} March 2021\n\n“${said},” ${who} said on Monday.\n`;
const holding = serviceHolding({
  "a.txt": quay(1, "minister Ada Holm", "The quay stays open for all ships"),
  "b.txt": quay(2, "fisherman Bo Lund", "The quay is far too short"),
  "c.txt": `${quay(3, "minister Ada Holm", "The quay will be longer by June")}\n“The quay stays open for all ships,” minister Ada Holm said.\n`,
});
let service: ArchiveService;
let bot: Bot;
beforeAll(() => {
  service = holding();
});
afterAll(() => service.close());
const start = async (options: BotOptions = {}) => {
  await bot?.stop();
  bot = await startBot(service, options);
};
beforeEach(() => start());
afterEach(() => expect(bot.discord.faults).toEqual([]));
afterAll(() => bot.stop());

type Conversation = ReturnType<Bot["discord"]["type"]>;
const shown = ({ states }: Conversation): Promise<KeptMessage> =>
  states.first(({ deleted, loading }) => !deleted && !loading);
const asked = (command = "who-said", options: Record<string, string | boolean> = { words: "quay" }) =>
  shown(bot.discord.type(command, options));
const menuOf = (message: KeptMessage) =>
  componentsOf(message.components).findLast(({ type, options = [] }) => type === 3 && options.length > 0);
const labelsIn = (message: KeptMessage): string[] => (menuOf(message)?.options ?? []).map(({ label }) => label);
function chosen(message: KeptMessage, label: string, by: Partial<Circumstance> = {}): Conversation {
  const menu = menuOf(message);
  const value = menu?.options?.find((one) => one.label.startsWith(label))?.value ?? `no ${label}`;
  return bot.discord.press(message, menu?.custom_id ?? "", by, [value]);
}

describe("the menu below an answer", () => {
  test("narrows it to one speaker in place, and widens it again", async () => {
    const message = await asked();
    const narrowed = chosen(message, "Bo Lund");
    expect((await narrowed.acknowledgements.first(() => true)).type).toBe(6);
    const own = await narrowed.states.first(() => true);
    expect([seenIn(own).includes("Bo Lund"), seenIn(own).includes("Ada Holm")]).toEqual([true, false]);
    expect(seenIn(await chosen(own, "All speakers").states.first(() => true))).toContain("Ada Holm");
  });

  test("narrows it to one article, for somebody else beside it", async () => {
    const narrowed = chosen(await asked(), "The Selde Post, 2 March 2021", { by: secondReader });
    const own = await shown(narrowed);
    expect([isPrivate(own), seenIn(own).includes("Bo Lund"), seenIn(own).includes("Ada Holm")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("opens what has no button on the page, and cites what stands there", async () => {
    const message = await asked("check-quote", { words: "The quay stays open for all ships" });
    const lines = await shown(chosen(message, "The Selde Post · c.txt, line 8"));
    expect([isPrivate(lines), seenIn(lines)]).toEqual([true, expect.stringContaining("**→** `8`") as string]);
    const citation = await shown(chosen(message, "The Selde Post · a.txt, line 6"));
    expect(seenIn(citation)).toContain("BibTeX");
  });

  test("gives the whole answer as a file", async () => {
    const file = await shown(chosen(await asked(), "The answer as a file"));
    expect(isPrivate(file)).toBe(true);
    const [sent] = file.files;
    expect(sent?.name).toBe("answer.md");
    const text = new TextDecoder().decode(sent?.bytes);
    expect(text).toContain("> The quay is far too short,");
    expect(text).toContain("— The Selde Post · 2 March 2021 · The quay of Selde · b\\.txt, line 6");
  });

  test("is not there where nothing is asked again", async () => {
    expect(menuOf(await asked("status", {}))).toBeUndefined();
  });
});

describe("a form", () => {
  type Fields = readonly {
    readonly component: {
      readonly type: number;
      readonly custom_id: string;
      readonly max_length?: number;
      readonly value?: string;
      readonly default?: boolean;
      readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
    };
  }[];
  async function formOf(opened: Conversation) {
    const { type, data } = await opened.acknowledgements.first(() => true);
    expect(type).toBe(9);
    return (data["components"] as Fields).map(({ component }) => component);
  }

  test("takes a long quotation with its lines, a speaker from a menu, and answers for the asker alone", async () => {
    const opened = bot.discord.type("check-quote");
    const [words, speaker, source, alone] = await formOf(opened);
    expect(words).toMatchObject({ type: 4, custom_id: "words", style: 2, max_length: 4000, required: true });
    expect(speaker?.options?.map(({ value }) => value)).toEqual(["Ada Holm", "Bo Lund"]);
    expect(source?.options?.length).toBe(3);
    expect(alone).toMatchObject({ type: 23, custom_id: "private", default: false });
    const lines = "> The quay stays open\n> for all ships";
    const sent = bot.discord.submit(opened, { words: lines, speaker: "Ada Holm", private: "true" });
    const answer = await shown(sent);
    expect([isPrivate(answer), seenIn(answer)]).toEqual([true, expect.stringContaining("Word for word") as string]);
  });

  test("opens with what was given, and asks again with what is changed in it", async () => {
    const opened = chosen(await asked("who-said", { words: "quay", since: "2021-03-01" }), "Ask again");
    const [words, speaker] = await formOf(opened);
    expect(words?.value).toBe("quay");
    expect(speaker?.options?.some((one) => one.default === true)).toBe(false);
    const answer = seenIn(await shown(bot.discord.submit(opened, { words: "quay", speaker: "Bo Lund" })));
    expect([answer.includes("Bo Lund"), answer.includes("Ada Holm")]).toEqual([true, false]);
  });

  test("of a command that has enough to answer is not opened", async () => {
    expect(seenIn(await asked("ask", { question: "Is the quay short?" }))).toContain("quay");
  });
});

describe("a thread at an answer", () => {
  const written = async (text: string, thread: string, more: Readonly<Record<string, unknown>> = {}) => {
    bot.discord.write(text, {}, { channel_id: thread, channel_type: 11, ...more });
    return bot.discord.posted.first((message) => message.channelId === thread && message.replyTo !== undefined);
  };

  test("is opened once, and said where it is", async () => {
    const message = await asked();
    expect(seenIn(await shown(chosen(message, "Go on in a thread")))).toContain(`It goes on in <#${message.id}>.`);
    const greeting = await bot.discord.posted.first(({ channelId: at }) => at === message.id);
    expect(seenIn(greeting)).toContain("with the bot’s name");
    expect(seenIn(await shown(chosen(message, "Go on in a thread")))).toContain(`It goes on in <#${message.id}>.`);
    const made = bot.discord.heard.items.filter(({ path: at }) => at.endsWith("/threads"));
    expect(made[0]).toMatchObject({
      path: `/channels/${channelId}/messages/${message.id}/threads`,
      body: { name: "quay" },
    });
  });

  test("goes on with the answer where Discord shows what is written to nobody", async () => {
    await start({ hearsThreads: true });
    const message = await asked("who-said", { words: "quay", speaker: "Ada Holm" });
    await shown(chosen(message, "Go on in a thread"));
    const answer = await written("and Bo Lund?", message.id);
    expect(seenIn(answer)).toContain("far too short");
    // What people say to each other is not the bot's.
    bot.discord.write(
      "and Ada Holm?",
      {},
      { channel_id: message.id, channel_type: 11, mentions: [userOf(secondReader)] },
    );
    bot.discord.write("and Ada Holm?", {}, { channel_id: channelId });
    await bot.rested();
    expect(bot.discord.posted.items.filter(({ replyTo }) => replyTo !== undefined)).toHaveLength(1);
  });

  test("goes on with the answer by the bot’s name elsewhere", async () => {
    const message = await asked("who-said", { words: "quay", speaker: "Ada Holm" });
    await shown(chosen(message, "Go on in a thread"));
    const answer = await written(`<@${applicationId}> and Bo Lund?`, message.id);
    expect(seenIn(answer)).toContain("far too short");
  });

  test("that may not be opened: the permission is named", async () => {
    bot.discord.fail(({ path: at }) => at.endsWith("/threads"), {
      status: 403,
      body: { code: 50_013, message: "Missing Permissions" },
    });
    expect(seenIn(await shown(chosen(await asked(), "Go on in a thread")))).toContain("“Create Public Threads”");
  });

  test("is not offered where none may begin", async () => {
    expect(labelsIn(await asked("who-said", { words: "quay", private: true }))).not.toContain("Go on in a thread");
    expect(labelsIn(await shown(bot.discord.type("who-said", { words: "quay" }, { in: "direct" })))).not.toContain(
      "Go on in a thread",
    );
  });
});

test("where answers are private, a mention gets a button that shows it to whoever presses", async () => {
  await start({ isPrivate: true, guilds: [{ ...aGuild, id: guildId }] });
  const id = bot.discord.write(`<@${applicationId}> who said that the quay is too short?`);
  const reply = await bot.discord.posted.first(({ replyTo }) => replyTo === id);
  expect([seenIn(reply), buttonsOf(reply).map(({ label }) => label)]).toEqual([
    "### Answers are for the asker alone here.",
    ["Show the answer"],
  ]);
  const answer = await shown(bot.discord.press(reply, buttonsOf(reply)[0]?.custom_id ?? "", { by: secondReader }));
  expect([isPrivate(answer), seenIn(answer)]).toEqual([true, expect.stringContaining("Bo Lund") as string]);
});
