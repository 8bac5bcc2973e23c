import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { grammarBytes } from "../../../src/reading/languages/en/grammar/load-model.js";
import { loadGrammar } from "../../../src/reading/parsing/grammar.js";
import type { Parsed } from "../../../src/reading/parsing/parsed.js";
import { sentencesIn, type GoldSentence } from "./treebank.js";

interface Tally {
  gold: number;
  found: number;
  words: number;
  upos: number;
  uas: number;
  las: number;
}

/** Prints UPOS, UAS and LAS on each test part (or dev part, with `--part dev`), from the treebank's words and from raw sentences, and the speed. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { treebanks: { type: "string" }, model: { type: "string" }, part: { type: "string", default: "test" } },
  });
  const { treebanks, model, part } = values;
  if (treebanks === undefined) throw new Error("Say --treebanks DIR.");
  const grammar = loadGrammar(model === undefined ? grammarBytes() : readFileSync(model));
  const sets = (part === "test" ? ["ewt", "gum", "pud"] : ["ewt", "gum"]).map((name) => ({
    name,
    sentences: sentencesIn(path.join(treebanks, `${name}.${part}.conllu`)),
  }));
  const gum = sets.find(({ name }) => name === "gum")!;
  sets.push({ name: "gum news", sentences: gum.sentences.filter(({ document }) => document.startsWith("GUM_news")) });
  console.log("                words      UPOS    UAS    LAS   raw: words F1  UPOS    UAS    LAS");
  for (const { name, sentences } of sets) {
    const given = tallyOf(sentences, ({ tokens }) => grammar.parseTokens(tokens));
    const raw = tallyOf(sentences, ({ text }) => grammar.parse(text, { start: 0, end: text.length }));
    console.log(
      [
        name.padEnd(12),
        String(given.gold).padStart(8),
        "  ",
        ...figures(given),
        "        ",
        f1(raw.words, raw),
        ...figures(raw),
      ].join(" "),
    );
  }
  const all = sets.flatMap(({ sentences }) => sentences);
  speed("tokens and tags", all, (text) => grammar.tag(text, { start: 0, end: text.length }).tokens.length);
  speed("the whole parse", all, (text) => grammar.parse(text, { start: 0, end: text.length }).tokens.length);
}

const f1 = (right: number, { gold, found }: Tally) => ((200 * right) / (gold + found)).toFixed(2).padStart(6);
const figures = (tally: Tally) => [f1(tally.upos, tally), f1(tally.uas, tally), f1(tally.las, tally)];

/** A word of the parse counts when it stands exactly where the treebank's does; its head too must be the same word. */
function tallyOf(sentences: readonly GoldSentence[], parse: (sentence: GoldSentence) => Parsed): Tally {
  const tally: Tally = { gold: 0, found: 0, words: 0, upos: 0, uas: 0, las: 0 };
  for (const sentence of sentences) {
    const { tokens, upos, head, relation } = parse(sentence);
    tally.gold += sentence.tokens.length;
    tally.found += tokens.length;
    const at = new Map(sentence.tokens.map(({ start, end }, index) => [`${start} ${end}`, index]));
    const goldAt = (index: number) =>
      index < 0 ? sentence.tokens.length : at.get(`${tokens[index]!.start} ${tokens[index]!.end}`);
    tokens.forEach((_, index) => {
      const gold = goldAt(index);
      if (gold === undefined) return;
      tally.words++;
      if (sentence.tags[gold]!.split("|")[0] === upos[index]) tally.upos++;
      if (sentence.heads[gold] !== goldAt(head[index]!)) return;
      tally.uas++;
      if (sentence.relations[gold] === relation[index]) tally.las++;
    });
  }
  return tally;
}

function speed(what: string, sentences: readonly GoldSentence[], tokensRead: (text: string) => number): void {
  let tokens = 0;
  let characters = 0;
  // Time of the processor, not of the clock: other programs may be running.
  const start = process.cpuUsage();
  for (let round = 0; round < 3; round++) {
    for (const { text } of sentences) {
      tokens += tokensRead(text);
      characters += text.length;
    }
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  console.log(`${what}: ${Math.round(tokens / seconds)} tokens/s, ${(characters / seconds / 1e6).toFixed(2)} MB/s`);
}
