import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { tagsOf } from "../../../src/reading/grammar/parsing.js";
import { rolesOf } from "../../../src/reading/grammar/tagset.js";
import { scorerOf } from "../../../src/reading/grammar/weights.js";
import { wordsOf } from "../../../src/reading/grammar/words.js";
import { tagsetOf, vocabularyOf } from "./lexicon.js";
import { modelBytes } from "./model-writer.js";
import { trainedParser, type ParsingExample } from "./train-parser.js";
import { trainedTagger } from "./train-tagger.js";
import { trainingSentences, type GoldSentence } from "./treebank.js";

const folds = 5;
const leastForRelation = 5;

/** Trains the model and writes its file. The same treebanks give the same bytes. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { treebanks: { type: "string" }, out: { type: "string" }, share: { type: "string", default: "1" } },
  });
  const { treebanks, out, share } = values;
  if (treebanks === undefined || out === undefined) throw new Error("Say --treebanks DIR and --out FILE.");
  const every = trainingSentences(treebanks);
  writeFileSync(out, trainedModel(every.filter((_, at) => at % Math.round(1 / Number(share)) === 0)));
}

function trainedModel(sentences: readonly GoldSentence[]): Uint8Array {
  const tagset = tagsetOf(sentences);
  const vocabulary = vocabularyOf(sentences);
  const roles = rolesOf(tagset.names);
  const relations = relationsOf(sentences);
  const taggerPlan = { rounds: 8, strikes: 2, scale: 100, least: 0.3 };
  const tagging = trainedTagger(sentences, { tagset, vocabulary }, taggerPlan);
  console.error(`tagger: ${tagging.keys.length} features`);

  // The parser must learn from tags as wrong as those it will be given: each fold is tagged by a tagger that never saw it.
  const examples: ParsingExample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, at) => at % folds !== fold);
    const rows = trainedTagger(others, { tagset, vocabulary }, { ...taggerPlan, rounds: 4 });
    for (const sentence of sentences.filter((_, at) => at % folds === fold)) {
      const words = wordsOf(sentence.tokens, vocabulary);
      examples.push({
        words,
        tags: tagsOf(words, scorerOf(rows, tagset.names.length), tagset.names.length),
        heads: Int32Array.from(sentence.heads),
        relations: Int32Array.from(sentence.relations, (relation) => relations.numberOf(relation)),
      });
    }
  }
  console.error("tagged for the parser");
  const { steps, relating } = trainedParser(
    examples,
    { roles, relations: relations.names.length },
    { rounds: 8, strikes: 2, scale: 20, least: 1, explore: 0.9 },
  );
  console.error(`parser: ${steps.keys.length} features of steps, ${relating.keys.length} of relations`);
  return modelBytes({ tags: tagset.names, relations: relations.names, vocabulary, tables: [tagging, steps, relating] });
}

/** "root" first; rare subtypes are read as their main type. */
export function relationsOf(sentences: readonly GoldSentence[]) {
  const counts = new Map<string, number>();
  for (const { relations } of sentences) for (const name of relations) counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.delete("root");
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = ["root", ...frequent.flatMap(([name, count]) => (count < leastForRelation ? [] : [name]))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const dep = numbers.get("dep") ?? 1;
  return { names, numberOf: (name: string) => numbers.get(name) ?? numbers.get(name.split(":")[0]!) ?? dep };
}
