import { afterEach, beforeEach, expect, test } from "vitest";
import { answeringThread, type AnsweringThread } from "../../../src/discord/answering/answering-thread.js";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import { isPrivate, seenIn } from "../../stand-in/messages.js";
import { startBot, type Bot } from "../bot.js";

const program = new URL("./scripted-thread.mjs", import.meta.url);
// The thread answers; nobody asks this one.
const noService = {} as ArchiveService;

let flag: Int32Array;
let thread: AnsweringThread;
let bot: Bot;
beforeEach(async () => {
  flag = new Int32Array(new SharedArrayBuffer(4));
  thread = answeringThread({ program, workerData: { flag: flag.buffer }, notice: () => {} });
  bot = await startBot(noService, { answering: thread });
});
afterEach(async () => {
  release(2);
  await bot.stop();
  await thread.close();
  expect(bot.discord.faults).toEqual([]);
});

function release(step: number): void {
  Atomics.store(flag, 0, step);
  Atomics.notify(flag, 0);
}
const acknowledged = async (command: string) => {
  const asked = bot.discord.type(command);
  await asked.acknowledgements.first(() => true);
  return asked;
};

test("questions that come while the articles are read for the first time are told how far that is", async () => {
  // The first report may be on its way still.
  for (;;) {
    const message = await bot.discord.type("status").states.first(isPrivate);
    if (seenIn(message).includes("120 of 361")) break;
    expect(seenIn(message)).toContain("looks into the folder");
  }
  release(1);
  await thread.opened;
  release(2);
  const { states } = bot.discord.type("status");
  expect(seenIn(await states.first(({ loading }) => !loading))).toContain("Answered status");
});

test("questions are acknowledged while an answer holds the thread that answers", async () => {
  release(1);
  await thread.opened;
  const asked = await Promise.all(["status", "sources", "help"].map(acknowledged));
  expect(asked.flatMap(({ states }) => states.items)).toEqual([]);
  release(2);
  const answers = await Promise.all(asked.map(({ states }) => states.first(({ loading }) => !loading)));
  expect(answers.map(seenIn)).toEqual(["### Answered status", "### Answered sources", "### Answered help"]);
});

test("a thread that dies is a fault of ours: who waits is told, and the face ends", async () => {
  release(1);
  await thread.opened;
  const asked = bot.discord.type("source", { name: "die" });
  expect(seenIn(await asked.states.first(isPrivate))).toContain("Something went wrong on our side");
  expect(await thread.ended).toMatchObject({ kind: "died" });
});
