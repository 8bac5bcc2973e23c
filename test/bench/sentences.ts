import { parseArgs } from "node:util";
import type { Span } from "../../src/model/passage.js";
import { sentencesOf } from "../../src/reading/segmentation/sentences.js";
import { type GoldSentence, sentencesIn } from "./grammar/treebank.js";
import { machine } from "./machine.js";

/** A paragraph, or a document where the treebank marks no paragraphs. */
interface Stretch {
  readonly text: string;
  /** Where its sentences end, but for the last. */
  readonly ends: readonly number[];
}

type Splitter = (text: string) => Span[];

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const splitters: readonly (readonly [name: string, split: Splitter])[] = [
  ["ours", (text) => sentencesOf(text, { start: 0, end: text.length })],
  [
    "Intl.Segmenter",
    (text) =>
      [...segmenter.segment(text)].map(({ segment, index }) => ({
        start: index,
        end: index + segment.trimEnd().length,
      })),
  ],
];
const finalMark = /[.!?…]["'”’)\]]*$/;
/** The time of `Intl.Segmenter` grows with the square of a text; of a longer one nobody would wait for the end. */
const longest = 500_000;

/**
 * `sentences --treebank FILE [--documents PATTERN]`: how many boundaries after a final mark are found in the text of a CoNLL-U
 * file, all of them or those of the documents whose name matches. Headings and lists, which end without one, are not counted.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { treebank: { type: "string" }, documents: { type: "string", default: "" } },
  });
  if (values.treebank === undefined) throw new Error("Say --treebank FILE.");
  const wanted = new RegExp(values.documents, "u");
  const sentences = sentencesIn(values.treebank).filter(({ document }) => wanted.test(document));
  const stretches = stretchesOf(sentences);
  const texts = stretches.map(({ text }) => text);
  const whole = texts.join("\n\n").slice(0, longest);
  console.log(`${machine()}\n${sentences.length} sentences in ${stretches.length} documents or paragraphs`);
  for (const [name, split] of splitters)
    console.log(
      `${name}: F1 ${f1(stretches, split).toFixed(1)}; ${speed(texts, split)} MB a second one by one, ${speed([whole], split)} in one text of ${(whole.length / 1e6).toFixed(2)} MB`,
    );
}

function stretchesOf(sentences: readonly GoldSentence[]): Stretch[] {
  const stretches: GoldSentence[][] = [];
  for (const sentence of sentences)
    if (sentence.opensParagraph || stretches.length === 0) stretches.push([sentence]);
    else stretches.at(-1)?.push(sentence);
  return stretches.map((own) => {
    let text = "";
    const ends = own.map((sentence) => {
      text += sentence.text;
      return text.trimEnd().length;
    });
    return { text: text.trimEnd(), ends: ends.slice(0, -1) };
  });
}

function f1(stretches: readonly Stretch[], split: Splitter): number {
  let [both, either] = [0, 0];
  for (const { text, ends } of stretches) {
    const [counted, ignored] = [new Set<number>(), new Set<number>()];
    for (const end of ends) (finalMark.test(text.slice(Math.max(0, end - 6), end)) ? counted : ignored).add(end);
    const found = split(text)
      .slice(0, -1)
      .map(({ end }) => end)
      .filter((end) => !ignored.has(end));
    both += found.filter((end) => counted.has(end)).length;
    either += found.length + counted.size;
  }
  return (200 * both) / either;
}

function speed(texts: readonly string[], split: Splitter): string {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    // Time of the processor, not of the clock: what else the machine does is not measured.
    const began = process.cpuUsage();
    for (const text of texts) split(text);
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, user + system);
  }
  return (characters / best).toFixed(1);
}
