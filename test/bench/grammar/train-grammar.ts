import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { taggerOf } from "../../../src/reading/parsing/tagger.js";
import { rolesOf, type TagRoles } from "../../../src/reading/parsing/tagset.js";
import type { Numbers } from "../../../src/reading/parsing/numbers.js";
import { encodedWordsOf } from "../../../src/reading/parsing/words.js";
import { withHeadlines } from "./headlines.js";
import { classIn, classNumbersOf, settledTagsOf, tagsetOf, vocabularyOf, type Tagset } from "./lexicon.js";
import { modelBytes } from "./model-writer.js";
import { exactScorerOf } from "./exact-scorer.js";
import { examplesOf } from "./examples.js";
import { settledCasesOf } from "./settled-cases.js";
import { numberTableOf, stepTableOf, weightTableOf } from "./tables.js";
import { trainedMarks } from "./train-marks.js";
import { trainedParser, type ParsingExample } from "./train-parser.js";
import { trainedTagger } from "./train-tagger.js";
import { trainingSentences, type GoldSentence } from "./treebank.js";

const folds = 5;
const leastForRelation = 5;
const taggerPlan = { strikes: 3, margin: 35, scale: 16, least: 1 };

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
  const numbers = classNumbersOf(sentences);
  const roles = rolesOf(tagset.names);
  const relations = relationsOf(sentences);
  const width = tagset.names.length;

  // What is learned must serve for articles whose words were never seen. So each document is described by a vocabulary, and
  // tagged for the parser by a tagger, that were made from the other documents.
  const parts = foldsOf(withHeadlines(sentences));
  const described = parts.map((part) => {
    const others = sentences.filter((sentence) => !part.has(sentence));
    const classOf = classIn(vocabularyOf(others, numbers));
    return [...part].map((gold) => ({ gold, words: encodedWordsOf(gold.tokens, classOf) }));
  });
  const lessons = described.map((part) =>
    part.map(({ gold, words }) => ({ words, gold: gold.tags.map(tagset.numberOf) })),
  );
  const tagging = trainedTagger(lessons.flat(), width, { rounds: 6, ...taggerPlan });
  console.error(`tagger: ${tagging.keys.length} features`);
  const examples = described.flatMap((part, fold) => {
    const others = lessons.filter((_, at) => at !== fold).flat();
    const scorer = exactScorerOf(trainedTagger(others, width, { rounds: 3, ...taggerPlan }));
    const tagsOf = taggerOf({ scorer, width, settled: () => -1 });
    return part.map(({ gold, words }) =>
      examplesOf(gold, { words, tags: tagsOf(words) }, { roles, numberOf: relations.numberOf }),
    );
  });
  console.error("tagged for the parser");
  const { steps, relating } = trainedParser(
    examples.map(({ parsing }) => parsing),
    relations.names.length,
    { rounds: 8, strikes: 4, scale: 16, least: 1.5, leastRelation: 1.5, explore: 0.9, margin: 30, relationMargin: 30 },
  );
  const marking = trainedMarks(
    examples.map(({ marks }) => marks),
    5,
  );
  console.error(`parser: ${steps.keys.length} features of steps, ${relating.keys.length} of relations`);
  const vocabulary = vocabularyOf(sentences, numbers);
  const known = { tagset, roles, numberOf: relations.numberOf, classOf: classIn(vocabulary) };
  const settled = settledCasesOf(sentences.map((gold) => asItStands(gold, known)));
  return modelBytes({
    tags: tagset.names,
    relations: relations.names,
    classes: numberTableOf(vocabulary),
    settledTags: numberTableOf(settledTagsOf(sentences, tagset)),
    settledSteps: numberTableOf(settled.steps),
    settledRelations: numberTableOf(settled.relations),
    tagging: weightTableOf(tagging),
    steps: stepTableOf(steps),
    relating: weightTableOf(relating),
    marking: weightTableOf(marking),
  });
}

interface Known {
  readonly tagset: Tagset;
  readonly roles: TagRoles;
  readonly numberOf: (relation: string) => number;
  readonly classOf: Numbers;
}

/** With the treebank's own tags. */
function asItStands(gold: GoldSentence, known: Known): ParsingExample {
  const words = encodedWordsOf(gold.tokens, known.classOf);
  return examplesOf(gold, { words, tags: Int32Array.from(gold.tags, known.tagset.numberOf) }, known).parsing;
}

/** Whole documents, dealt out in turn. */
function foldsOf(sentences: readonly GoldSentence[]): Set<GoldSentence>[] {
  const documents = [...new Set(sentences.map(({ document }) => document))];
  const fold = new Map(documents.map((document, at) => [document, at % folds]));
  return Array.from(
    { length: folds },
    (_, number) => new Set(sentences.filter(({ document }) => fold.get(document) === number)),
  );
}

/** "root" first; rare subtypes are read as their main type. */
function relationsOf(sentences: readonly GoldSentence[]) {
  const counts = new Map<string, number>();
  for (const { relations } of sentences) for (const name of relations) counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.delete("root");
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = ["root", ...frequent.flatMap(([name, count]) => (count < leastForRelation ? [] : [name]))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const dep = numbers.get("dep") ?? 1;
  return { names, numberOf: (name: string) => numbers.get(name) ?? numbers.get(name.split(":")[0]!) ?? dep };
}
