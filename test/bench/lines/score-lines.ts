import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Layout, layoutOf } from "../../../src/reading/layout/layout.js";
import { featureNames } from "../../../src/reading/layout/context-features.js";
import { type Scales, scalesOf } from "../../../src/reading/layout/line-classifier.js";
import { machine } from "../machine.js";
import { examplesOf, trainedWeighing } from "./learner.js";
import { cleanTextsIn, type MarkedText, pagesIn } from "./marked-texts.js";
import { meanOf, type Overlap, overlapOf } from "./overlap.js";
import { weightsFile } from "./weights-file.js";

const parts = 8;

interface Texts {
  readonly pages: readonly MarkedText[];
  readonly clean: readonly (readonly MarkedText[])[];
}

/**
 * `lines --pages FILE [--clean FILE]… [--train] [--out FILE]`: how much of what is kept as body is the article's. FILE is JSON Lines:
 * of pages {text, body}, of clean news texts {text}. `--train` fits weights in eight parts, each without the texts it is measured
 * on; `--out` fits them on all and writes them as `weights.ts`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: "string" },
      clean: { type: "string", multiple: true, default: [] },
      train: { type: "boolean", default: false },
      out: { type: "string" },
    },
  });
  if (values.pages === undefined) throw new Error("Say --pages FILE.");
  const texts: Texts = { pages: pagesIn(values.pages), clean: values.clean.map(cleanTextsIn) };
  console.log(
    `${machine()}\n${texts.pages.length} pages, ${featureNames.length} numbers a line; words of four in a row that are shared, mean of the pages`,
  );
  print(
    "every line kept",
    texts.pages.map(({ text, body }) => overlapOf(body, text)),
  );
  print(
    "the shipped weights, which may have been fitted on these pages",
    texts.pages.map((page) => keptOf(page)),
  );
  printMastheads(texts.pages);
  printSpeed(texts.pages);
  if (values.train) crossValidate(texts);
  if (values.out !== undefined)
    writeFileSync(values.out, weightsFile(trainedWeighing(examplesOf(texts.pages, texts.clean.flat()))));
}

function crossValidate({ pages, clean }: Texts): void {
  const pageOverlaps: Overlap[] = [];
  const cleanOverlaps: Overlap[][] = clean.map(() => []);
  const all = clean.flat();
  for (let part = 0; part < parts; part++) {
    const others = (_: unknown, i: number): boolean => i % parts !== part;
    const scales = scalesOf(trainedWeighing(examplesOf(pages.filter(others), all.filter(others))));
    for (const [i, page] of pages.entries()) if (i % parts === part) pageOverlaps.push(keptOf(page, scales));
    let i = 0;
    for (const [file, set] of clean.entries())
      for (const text of set) if (i++ % parts === part) cleanOverlaps[file]?.push(keptOf(text, scales));
  }
  print(`weights fitted in ${parts} parts, each without the texts it is measured on`, pageOverlaps);
  for (const [file, overlaps] of cleanOverlaps.entries())
    print(`the same, clean texts, file ${file + 1} (${overlaps.length})`, overlaps);
}

function keptOf({ text, body }: MarkedText, scales?: Scales): Overlap {
  const { lines } = layoutOf("page.txt", text, scales);
  const own = lines.filter(({ label }) => label === "body" || label === "subheading");
  return overlapOf(body, own.map(({ start, end }) => text.slice(start, end)).join("\n"));
}

function print(what: string, overlaps: readonly Overlap[]): void {
  const { precision, recall } = meanOf(overlaps);
  const f = (2 * precision * recall) / (precision + recall);
  const lost = overlaps.filter((overlap) => overlap.recall < 0.5).length;
  console.log(
    `${what}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F ${f.toFixed(3)}, more than half lost on ${lost}`,
  );
}

function printMastheads(pages: readonly MarkedText[]): void {
  const mastheads = pages.map(({ text }) => layoutOf("page.txt", text).masthead);
  const having = (is: (masthead: Layout["masthead"]) => boolean): number => mastheads.filter(is).length;
  console.log(
    `mastheads: ${having(({ published, updated }) => (published ?? updated) !== undefined)} with a date, ${having(({ title }) => title !== undefined)} with a headline, ${having(({ byline }) => byline !== undefined)} with a byline`,
  );
}

function printSpeed(pages: readonly MarkedText[]): void {
  const bytes = pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round++) {
    // Time of the processor, not of the clock: what else the machine does is not measured.
    const began = process.cpuUsage();
    for (const { text } of pages) layoutOf("page.txt", text);
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1e6);
  }
  console.log(`${(bytes / 1e6 / best).toFixed(1)} MB a second of processor time (best of 4 rounds)`);
}
