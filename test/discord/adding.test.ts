import { cardsIn } from "../archive/contents.js";
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import type { Conversation } from "../stand-in/conversations.js";
import { buttonsOf, isPrivate, seenIn, type KeptMessage } from "../stand-in/messages.js";
import { keeper, manager } from "../stand-in/people.js";
import { serviceOver } from "../newspaper/archive-service.js";
import { temporaryFolder } from "../temporary-folder.js";
import { startBot, type Bot } from "./bot.js";

// Threads are started and disks are waited for, also on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const root = temporaryFolder();
let places = 0;
let articles: string;
let service: ArchiveService;
let bot: Bot;

const standing = "The lighthouse keeper waved. “The lamp is out,” said Ana Duarte, the harbour master, on Monday.\n";

beforeEach(async () => {
  const place = path.join(root, String((places += 1)));
  articles = path.join(place, "articles");
  mkdirSync(articles, { recursive: true });
  writeFileSync(path.join(articles, "lamp.txt"), standing);
  service = await serviceOver(path.join(place, "cache"), articles);
  bot = await startBot(service);
});
afterEach(async () => {
  await bot.stop();
  await service.close();
  expect(bot.discord.faults).toEqual([]);
});

const text = `The dam will hold

“The dam will hold for a hundred years,” said Marta Lind, the chief engineer, on Friday.

“It will not,” said Tom Aske, a farmer.
`;
const by = { by: keeper };
const answer = ({ states }: Conversation): Promise<KeptMessage> => states.first(({ deleted }) => !deleted);
const button = (message: KeptMessage, label: string): string =>
  buttonsOf(message).find((one) => one.label === label)?.custom_id ?? `no button ${label}`;
/** Everything in the folder, with its text. */
const folder = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(articles, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(articles, file), readFileSync(file, "utf8")] as const),
  );
const files = async () => (await cardsIn(service.archive)).map(({ file }) => file);

/** Opens the form for a file, fills it in and sends it. */
async function added(file: { name: string; text: string; url?: string }, form: Record<string, string> = {}) {
  const opened = bot.discord.attach("add", file, by);
  await opened.acknowledgements.first(() => true);
  return answer(bot.discord.submit(opened, form, by));
}

test("a keeper adds a file with what is known of it, and is told what was understood", async () => {
  const opened = bot.discord.attach("add", { name: "Dam report.txt", text }, by);
  const { type, data } = await opened.acknowledgements.first(() => true);
  expect(type).toBe(9);
  const fields = data["components"] as { label: string; component: { custom_id: string; required: boolean } }[];
  expect(fields.map(({ label, component }) => [component.custom_id, label, component.required])).toEqual([
    ["title", "Title", false],
    ["publisher", "Publisher", false],
    ["published", "Published", false],
    ["url", "Address", false],
  ]);
  const form = { publisher: "The Valley Post", published: "2021-08-28" };
  const seen = seenIn(await answer(bot.discord.submit(opened, form, by)));
  for (const told of [
    "Added to the archive",
    "articles/added/Dam-report.txt",
    "The dam will hold (line 1)",
    "The Valley Post (given by the catalog)",
    "28 August 2021 (given by the catalog)",
    "Marta Lind (1), Tom Aske (1)",
  ])
    expect(seen).toContain(told);
  expect(folder()).toEqual({
    "added/Dam-report.txt": text,
    "catalog.json": `${JSON.stringify({ "added/Dam-report.txt": form }, undefined, 2)}\n`,
    "lamp.txt": standing,
  });
  expect(await files()).toContain("articles/added/Dam-report.txt");
  expect(service.state().remarks).toEqual([]);
});

test("what is doubtful is said: no date, and several articles in a line each", async () => {
  expect(seenIn(await added({ name: "dam.txt", text }))).toContain("When it was published is not known");
  const lines = [1, 2].map((n) =>
    JSON.stringify({ title: `Dam ${n}`, maintext: `${text} ${n}`, date_publish: "2021-08-28" }),
  );
  const seen = seenIn(await added({ name: "dams.jsonl", text: lines.join("\n") }));
  expect(seen).toContain("Added to the archive: 2 articles");
  expect(seen).toContain("articles/added/dams.jsonl, document 2");
});

test("a message’s menu adds its text as it was written, or its file", async () => {
  const words = "**Marta Lind** said: “The dam will hold.”\n12. October was cold.";
  const opened = bot.discord.pick("Add to archive", words, by);
  await opened.acknowledgements.first(() => true);
  await answer(bot.discord.submit(opened, { title: "The dam" }, by));
  const [written] = readdirSync(path.join(articles, "added"));
  expect(written).toMatch(/^message-\d+\.md$/);
  expect(readFileSync(path.join(articles, "added", written ?? ""), "utf8")).toBe(`${words}\n`);

  bot.discord.files.set("dam.txt", text);
  const attachment = {
    id: "7",
    filename: "dam.txt",
    size: Buffer.byteLength(text),
    url: bot.discord.addressOf("dam.txt"),
  };
  const other = bot.discord.pick("Add to archive", { attachments: [{ ...attachment, proxy_url: attachment.url }] }, by);
  await other.acknowledgements.first(() => true);
  expect(seenIn(await answer(bot.discord.submit(other, {}, by)))).toContain("articles/added/dam.txt");
});

test("a second file of the same name gets a number, and a name that leads elsewhere leads nowhere", async () => {
  await added({ name: "dam.txt", text });
  await added({ name: "DAM.txt", text: `${text}More.\n` });
  const url = bot.discord.addressOf("less.txt");
  bot.discord.files.set("less.txt", `${text}Less.\n`);
  await added({ name: "../..\\.hidden\u202e.txt", text: `${text}Less.\n`, url });
  await added({ name: "CON.txt", text: `${text}None.\n` });
  expect(readdirSync(path.join(articles, "added")).sort()).toEqual(["DAM-2.txt", "_CON.txt", "dam.txt", "hidden.txt"]);
});

describe("nothing is written, and a sentence says why,", () => {
  const refusals: readonly [string, Parameters<typeof added>[0], Record<string, string>, string][] = [
    ["of a picture", { name: "dam.txt", text: "GIF89a…" }, {}, "is a picture, not an article"],
    ["of an ending that is not read", { name: "dam.exe", text }, {}, "is in no format that is read"],
    ["of a file without text", { name: "dam.html", text: "<html><body></body></html>" }, {}, "shows a reader no text"],
    ["of a broken PDF", { name: "dam.pdf", text: "%PDF-1.7 nothing else" }, {}, "dam.pdf "],
    ["of a date that is none", { name: "dam.txt", text }, { published: "last Friday" }, "“last Friday” is not a date"],
    ["of an address that is none", { name: "dam.txt", text }, { url: "ftp://a.example" }, "is not an address"],
    ["of what the archive has already", { name: "dam.txt", text: standing }, {}, "as articles/lamp.txt"],
    [
      "of a file that is not Discord’s",
      { name: "dam.txt", text, url: "https://example.org/dam.txt" },
      {},
      "did not come from Discord",
    ],
    ["of too large a file", { name: "dam.txt", text: "The dam. ".repeat(600_000) }, {}, "may have 5 MB"],
  ];

  test(refusals.map(([of]) => of).join(", "), async () => {
    const before = folder();
    for (const [of, file, form, reason] of refusals) {
      const message = await added(file, form);
      expect([of, seenIn(message)]).toEqual([of, expect.stringContaining(reason)]);
      expect(isPrivate(message)).toBe(true);
      expect([of, folder()]).toEqual([of, before]);
    }
    expect(await files()).toEqual(["articles/lamp.txt"]);
    expect(service.archive.rejected).toEqual([]);
  });

  test("of a catalog that somebody has to mend", async () => {
    writeFileSync(path.join(articles, "catalog.json"), '{"lamp.txt": ');
    const before = folder();
    expect(seenIn(await added({ name: "dam.txt", text }, { title: "The dam" }))).toContain("catalog.json, is not JSON");
    expect(folder()).toEqual(before);
  });

  test("of a folder “added” that is a link", async () => {
    const outside = path.join(articles, "..", "outside");
    mkdirSync(outside);
    symlinkSync(outside, path.join(articles, "added"));
    expect(seenIn(await added({ name: "dam.txt", text }))).toContain("cannot be written to (ELOOP)");
    expect(readdirSync(outside)).toEqual([]);
  });

  test("of a folder “added” that the archive ignores", async () => {
    writeFileSync(path.join(articles, ".attestignore"), "added/\n");
    const before = folder();
    expect(seenIn(await added({ name: "dam.txt", text }))).toContain(".attestignore");
    expect(folder()).toEqual(before);
  });

  test("of a form that a restart has outlived", async () => {
    const opened = bot.discord.attach("add", { name: "dam.txt", text }, by);
    await opened.acknowledgements.first(() => true);
    await answer(bot.discord.submit(opened, { published: "soon" }, by));
    expect(seenIn(await answer(bot.discord.submit(opened, {}, by)))).toContain("Choose it again");
    expect(existsSync(path.join(articles, "added"))).toBe(false);
  });

  test.each(["add", "remove"])("of who is no keeper: /%s", async (name) => {
    const asked =
      name === "add"
        ? bot.discord.attach("add", { name: "dam.txt", text }, { by: manager })
        : bot.discord.type("remove", { name: "lamp.txt" }, { by: manager });
    expect(seenIn(await answer(asked))).toContain("ADMIN_IDS");
    const menu = bot.discord.pick("Add to archive", text, { by: manager });
    expect(seenIn(await answer(menu))).toContain("ADMIN_IDS");
    expect(Object.keys(folder())).toEqual(["lamp.txt"]);
  });
});

test("/remove keeps the file with what the catalog said of it, and a button puts it back, also after a restart", async () => {
  const entry = { title: "The lamp", publisher: "The Harbour Post" };
  writeFileSync(path.join(articles, "catalog.json"), JSON.stringify({ "lamp.txt": entry }));
  await service.reindex(() => {});
  const removed = await answer(bot.discord.type("remove", { name: "lamp.txt" }, by));
  expect(seenIn(removed)).toContain("Taken out of the archive: 1 article");
  expect(folder()).toEqual({
    "catalog.json": "{}\n",
    "removed/catalog.json": `${JSON.stringify({ "lamp.txt": entry }, undefined, 2)}\n`,
    "removed/lamp.txt": standing,
  });
  expect(await files()).toEqual([]);

  await bot.stop();
  bot = await startBot(service);
  const back = await answer(bot.discord.press(removed, button(removed, "Put it back"), by));
  expect(seenIn(back)).toContain("Put back into the archive");
  expect(folder()["lamp.txt"]).toBe(standing);
  expect((await cardsIn(service.archive))[0]).toMatchObject({ file: "articles/lamp.txt", title: "The lamp" });
  expect(seenIn(await answer(bot.discord.press(removed, button(removed, "Put it back"), by)))).toContain("has no file");
});

test("what was just added is taken out by its button; who is no keeper cannot press it", async () => {
  const message = await added({ name: "dam.txt", text });
  const press = (who: typeof keeper) =>
    answer(bot.discord.press(message, button(message, "Take it out again"), { by: who }));
  expect(seenIn(await press(manager))).toContain("ADMIN_IDS");
  expect(await files()).toHaveLength(2);
  expect(seenIn(await press(keeper))).toContain("removed/added/dam.txt");
  expect(await files()).toEqual(["articles/lamp.txt"]);
});

test("a title, a part of a name or one article of several takes nothing out", async () => {
  const remove = async (name: string) => seenIn(await answer(bot.discord.type("remove", { name }, by)));
  const lines = [1, 2].map((n) => JSON.stringify({ title: `Dam ${n}`, maintext: `${text} ${n}` }));
  writeFileSync(path.join(articles, "dams.jsonl"), lines.join("\n"));
  await service.reindex(() => {});
  expect(await remove("lamp")).toContain("No file of the archive is called exactly “lamp”");
  expect(await remove("Dam 1")).toContain("No file of the archive is called exactly");
  expect(await remove("dams.jsonl#2")).toContain("can only be taken out whole");
  expect(await remove("../cache")).toContain("No file of the archive");
  expect(await files()).toHaveLength(3);
});

test("in French the form and the answer are French", async () => {
  const fr = { by: keeper, locale: "fr" };
  const opened = bot.discord.attach("add", { name: "dam.txt", text }, fr);
  const { data } = await opened.acknowledgements.first(() => true);
  expect(data["title"]).toBe("Ajouter aux archives");
  expect(seenIn(await answer(bot.discord.submit(opened, {}, fr)))).toContain("Ajouté aux archives");
});
