import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse } from "../../src/reading/analysis/analyzer.js";
import { trainingSentences } from "./grammar/treebank.js";

const wordsPerPassage = 80;
/** A word in fewer passages is as rare as one that was never met. */
const fewest = 5;

/**
 * `--treebanks DIR --out src/reading/languages/en/lexicon/word-frequencies.ts`: in how many passages of everyday English each word stands, counted in the
 * texts that the grammar is trained on. The same treebanks give the same file.
 */
export function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { treebanks: { type: "string" }, out: { type: "string" } },
  });
  const { treebanks, out } = values;
  if (treebanks === undefined || out === undefined) throw new Error("Say --treebanks DIR and --out FILE.");
  const documents = new Map<string, string[]>();
  for (const { document, text } of trainingSentences(treebanks))
    documents.set(document, [...(documents.get(document) ?? []), text]);
  writeFileSync(out, moduleOf([...documents.values()].flatMap((texts) => passagesOf(texts.join(" ")))));
  return Promise.resolve();
}

/** The different terms of each whole run of eighty words. */
function passagesOf(text: string): ReadonlySet<string>[] {
  const terms = analyse(text, "en").terms.map(({ term }) => term);
  return Array.from(
    { length: Math.floor(terms.length / wordsPerPassage) },
    (_, at) => new Set(terms.slice(at * wordsPerPassage, (at + 1) * wordsPerPassage)),
  );
}

function moduleOf(passages: readonly ReadonlySet<string>[]): string {
  const held = new Map<string, number>();
  for (const passage of passages) for (const term of passage) held.set(term, (held.get(term) ?? 0) + 1);
  const rows = new Map<number, string[]>();
  for (const [term, count] of held) {
    if (count < fewest || !/^\p{L}+$/u.test(term)) continue;
    // Shares are told apart by steps of the square root of two.
    const exponent = Math.round(-2 * Math.log2(count / passages.length)) / 2;
    rows.set(exponent, [...(rows.get(exponent) ?? []), term]);
  }
  const lines = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([exponent, terms]) => `${exponent} ${terms.sort().join(" ")}`);
  return `/**
 * How common the words of everyday English are. In each row, terms as \`analysis.ts\` makes them, behind the power of a half that
 * tells in what share of all passages of eighty words they stand. Made by \`npm run bench -- count-words\` of the treebanks that
 * docs/licences.md names, under CC BY-SA 4.0; not to be written by hand.
 */
export const everydayWords = \`
${lines.join("\n")}
\`;
`;
}
