import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { openArchiveService } from "../../src/archive/archive-service.js";
import { recordsOf } from "../../src/archive/records.js";
import type { Conversation } from "../stand-in/conversations.js";
import type { Circumstance } from "../stand-in/interaction.js";
import { buttonsOf, isPrivate, seenIn, type KeptMessage } from "../stand-in/messages.js";
import { keeper, reader, secondReader } from "../stand-in/people.js";
import { temporaryFolder } from "../temporary-folder.js";
import { startBot, type Bot } from "./bot.js";

const keepersChannel = "300000000000000008";
const folder = temporaryFolder();
const cache = temporaryFolder();
const records = temporaryFolder();
const own = recordsOf(records, folder);
const article =
  "The harbour of Selde\n\nThe Selde Post\n1 March 2021\n\n“The quay is long,” minister Ada Holm said on Monday.\n";
writeFileSync(path.join(folder, "quay.txt"), article);

let service: ArchiveService;
let bot: Bot;
async function open(): Promise<ArchiveService> {
  const opened = await openArchiveService({
    articles: folder,
    cache,
    records,
    watch: false,
    notice: () => {},
    clock: () => 0,
  });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  return opened.service;
}
beforeEach(async () => {
  service ??= await open();
  bot = await startBot(service, { keepersChannel, records: own });
});
afterEach(async () => {
  await bot.stop();
  expect(bot.discord.faults).toEqual([]);
});
afterAll(() => service.close());

const shown = ({ states }: ReturnType<Bot["discord"]["type"]>): Promise<KeptMessage> =>
  states.first(({ deleted, loading }) => !deleted && !loading);
const asked = (command: string, options = {}) => shown(bot.discord.type(command, options));
const idOf = (message: KeptMessage, label: string) =>
  buttonsOf(message).find((one) => one.label?.startsWith(label))?.custom_id ?? `no button ${label}`;
async function opened(message: KeptMessage, label: string, by: Partial<Circumstance> = {}): Promise<Conversation> {
  const pressed = bot.discord.press(message, idOf(message, label), by);
  const { type } = await pressed.acknowledgements.first(() => true);
  expect(type).toBe(9);
  return pressed;
}
async function report(): Promise<KeptMessage> {
  const form = await opened(await asked("who-said", { words: "quay is long" }), "Report a fault");
  const told = await shown(
    bot.discord.submit(form, { kind: "speaker", remark: "That was Bo Lund." }, { by: secondReader }),
  );
  expect([isPrivate(told), seenIn(told)]).toEqual([
    true,
    expect.stringContaining("The keepers of the archive have been told"),
  ]);
  return bot.discord.posted.first(({ channelId }) => channelId === keepersChannel);
}

test("a reader reports a fault: the keepers see the finding and the remark, and the file has all that was read", async () => {
  const message = await report();
  expect(seenIn(message)).toMatch(
    /A fault is reported: The speaker[^]*Ada Holm[^]*> The quay is long,[^]*Reported by second[^]*That was Bo Lund\./u,
  );
  const [line] = readFileSync(path.join(own, "faults.jsonl"), "utf8").trim().split("\n");
  expect(JSON.parse(line ?? "")).toMatchObject({
    by: secondReader.id,
    fault: "speaker",
    remark: "That was Bo Lund.",
    words: "The quay is long,",
    masthead: { published: "2021-03-01" },
    statement: { speaker: { name: "Ada Holm" }, confidence: "sure" },
    version: "0.0.0",
  });
});

describe("a keeper corrects", () => {
  test("the speaker: it is shown as the keepers’ word, found by it, and kept when everything is read anew", async () => {
    const form = await opened(await report(), "Correct the speaker", { by: keeper });
    const done = await shown(bot.discord.submit(form, { value: "Bo Lund" }, { by: keeper }));
    expect(seenIn(done)).toContain("Corrected.");
    const found = seenIn(await asked("who-said", { speaker: "Bo Lund" }));
    expect(found).toMatch(/Bo Lund[^]*> The quay is long,[^]*said by the keepers of the archive/u);
    expect(found).not.toContain("Ada Holm,");
    await service.close();
    service = await open();
    await bot.stop();
    bot = await startBot(service, { keepersChannel, records: own });
    expect(seenIn(await asked("who-said", { speaker: "Bo Lund" }))).toContain("> The quay is long,");
  });

  test("a date: of the article, and of the statement", async () => {
    const message = await report();
    for (const [field, value] of [
      ["published", "2021-03-02"],
      ["said", "2021-02-27"],
    ] as const) {
      const form = await opened(message, "Correct the date", { by: keeper });
      await shown(bot.discord.submit(form, { field, value }, { by: keeper }));
    }
    expect(seenIn(await asked("source", { name: "quay.txt" }))).toContain(
      "2 March 2021 (given by the keepers of the archive)",
    );
    expect(seenIn(await asked("who-said", { words: "quay is long" }))).toContain(
      "27 February 2021 (given by the keepers of the archive)",
    );
  });

  test("what is no date is told so", async () => {
    const form = await opened(await report(), "Correct the date", { by: keeper });
    const told = await shown(bot.discord.submit(form, { field: "said", value: "last week" }, { by: keeper }));
    expect(seenIn(told)).toContain("That is no date");
  });

  test("and nobody else does", async () => {
    const pressed = await shown(
      bot.discord.press(await report(), idOf(await report(), "Correct the speaker"), { by: reader }),
    );
    expect(seenIn(pressed)).toContain("Only the keepers");
  });
});

test("a correction holds as long as the file stays what it was, and not for another text", async () => {
  writeFileSync(path.join(folder, "quay.txt"), `${article}\nThe quay was built in 1901.\n`);
  await service.reindex(() => {});
  expect(seenIn(await asked("who-said", { words: "quay is long" }))).toContain("Ada Holm");
  writeFileSync(path.join(folder, "quay.txt"), article);
  await service.reindex(() => {});
  expect(seenIn(await asked("who-said", { words: "quay is long" }))).toContain("Bo Lund");
});
