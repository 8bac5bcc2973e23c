import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { commands } from "../../commands/index.js";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { command } from "../../src/command.js";
import { fairUse } from "../../src/discord/gateway/rate-limit.js";
import type { Conversation } from "../stand-in/conversations.js";
import { buttonsOf, isPrivate, seenIn, type KeptMessage } from "../stand-in/messages.js";
import { keeper, keeperByRole, manager, reader, secondReader } from "../stand-in/people.js";
import { aFinding } from "./answers.js";
import { newspaperService, startBot, type Bot, type BotOptions } from "./bot.js";

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
const restart = async (options: BotOptions = {}) => {
  await bot.stop();
  bot = await startBot(service, options);
};

const acknowledgement = async ({ acknowledgements }: Conversation) => {
  const { type, data } = await acknowledgements.first(() => true);
  return { type, flags: Number(data["flags"] ?? 0) };
};
const answer = ({ states }: Conversation): Promise<KeptMessage> => states.first(({ deleted }) => !deleted);
const button = (message: KeptMessage, label: string): string =>
  buttonsOf(message).find((one) => one.label?.startsWith(label))?.custom_id ?? `no button ${label}`;

describe("every command answers", () => {
  const questions: readonly [string, Record<string, string | number>][] = [
    ["ask", { question: "What does the dam endanger?" }],
    ["who-said", { words: "harvest of two million farmers" }],
    ["check-quote", { words: "endangers the harvest of two million farmers" }],
    ["compare", { topic: "dam" }],
    ["headlines", { topic: "dam" }],
    ["timeline", { topic: "dam" }],
    ["source", { name: "01_dam_agency.txt", line: 12 }],
    ["cite", { name: "01_dam_agency.txt", line: 12 }],
    ["sources", {}],
    ["status", {}],
    ["help", {}],
  ];

  test("and none is forgotten here", () => {
    expect(questions.map(([name]) => name).sort()).toEqual(
      commands
        .filter(({ forKeepers, needsPlace }) => forKeepers !== true && needsPlace !== true)
        .map(({ name }) => name)
        .sort(),
    );
  });

  test.each(questions)("/%s", async (name, options) => {
    const asked = bot.discord.type(name, options);
    expect(await acknowledgement(asked)).toEqual({ type: 5, flags: 0 });
    const message = await answer(asked);
    expect(isPrivate(message)).toBe(false);
    expect(seenIn(message).length).toBeGreaterThan(40);
    expect(bot.logged).toMatchObject([{ id: expect.any(String) as string, command: name, msg: "answered" }]);
  });
});

test("an answer can be asked for in private", async () => {
  const asked = bot.discord.type("status", { private: true });
  expect(await acknowledgement(asked)).toEqual({ type: 5, flags: 64 });
  expect(isPrivate(await answer(asked))).toBe(true);
});

test("where answers are private by default, a question may be asked for all to see, and an answer shared with its asker’s name", async () => {
  await restart({ isPrivate: true });
  expect(isPrivate(await answer(bot.discord.type("status", { private: false })))).toBe(false);
  const own = await answer(bot.discord.type("check-quote", { words: "endangers the harvest of two million farmers" }));
  expect(isPrivate(own)).toBe(true);
  expect(isPrivate(await answer(bot.discord.pick("Who said this?", "two million farmers")))).toBe(true);
  const shared = await answer(bot.discord.press(own, button(own, "Share")));
  expect(isPrivate(shared)).toBe(false);
  expect(seenIn(shared)).toContain(`Asked by <@${reader.id}>`);
  expect(seenIn(shared)).toContain("> endangers the harvest of two million farmers");
  expect(button(shared, "Share")).toContain("no button");
});

describe("where the keepers have said who may ask", () => {
  const scope = { servers: [], channels: [], users: [] };

  test.each([
    ["another server", { ...scope, servers: ["200000000000000009"] }],
    ["another channel", { ...scope, channels: ["300000000000000009"] }],
    ["somebody else", { ...scope, users: ["500000000000000009"] }],
  ])("a question is refused that may be asked by or in %s alone", async (_, limited) => {
    await restart({ scope: limited });
    const refused = bot.discord.type("status");
    expect(await acknowledgement(refused)).toEqual({ type: 4, flags: 64 + 32_768 });
    expect(seenIn(await answer(refused))).toContain("Attest is not used here");
    bot.discord.write("<@100000000000000001> status", { in: "server" });
    await bot.rested();
    expect(bot.discord.posted.items).toEqual([]);
  });

  test("a direct message has no server; the users of the list may ask", async () => {
    await restart({ scope: { servers: ["200000000000000009"], channels: [], users: [reader.id] } });
    expect(seenIn(await answer(bot.discord.type("status", {}, { in: "direct" })))).toContain("Articles");
    const other = bot.discord.type("status", {}, { in: "direct", by: secondReader });
    expect(seenIn(await answer(other))).toContain("not used here");
  });
});

test("/help names commands so that they can be clicked", async () => {
  await restart({ commandIds: new Map([["ask", "123456789012345678"]]) });
  const help = seenIn(await answer(bot.discord.type("help")));
  expect(help).toContain("</ask:123456789012345678>  Ask a question");
  expect(help).toContain("**/who-said**");
});

test("a name that was misspelled is asked again by a button", async () => {
  const message = await answer(bot.discord.type("source", { name: "01_dam_agenzy.txt" }));
  const meant = await answer(bot.discord.press(message, button(message, "01_dam_agency.txt")));
  expect(seenIn(meant)).toContain("01_dam_agency.txt, line");
});

describe("what cannot be looked at is said", () => {
  const unmounted = (): ArchiveService => ({
    ...service,
    archive: {
      ...service.archive,
      openAll: (files) => Promise.resolve(files.map((file) => ({ kind: "vanished" as const, file }))),
    },
  });

  test.each<readonly [string, Record<string, string>]>([
    ["who-said", { words: "harvest of two million farmers" }],
    ["ask", { question: "What does the dam endanger?" }],
    ["check-quote", { words: "endangers the harvest of two million farmers" }],
    ["compare", { topic: "dam" }],
  ])("/%s claims nothing about files that are gone", async (name, options) => {
    await restart({ service: unmounted() });
    const message = seenIn(await answer(bot.discord.type(name, options)));
    expect(message).toMatch(/^That cannot be said now: \d+ files? that may hold it/u);
    expect(message).not.toMatch(/nobody|no article has|altered/iu);
  });

  test("/status says it too", async () => {
    await restart({ service: unmounted() });
    expect(seenIn(await answer(bot.discord.type("status")))).toMatch(/(\d+) of \1 files that were looked at/u);
  });
});

test.each(["direct", "group", "elsewhere"] as const)(
  "a question can be asked where the bot is no member: %s",
  async (place) => {
    expect(seenIn(await answer(bot.discord.type("sources", {}, { in: place })))).toContain("articles");
  },
);

describe("a refusal is for the asker alone", () => {
  test("at once, when the input does not fit", async () => {
    const asked = bot.discord.type("source", { name: "x", line: 0 });
    expect(await acknowledgement(asked)).toEqual({ type: 4, flags: 64 + 32_768 });
    expect(seenIn(await answer(asked))).toContain("line");
  });

  test("after the question was deferred in public, by taking that back", async () => {
    const asked = bot.discord.type("source", { name: "01_dam_agency.txt", line: 9999 });
    expect(await acknowledgement(asked)).toEqual({ type: 5, flags: 0 });
    expect((await asked.states.first(({ deleted }) => deleted)).deleted).toBe(true);
    const message = await answer(asked);
    expect(isPrivate(message)).toBe(true);
    expect(seenIn(message)).toContain("has lines 1 to");
  });

  test("and so is a fault of ours, with a reference that is in the log", async () => {
    const broken = command({
      name: "break",
      description: "Break",
      input: z.object({}),
      answer: () => {
        throw new Error("of our own making");
      },
    });
    await restart({ commands: [broken] });
    const message = await bot.discord.type("break").states.first((state) => isPrivate(state));
    const [fault] = bot.logged.filter(({ msg }) => msg === "a fault of ours");
    expect(fault).toMatchObject({ command: "break", err: { message: "of our own making" } });
    expect(seenIn(message)).toContain(String(fault?.["reference"]));
  });
});

describe("buttons", () => {
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
  const first = async () => {
    await restart({ commands: [...commands, list] });
    return answer(bot.discord.type("list"));
  };

  test("turn the page of the asker's own message, after a restart too", async () => {
    const message = await first();
    await restart({ commands: [...commands, list] });
    const turned = bot.discord.press(message, button(message, "Next"));
    expect(await acknowledgement(turned)).toEqual({ type: 6, flags: 0 });
    const second = await answer(turned);
    expect(second.id).toBe(message.id);
    expect(seenIn(second)).not.toBe(seenIn(message));
    const back = await answer(bot.discord.press(second, button(second, "Back")));
    expect(seenIn(back)).toBe(seenIn(message));
  });

  test("give somebody else a page of his own", async () => {
    const message = await first();
    const turned = bot.discord.press(message, button(message, "Next"), { by: secondReader });
    expect(await acknowledgement(turned)).toEqual({ type: 5, flags: 64 });
    expect((await answer(turned)).id).not.toBe(message.id);
  });

  test("open the lines around a quotation, with the article beside them", async () => {
    const message = await answer(
      bot.discord.type("check-quote", { words: "endangers the harvest of two million farmers" }),
    );
    const opened = await answer(bot.discord.press(message, button(message, "Source")));
    expect(isPrivate(opened)).toBe(true);
    expect(seenIn(opened)).toMatch(/^> \*\*→\*\* `\d+` .*endangers the harvest/mu);
    expect(opened.files.map(({ name }) => name)).toEqual([expect.stringMatching(/^\w+\.txt$/u)]);
  });

  test("ask what an answer offers, beside it", async () => {
    const message = await answer(
      bot.discord.type("check-quote", { words: "endangers the harvest of two million farmers" }),
    );
    const offered = await answer(bot.discord.press(message, button(message, "Compare the voices on this")));
    expect(offered.id).not.toBe(message.id);
  });

  test.each(["v0:next:3", "v1:p1:x"])("of another version answer with a sentence: %s", async (id) => {
    const message = await first();
    const pressed = bot.discord.press(message, id);
    expect(await acknowledgement(pressed)).toEqual({ type: 4, flags: 64 + 32_768 });
    expect(seenIn(await answer(pressed))).toContain("another version of Attest");
  });
});

describe("plain questions", () => {
  const reply = async (text: string, place: "direct" | "server") => {
    const id = bot.discord.write(text, { in: place });
    const message = await bot.discord.posted.first(({ replyTo }) => replyTo === id);
    return { message, requests: bot.discord.heard.items.filter(({ path }) => path.startsWith("/channels/")) };
  };

  test("in a direct message are answered as they were understood, after typing was shown", async () => {
    const { message, requests } = await reply("What did each side say about the dam?", "direct");
    expect(seenIn(message)).toContain("-# Understood as /compare");
    expect(requests.map(({ path }) => path.split("/").at(-1))).toEqual(["typing", "messages"]);
  });

  test("are answered in a server when they name the bot, and ping nobody", async () => {
    const { message } = await reply("<@100000000000000001> what happened to the dam?", "server");
    expect(seenIn(message)).toContain("Understood as /timeline");
    expect(message.allowedMentions).toMatchObject({ parse: [], replied_user: false });
  });

  test("can be understood otherwise by a button, in place", async () => {
    const { message } = await reply("what happened to the dam?", "direct");
    const switched = await answer(bot.discord.press(message, button(message, "/compare"), { in: "direct" }));
    expect(switched.id).toBe(message.id);
    expect(seenIn(switched)).toContain("Understood as /compare");
    expect(buttonsOf(switched).map(({ label }) => label)).toContain("/timeline");
  });

  test("that do not name the bot are nobody's business", async () => {
    bot.discord.write("what happened to the dam?", { in: "server" });
    await reply("status", "direct");
    expect(bot.discord.posted.items).toHaveLength(1);
  });

  test("are answered in the language that the reader's Discord last told of", async () => {
    await answer(bot.discord.type("status", {}, { in: "direct", locale: "fr" }));
    expect(seenIn((await reply("status", "direct")).message)).toContain("Attest est prêt");
  });

  test("without words get help", async () => {
    await answer(bot.discord.type("status", {}, { locale: "en-US" }));
    expect(seenIn((await reply("<@100000000000000001>", "server")).message)).toContain("What you can ask");
  });
});

test.each([
  ["ja", "一字一句そのまま", "出典"],
  ["es-419", "Palabra por palabra", "Fuente"],
  ["de", "Word for word", "Source"],
])(
  "the bot's sentences are in the reader's language (%s), the quotation is not touched",
  async (locale, words, source) => {
    const quotation = "endangers the harvest of two million farmers";
    const message = await answer(bot.discord.type("check-quote", { words: quotation }, { locale }));
    expect(seenIn(message)).toContain(words);
    expect(seenIn(message)).toContain(`> ${quotation}`);
    expect(
      buttonsOf(message)
        .map(({ label }) => label)
        .join("\n"),
    ).toContain(source);
  },
);

describe("a message's menu", () => {
  test.each(["Find in the archive", "Who said this?", "Check this quotation"])(
    "looks the words of the message up, for all to see: %s",
    async (entry) => {
      const picked = bot.discord.pick(entry, "endangers the harvest of two million farmers");
      expect(await acknowledgement(picked)).toEqual({ type: 5, flags: 0 });
      const message = await answer(picked);
      expect(isPrivate(message)).toBe(false);
      expect(seenIn(message)).toContain("two million farmers");
    },
  );

  test("takes the words of an embed, and the beginning of a long message for a search", async () => {
    const embeds = [{ type: "rich", title: "News", description: "endangers the harvest of two million farmers" }];
    expect(seenIn(await answer(bot.discord.pick("Find in the archive", { embeds })))).toContain("two million farmers");
    const long = "endangers the harvest of two million farmers ".repeat(100).trim();
    expect(seenIn(await answer(bot.discord.pick("Find in the archive", long)))).toContain("two million farmers");
    expect(seenIn(await answer(bot.discord.pick("Check this quotation", long)))).toBe(
      "This message has more than 4000 characters. Copy the sentence that you want to look up, and ask with a command.",
    );
  });

  test("says when a message has no words", async () => {
    expect(seenIn(await answer(bot.discord.pick("Check this quotation", " ")))).toContain("no words to look up");
  });
});

describe("while somebody types", () => {
  const suggested = async (name: string, options: Record<string, string>, focused: string) => {
    const typing = bot.discord.complete(name, options, focused);
    const { type, data } = await typing.acknowledgements.first(() => true);
    expect(type).toBe(8);
    return data["choices"] as { name: string; value: string }[];
  };

  test("sources are suggested by title, publisher or file", async () => {
    const found = await suggested("source", { name: "dam_ag" }, "name");
    expect(found.map(({ value }) => value)).toEqual([expect.stringContaining("01_dam_agency.txt")]);
  });

  test("speakers and topics are suggested from what the archive holds", async () => {
    expect(await suggested("who-said", { speaker: "" }, "speaker")).not.toEqual([]);
    expect(await suggested("compare", { topic: "dam" }, "topic")).not.toEqual([]);
  });

  test("a field without suggestions gets an empty list", async () => {
    expect(await suggested("check-quote", { words: "x" }, "words")).toEqual([]);
  });
});

describe("/reindex", () => {
  test.each([reader, manager])("is refused to $name, who is no keeper", async (by) => {
    const asked = bot.discord.type("reindex", {}, { by });
    expect(await acknowledgement(asked)).toEqual({ type: 4, flags: 64 + 32_768 });
    expect(seenIn(await answer(asked))).toContain("ADMIN_IDS");
  });

  test("in a direct message is for users of the list; roles count in servers only", async () => {
    const refused = bot.discord.type("reindex", {}, { by: keeperByRole, in: "direct" });
    expect(seenIn(await answer(refused))).toContain("ADMIN_IDS");
    const allowed = bot.discord.type("reindex", {}, { by: keeper, in: "direct" });
    expect(seenIn(await allowed.states.first((state) => seenIn(state).includes("Read again")))).toContain("articles");
  });

  test("shows how far it is, then the report; a second one is told that one is running", async () => {
    let finish = () => {};
    const slowService: ArchiveService = {
      ...service,
      reindex: async (progress) => {
        progress(3, 18);
        await new Promise<void>((resolve) => (finish = resolve));
        return service.reindex(() => {});
      },
    };
    await restart({ service: slowService });
    const first = bot.discord.type("reindex", {}, { by: keeperByRole });
    expect(seenIn(await answer(first))).toContain("3 of 18");
    const question = bot.discord.type("status");
    expect(seenIn(await answer(question))).toContain("Articles");
    finish();
    const report = seenIn(await first.states.first((state) => seenIn(state).includes("Read again")));
    expect(report).toContain(`${service.archive.size} articles`);
  });

  test("a second one is told that one is running", async () => {
    const [first, second] = [keeper, keeperByRole].map((by) => bot.discord.type("reindex", {}, { by }));
    const told = await second?.states.first((state) => isPrivate(state));
    expect(told && seenIn(told)).toContain("already");
    await first?.states.first((state) => seenIn(state).includes("Read again"));
  });
});

test("who has asked enough for a minute is told when to ask again", async () => {
  await restart({ fairUse: fairUse(2, () => 0), questionsPerMinute: 2 });
  for (let i = 0; i < 2; i++) await answer(bot.discord.type("status"));
  const third = bot.discord.type("status");
  expect(await acknowledgement(third)).toEqual({ type: 4, flags: 64 + 32_768 });
  expect(seenIn(await answer(third))).toBe("You may ask 2 questions a minute. Ask again in 60 seconds.");
  expect(seenIn(await answer(bot.discord.type("status", {}, { by: secondReader })))).toContain("Articles");
});

test("with a template, citations are links and no file is attached", async () => {
  await restart({ sourceUrl: "https://example.org/{file}#L{line}" });
  const message = await answer(bot.discord.type("source", { name: "01_dam_agency.txt", line: 12 }));
  expect(seenIn(message)).toContain("(<https://example.org/01_dam_agency.txt#L12>)");
  expect(message.files).toEqual([]);
});

test("an answer with a drawing comes with a picture", async () => {
  const drawn = command({
    name: "draw",
    description: "Draw",
    input: z.object({}),
    answer: () => ({
      kind: "found",
      heading: "A drawing",
      findings: [aFinding("Words.")],
      more: 0,
      picture: { name: "a", svg: "<svg/>", alternative: "A line." },
    }),
  });
  await restart({ commands: [drawn], toPng: () => new Uint8Array([1, 2, 3]) });
  const message = await answer(bot.discord.type("draw"));
  expect(message.files.map(({ name, bytes }) => [name, bytes.length])).toEqual([["picture.png", 3]]);
});

test("who asks while the bot leaves is told so", async () => {
  bot.leave();
  expect(seenIn(await answer(bot.discord.type("status")))).toContain("being restarted");
});

test("no log line holds a question, a token or an address with one, unless questions are wanted in the log", async () => {
  await answer(bot.discord.type("check-quote", { words: "a very private question" }));
  expect(JSON.stringify(bot.logged)).not.toMatch(/very private|token|stand-in/u);
  await restart({ logQuestions: true });
  await answer(bot.discord.type("check-quote", { words: "a very private question" }));
  expect(JSON.stringify(bot.logged)).toContain("very private");
});
