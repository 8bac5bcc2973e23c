import { readFileSync } from "node:fs";
import type { TimexInput } from "../../src/reading/dates/date-rules.js";
import { dateRules } from "../../src/reading/languages/en/dates/date-rules.js";
import { sentencesOf } from "../../src/reading/segmentation/sentences.js";

interface Row {
  readonly id: string;
  readonly text: string;
  /** The publication date; a narrative has none. */
  readonly dct?: string | null;
  readonly corpus?: string;
}

const invented = `The talks began on Monday, 5 May 2031, and went on for three weeks. A year earlier, in the spring of 2030, both sides had
agreed to meet every month; by late June nothing was left of that. “We will come back next Friday,” the envoy said on Thursday morning.
The ferry company said that its third-quarter profit rose to 4.5 million from 3.1 million a year ago, and that it would hire 2000 people
before the end of the year. Residents of the harbour district, who had waited for a new school since 2019, were told nothing of it.
The envoy, who took no questions, was seen leaving the customs house by a side door with two aides and a box of papers. A spokesman for the
harbour board declined to say what had been agreed, and pointed to a statement in which both sides call the talks open and useful. The
fishermen’s guild, whose members had blocked the quay with their boats, said that it would keep its nets dry until somebody explained to it
what the new limits are and who is going to watch over them. Shopkeepers along the quay welcomed the end of the blockade.
`;

function inputOf({ text, dct, corpus }: Row): TimexInput {
  return {
    text,
    sentences: sentencesOf(text, { start: 0, end: text.length }),
    published:
      dct === undefined || dct === null || dct === "" || corpus === "wikiwars"
        ? undefined
        : { value: dct, basis: "publication" },
  };
}

/**
 * `dates [--gold FILE]`: megabytes of text a second on one core, on the annotated rows of a file or on invented news. With `--rows`,
 * prints what was found as the rows of `export`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--gold");
  const rows: Row[] =
    at < 0
      ? Array.from({ length: 200 }, (_, index) => ({ id: String(index), text: invented.repeat(8), dct: "2031-06-26" }))
      : readFileSync(args[at + 1] ?? "", "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Row);
  const inputs = rows.map(inputOf);
  if (args.includes("--rows")) {
    for (const [index, { id, text }] of rows.entries())
      for (const { start, end, type, value, basis } of dateRules.timexesIn(
        inputs[index] ?? inputOf(rows[index] ?? { id, text }),
      ))
        process.stdout.write(
          `${JSON.stringify({ file: `${id.replaceAll(/[^A-Za-z0-9._-]+/g, "_")}.txt`, start, end, words: text.slice(start, end), type, value, basis })}\n`,
        );
    return;
  }
  const bytes = rows.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let round = 0; round < 10; round++) {
    // Time of the processor, not of the clock: what else the machine does is not measured.
    const began = process.cpuUsage();
    found = inputs.reduce((sum, input) => sum + dateRules.timexesIn(input).length, 0);
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1000);
  }
  process.stdout.write(
    `${rows.length} texts, ${(bytes / 1e6).toFixed(2)} MB, ${found} expressions: ${(bytes / 1e3 / best).toFixed(1)} MB a second of processor time (best of 10 rounds)\n`,
  );
}
