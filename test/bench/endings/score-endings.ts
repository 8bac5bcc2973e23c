import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { grammarBytes } from "../../../src/reading/languages/en/grammar/load-model.js";
import { loadGrammar } from "../../../src/reading/parsing/grammar.js";
import { endOf, type BoundaryWeights } from "../../../src/reading/languages/en/statements/boundaries/content-end.js";
import { boundaryWeights } from "../../../src/reading/languages/en/statements/boundaries/trained-weights.js";
import { trainedWeights } from "./learner.js";
import { type MarkedEnding, markedEndingsIn } from "./marked-endings.js";

const parts = 8;

/**
 * `endings --gold FILE … [--out FILE]`: how often reported words end where readers marked their end, with weights fitted in eight
 * parts, each without the articles it is measured on, and with those that are shipped. `--out` fits anew, on all articles but those
 * of the part that confirms, and writes `trained-weights.ts`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = { gold: { type: "string", multiple: true }, out: { type: "string" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.gold === undefined) throw new Error("Say --gold FILE.");
  const grammar = loadGrammar(grammarBytes());
  const endings = values.gold.flatMap((file) => markedEndingsIn(file, grammar));
  const known = endings.filter(({ part }) => part !== "confirm");
  const unknown = endings.filter(({ part }) => part === "confirm");
  console.log(`${endings.length} endings; ${Object.keys(boundaryWeights).length} weights are shipped`);
  print("at the end of the unit, always", endings, () => ({}));
  const fitted = Array.from({ length: parts }, (_, part) =>
    trainedWeights(known.filter(({ article }) => article % parts !== part)),
  );
  print(`weights fitted in ${parts} parts of fit and read`, known, ({ article }) => fitted[article % parts] ?? {});
  print("the shipped weights, on fit and read", known, () => boundaryWeights);
  print("the shipped weights, on confirm", unknown, () => boundaryWeights);
  if (values.out === undefined) return;
  const anew = trainedWeights(known);
  print("the new weights, on confirm", unknown, () => anew);
  writeFileSync(values.out, weightsFile(anew));
}

function print(
  what: string,
  endings: readonly MarkedEnding[],
  weighing: (ending: MarkedEnding) => BoundaryWeights,
): void {
  const ends = endings.map((ending) => ({
    found: endOf(ending.words, weighing(ending)) ?? Infinity,
    marked: ending.end ?? Infinity,
  }));
  const share = (is: (end: { readonly found: number; readonly marked: number }) => boolean): string =>
    `${((100 * ends.filter(is).length) / ends.length).toFixed(1)} %`;
  console.log(
    `${what} (${ends.length}): right ${share(({ found, marked }) => found === marked)}, too early ${share(({ found, marked }) => found < marked)}, too late ${share(({ found, marked }) => found > marked)}`,
  );
}

/** The text of `src/reading/languages/en/statements/boundaries/trained-weights.ts`. */
function weightsFile(weighing: BoundaryWeights): string {
  const rows = Object.entries(weighing).map(
    ([sign, weight]) => `  ${/^\w+$/.test(sign) ? sign : JSON.stringify(sign)}: ${weight},\n`,
  );
  return `${head}${rows.join("")}};\n`;
}

const head = `/**
 * How much each sign speaks for reported words ending where it is seen. Fitted by a logistic regression on hand-annotated news
 * (\`npm run bench -- endings\`); no text of it is kept here. docs/attribution.md says how well they do on articles that they were
 * not fitted on.
 */
export const weights: Readonly<Record<string, number>> = {
`;
