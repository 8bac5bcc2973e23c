import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { deliver } from "../../src/discord/following/delivering.js";
import { openFollowing, type Following } from "../../src/following/following.js";
import { serviceOver } from "../newspaper/archive-service.js";
import type { Circumstance } from "../stand-in/interaction.js";
import { buttonsOf, isPrivate, seenIn, type KeptMessage } from "../stand-in/messages.js";
import { channelId, dmChannelId, keeper, reader, secondReader } from "../stand-in/people.js";
import { temporaryFolder } from "../temporary-folder.js";
import { startBot, type Bot } from "./bot.js";

const hour = 3_600_000;
const manager = { id: "500000000000000007", name: "channel-manager", permissions: "16" };
const quotation = "The harbour must stay open,";
const folder = temporaryFolder();
const cache = temporaryFolder();

let service: ArchiveService;
let following: Following;
let bot: Bot;
let now: number;
let articles = 0;
writeFileSync(path.join(folder, "old.txt"), "Old news\n\n“The quay is long,” minister Ada Holm said on Monday.\n");
beforeEach(async () => {
  service ??= await serviceOver(cache, folder);
  now = 1000 * hour;
  const opened = openFollowing({ records: temporaryFolder(), articles: folder, turn: () => Promise.resolve() });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  following = opened.following;
  bot = await startBot(service, { following });
  await delivered();
});
afterEach(async () => {
  await bot.stop();
  following.close();
  expect(bot.discord.faults).toEqual([]);
});
afterAll(() => service.close());

async function asked(command: string, options = {}, by: Partial<Circumstance> = {}): Promise<KeptMessage> {
  return bot.discord.type(command, options, by).states.first(({ deleted, loading }) => !deleted && !loading);
}
async function delivered(): Promise<readonly KeptMessage[]> {
  const before = bot.discord.posted.items.length;
  if (!bot.client.isReady()) throw new Error("not ready");
  await deliver(bot.client, bot.face, () => now);
  return bot.discord.posted.items.slice(before);
}
async function news(): Promise<void> {
  const text = `News ${(articles += 1)}\n\n“${quotation}” minister Ada Holm said on Monday.\n`;
  writeFileSync(path.join(folder, `new-${articles}.txt`), text);
  await service.reindex(() => {});
}
const holm = { speaker: "Ada Holm" };

describe("a channel is told of what is followed there", () => {
  test("by who may manage it: the words, who said them, where, and Source", async () => {
    expect(seenIn(await asked("follow", holm, { by: manager }))).toContain("Followed from now on");
    await news();
    const [message, ...others] = await delivered();
    expect(others).toEqual([]);
    expect(message?.channelId).toBe(channelId);
    expect(seenIn(message!)).toMatch(
      /1 new finding in what is followed[^]*Speaker: Ada Holm[^]*> The harbour must stay open,[^]*new-\d+\.txt, line 3/u,
    );
    const source = buttonsOf(message!).find(({ label }) => label?.startsWith("Source"))?.custom_id ?? "";
    const opened = await bot.discord.press(message!, source).states.first(() => true);
    expect(seenIn(opened)).toContain("minister Ada Holm said on Monday");
  });

  test("and not by others, who are told what they may do", async () => {
    const refusal = await asked("follow", { ...holm, to: "here" }, { by: reader });
    expect([isPrivate(refusal), seenIn(refusal)]).toEqual([
      true,
      expect.stringContaining("Choose your direct messages"),
    ]);
  });

  test("once, however often it is looked", async () => {
    await asked("follow", holm, { by: manager });
    await news();
    expect(await delivered()).toHaveLength(1);
    await service.reindex(() => {});
    now += hour;
    expect(await delivered()).toEqual([]);
  });
});

test("direct messages are for everybody", async () => {
  await asked("follow", { words: "must stay open", to: "me" }, { by: reader });
  await asked("follow", { words: "must stay" }, { in: "direct", by: secondReader });
  await news();
  const reached = (await delivered()).map(({ channelId: id }) => id);
  expect(reached.sort()).toEqual([dmChannelId, `7${secondReader.id.slice(1)}`]);
});

test("/following lists what is followed here and for the asker, and /unfollow ends it", async () => {
  await asked("follow", holm, { by: manager });
  await asked("follow", { party: "Japan", to: "me" }, { by: reader });
  await asked("follow", { topic: "dredging", to: "me" }, { by: secondReader });
  const list = await asked("following", {}, { by: reader });
  expect(seenIn(list)).toMatch(
    /2 followed[^]*#1 Speaker: Ada Holm[^]*to this channel[^]*#2 Party: Japan[^]*direct messages/u,
  );
  expect(seenIn(list)).not.toContain("dredging");
  expect(seenIn(await asked("unfollow", { number: 1 }, { by: reader }))).toContain("may manage");
  expect(seenIn(await asked("unfollow", { number: 3 }, { by: reader }))).toContain("Nothing with the number 3");
  expect(seenIn(await asked("unfollow", { number: 1 }, { by: keeper }))).toContain("No longer followed");
});

test.each([
  ["two things at once", { speaker: "Ada Holm", topic: "harbour" }, "Give one of these"],
  ["nothing", {}, "Give one of these"],
  ["a party that is none", { party: "the harbour" }, "Follow it as a speaker"],
  ["words that say nothing", { words: "of the" }, "too few words"],
  ["the same twice", { words: "is long" }, "already, as number 1"],
])("/follow refuses %s in a sentence that says what to do", async (_, options, sentence) => {
  await asked("follow", { words: "is long" }, { by: manager });
  expect(seenIn(await asked("follow", options, { by: manager }))).toContain(sentence);
});

describe("when Discord does not take it", () => {
  const message = ({ path: at, method }: { path: string; method: string }) =>
    method === "POST" && at === `/channels/${channelId}/messages`;
  beforeEach(async () => {
    await asked("follow", holm, { by: manager });
    await news();
  });

  test("a channel that is gone: who followed there is told, and it has ended", async () => {
    bot.discord.fail(message, { status: 404, body: { code: 10_003, message: "Unknown Channel" } });
    const [told] = await delivered();
    expect(told?.channelId).toBe(`7${manager.id.slice(1)}`);
    expect(seenIn(told!)).toContain(
      `The channel <#${channelId}> is gone, so what was followed there has ended: Speaker: Ada Holm`,
    );
    expect(following.book.follows()).toEqual([]);
  });

  test("a channel that may not be written to: who followed is told once, and it comes when it may be", async () => {
    bot.discord.fail(message, { status: 403, body: { code: 50_013, message: "Missing Permissions" } }, 2);
    expect(seenIn((await delivered())[0]!)).toContain("nothing is lost");
    expect(seenIn(await asked("following", {}, { by: manager }))).toContain("cannot be written to");
    now += hour;
    expect(await delivered()).toEqual([]);
    now += hour;
    expect(seenIn((await delivered())[0]!)).toContain(quotation);
  });

  test("a connection that breaks after the message has arrived: it is not sent twice", async () => {
    bot.discord.fail(message, "hang up", 1);
    await delivered();
    await delivered();
    expect(bot.discord.posted.items.filter((one) => one.channelId === channelId)).toHaveLength(1);
  });

  test("a process that dies after the message has arrived: it is found in the channel, also after Discord has forgotten its nonce", async () => {
    const dying = {
      ...bot.face,
      answering: { ...bot.face.answering, noticeSent: () => Promise.reject(new Error("killed")) },
    };
    if (!bot.client.isReady()) throw new Error("not ready");
    await expect(deliver(bot.client, dying, () => now)).rejects.toThrow("killed");
    bot.discord.forgetNonces();
    expect(await delivered()).toEqual([]);
    now += hour;
    expect(await delivered()).toEqual([]);
    expect(bot.discord.posted.items).toHaveLength(1);
  });
});
