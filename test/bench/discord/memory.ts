import { startProcess } from "./process.js";
import { ask } from "./questions.js";

/** The memory of the bot as a process: idle, and after thousands of interactions. */
export async function run(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? 10_000);
  const bot = await startProcess(1);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const memory = async () => {
    const { resident, held } = await bot.memory();
    return `${resident} MiB resident, ${held} MiB held by the program`;
  };
  say(`idle, ${bot.articles} articles: ${await memory()}`);
  const step = Math.ceil(count / 5);
  for (let done = step; done <= count; done += step) {
    await ask(bot.discord, step, 20);
    say(`after ${done} interactions: ${await memory()}`);
  }
  await bot.stop();
}
