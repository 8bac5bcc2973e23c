/** What the pictures in docs show: each scene asks the real bot through the stand-in, and gives what people then see. */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = (file) => import(path.join(root, "dist", file));
const keepersChannel = "300000000000000008";

/** The bot over the articles in `seeds`, for as long as something is asked of it. */
async function withBot(options, act) {
  const { startBot } = await built("test/discord/bot.js");
  const { serviceOver } = await built("test/newspaper/archive-service.js");
  const { pngOf } = await built("src/answering/timeline/picture/png.js");
  const { articles = path.join(root, "seeds"), cache = path.join(root, ".attest", "picture"), ...rest } = options;
  const service = await serviceOver(cache, articles);
  const bot = await startBot(service, { toPng: pngOf, ...rest });
  try {
    return await act(bot, service);
  } finally {
    await bot.stop();
    await service.close();
  }
}

const finished = ({ states }) => states.first(({ deleted, loading }) => !deleted && !loading);
const all = (components) =>
  components.flatMap((one) => [
    one,
    ...all(one.components ?? []),
    ...(one.accessory === undefined ? [] : [one.accessory]),
  ]);
const menuOf = ({ components }) => all(components).findLast(({ type }) => type === 3);
const buttonOf = ({ components }, label) =>
  all(components).find((one) => one.type === 2 && one.label.startsWith(label))?.custom_id;
const typed = (command, options) =>
  `/${command}${Object.entries(options)
    .map(([name, value]) => ` ${name}: ${value}`)
    .join("")}`;
const fromBot = ({ components, files }, more = {}) => ({ author: "Attest", components, files, ...more });

/** One answer to one command. */
export const answer = (command, options) => () =>
  withBot({}, async (bot) => [
    fromBot(await finished(bot.discord.type(command, options)), { command: typed(command, options) }),
  ]);

const words = { words: "wrong signals" };

/** The menu below an answer, opened. */
const more = () =>
  withBot({}, async (bot) => {
    const message = await finished(bot.discord.type("who-said", words));
    return [fromBot(message, { command: typed("who-said", words), opened: menuOf(message).custom_id })];
  });

/** The form of a quotation, as somebody has filled it in. */
const form = () =>
  withBot({}, async (bot) => {
    const { data } = await bot.discord.type("check-quote").acknowledgements.first(() => true);
    const written =
      "“Japan must and should be especially cautious\nwith its words and actions,” she said, “and with its deeds.”";
    return [{ modal: data, written: { words: written } }];
  });

/** A thread at an answer: what is written there to nobody goes on with it. */
const thread = () =>
  withBot({ hearsThreads: true }, async (bot) => {
    const asked = { words: "Taiwan", speaker: "Hua Chunying" };
    const message = await finished(bot.discord.type("who-said", asked));
    await finished(bot.discord.press(message, menuOf(message).custom_id, {}, ["#"]));
    const greeting = await bot.discord.posted.first(({ channelId }) => channelId === message.id);
    const line = "and Zhao Lijian?";
    const id = bot.discord.write(line, {}, { channel_id: message.id, channel_type: 11 });
    const next = await bot.discord.posted.first(({ replyTo }) => replyTo === id);
    return [
      { divider: bot.discord.heard.items.find(({ path: at }) => at.endsWith("/threads")).body.name },
      fromBot(greeting),
      { author: "reader", text: line },
      fromBot(next, { reply: line }),
    ];
  });

/** An article's citations, for the asker alone. */
const cite = () =>
  withBot({}, async (bot) => {
    const message = await finished(bot.discord.type("who-said", words));
    const { options } = menuOf(message);
    const value = options.find((one) => one.value.startsWith("c:")).value;
    const cited = await finished(bot.discord.press(message, menuOf(message).custom_id, {}, [value]));
    return [fromBot(cited, { isPrivate: true })];
  });

/** A reader reports a fault, and what the keepers see of it. */
const fault = () =>
  withBot({ keepersChannel, records: mkdtempSync(path.join(os.tmpdir(), "attest-picture-")) }, async (bot) => {
    const message = await finished(bot.discord.type("who-said", words));
    const opened = bot.discord.press(message, buttonOf(message, "Report a fault"));
    const { data } = await opened.acknowledgements.first(() => true);
    const remark = "He said so on Thursday.";
    await finished(bot.discord.submit(opened, { kind: "date", remark }));
    const told = await bot.discord.posted.first(({ channelId }) => channelId === keepersChannel);
    return [{ modal: data, written: { kind: "date", remark } }, fromBot(told)];
  });

/** What a channel that follows a speaker is told of a new article. */
async function follow() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "attest-picture-"));
  const articles = path.join(folder, "articles");
  cpSync(path.join(root, "seeds"), articles, { recursive: true });
  const latest = readdirSync(articles).find((name) => name.startsWith("003"));
  renameSync(path.join(articles, latest), path.join(folder, latest));
  const { openFollowing } = await built("src/following/following.js");
  const { deliver } = await built("src/discord/following/delivering.js");
  const { keeper } = await built("test/stand-in/people.js");
  const { following } = openFollowing({
    records: path.join(folder, "records"),
    articles,
    turn: () => Promise.resolve(),
  });
  try {
    return await withBot({ articles, cache: path.join(folder, "cache"), following }, async (bot, service) => {
      await deliver(bot.client, bot.face, () => 0);
      const options = { speaker: "Hua Chunying" };
      const begun = await finished(bot.discord.type("follow", options, { by: keeper }));
      renameSync(path.join(folder, latest), path.join(articles, latest));
      await service.reindex(() => {});
      await deliver(bot.client, bot.face, () => 3_600_000);
      const [notice] = bot.discord.posted.items;
      return [fromBot(begun, { command: typed("follow", options) }), fromBot(notice)];
    });
  } finally {
    following.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where answers are private: a mention, and what whoever presses its button sees. */
const hidden = () =>
  withBot({ isPrivate: true }, async (bot) => {
    const { applicationId } = await built("test/stand-in/people.js");
    const line = "who said “especially cautious”?";
    const id = bot.discord.write(`<@${applicationId}> ${line}`);
    const reply = await bot.discord.posted.first(({ replyTo }) => replyTo === id);
    const shown = await finished(bot.discord.press(reply, buttonOf(reply, "Show")));
    return [fromBot(reply, { reply: `@Attest ${line}` }), fromBot(shown, { isPrivate: true })];
  });

/** The files under docs/ that are drawn without arguments. */
export const scenes = {
  "answer.png": answer("who-said", words),
  "quotation.png": answer("check-quote", { words: "Japan must be cautious in its words and deeds" }),
  "timeline.png": answer("timeline", { topic: "Taiwan" }),
  "more.png": more,
  "form.png": form,
  "thread.png": thread,
  "cite.png": cite,
  "fault.png": fault,
  "follow.png": follow,
  "private.png": hidden,
};
