import { parseArgs } from "node:util";
import { readBroken } from "../reading/formats/mutations.js";
import { filesOfAll } from "../reading/formats/same-article/formats.js";

/** `[--times 20000] [--only a.docx]`: reads so many broken copies of a small file of each format. Stops at the first that throws. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { times: { type: "string", default: "20000" }, only: { type: "string" } },
  });
  const times = Number(values.times);
  process.stdout.write(
    "| file | copies | read | rejected | slowest, ms | memory in use after, MB |\n|---|---|---|---|---|---|\n",
  );
  for (const [name, whole] of Object.entries(await filesOfAll())) {
    if (values.only !== undefined && values.only !== name) continue;
    const { read, rejected, slowest } = await readBroken(name, whole, times);
    const memory = process.memoryUsage().heapUsed / 1024 / 1024;
    process.stdout.write(
      `| ${name} | ${times} | ${read} | ${rejected} | ${slowest.toFixed(0)} | ${memory.toFixed(0)} |\n`,
    );
  }
}
