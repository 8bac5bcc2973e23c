import { seenIn } from "../../stand-in/messages.js";
import { keeper } from "../../stand-in/people.js";
import { startProcess } from "./process.js";
import { ask } from "./questions.js";

const at = (times: readonly number[], share: number): string =>
  `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)} ms`;

const atOnce = 40;

/** 500 interactions, 40 at a time, among them the dearest that there are, while the archive is read again and again: how long each waits for its acknowledgement. */
export async function run(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? 500);
  const bot = await startProcess(40);
  const done = new AbortController();
  let reindexes = 0;
  const reindexing = (async () => {
    while (!done.signal.aborted) {
      bot.change();
      const asked = bot.discord.type("reindex", {}, { by: keeper });
      await asked.states.first((state) => state.deleted || seenIn(state).includes("Read again"));
      reindexes += 1;
    }
  })();
  const times = (await ask(bot.discord, count, atOnce)).sort((a, b) => a - b);
  done.abort();
  await reindexing;
  process.stdout.write(
    [
      `${times.length} interactions, ${atOnce} at a time, while ${bot.articles} articles are read again (${reindexes} times)`,
      `first acknowledgement: median ${at(times, 0.5)}, 95 in 100 within ${at(times, 0.95)}, longest ${at(times, 1)}`,
      `rules of Discord's broken: ${bot.discord.faults.length}`,
      ...bot.discord.faults.slice(0, 5),
      "",
    ].join("\n"),
  );
  await bot.stop();
}
