import { parseArgs } from "node:util";
import { compareEngines, engineNames, engineTable } from "./engines.js";
import { machine } from "./machine.js";

/**
 * `npm run bench -- speed [--passages 1000,10000,100000] [--engines attest,lunr] [--minutes 10]`: the index alone, the reader excluded, beside the
 * engines that people use instead. Queries of 2 / 5 / 12 words.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      passages: { type: "string", default: "1000,10000,100000" },
      engines: { type: "string", default: engineNames.join(",") },
      minutes: { type: "string", default: "10" },
    },
  });
  process.stdout.write(`${machine()}\n`);
  const engines = values.engines.split(",");
  for (const count of values.passages.split(",").map(Number))
    process.stdout.write(
      `\n${engineTable(count, compareEngines({ count, engines, minutes: Number(values.minutes) }))}\n`,
    );
}
