import { answerability } from "../../src/answering/abstain.js";
import { strengthOf } from "../../src/answering/considered.js";
import type { Evidence } from "../../src/answering/evidence.js";
import { weigherOf } from "../../src/answering/marking.js";
import { questionOf } from "../../src/answering/question.js";
import type { SearchIndex } from "../../src/archive/search/engine.js";
import { wordEngine } from "../../src/archive/search/word-index.js";
import { sentencesOf } from "../../src/reading/sentences.js";
import { indexable, passagesOf, type Document } from "./collection.js";
import { option, rowsOf } from "./rows.js";

interface Asked {
  readonly id: string;
  readonly text: string;
}

interface Weighed {
  readonly doc: string;
  readonly text: string;
  readonly evidence: Evidence;
  readonly answers: number;
}

/** Documents that can be asked. */
interface Asking {
  readonly strongest: (question: string) => Weighed | undefined;
  readonly first: (question: string) => string | undefined;
}

function askingOf(docs: readonly Document[]): Asking {
  const index: SearchIndex = wordEngine.empty().add(docs.map(indexable));
  const byId = new Map(docs.map((doc) => [doc.id, { ...doc, passages: passagesOf(doc.text) }]));
  const hitsOf = (question: string) => index.search({ words: question, limit: 16, perArticle: 3 });
  return {
    first: (question) => hitsOf(question)[0]?.file,
    strongest(words) {
      const question = questionOf(words, index.words(words));
      const weigh = weigherOf(question);
      const hits = hitsOf(words);
      let best: (Weighed & { readonly strength: number }) | undefined;
      for (const { file, index, score } of hits) {
        const doc = byId.get(file);
        const span = doc?.passages[index];
        if (doc === undefined || span === undefined) continue;
        const text = doc.text.slice(span.start, span.end);
        const sentences = sentencesOf(text, { start: 0, end: text.length });
        const evidence = weigh({
          text,
          sentences,
          language: "en",
          about: doc.title ?? "",
          abbreviations: [],
        });
        if (evidence === undefined) continue;
        const strength = strengthOf(question, score / (hits[0]?.score ?? 1), evidence);
        if (best === undefined || strength > best.strength)
          best = { doc: file, text, evidence, answers: answerability(question, evidence), strength };
      }
      return best;
    },
  };
}

/** The chance that a question with an answer scores above one without: the area under the ROC curve. */
function areaUnder(withAnswer: readonly number[], without: readonly number[]): number {
  const all = [
    ...withAnswer.map((score) => ({ score, one: true })),
    ...without.map((score) => ({ score, one: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let at = 0; at < all.length;) {
    let end = at;
    while (end < all.length && all[end]?.score === all[at]?.score) end++;
    const ones = all.slice(at, end).filter(({ one }) => one).length;
    ranks += (ones * (at + 1 + end)) / 2;
    at = end;
  }
  const n = withAnswer.length;
  return (ranks - (n * (n + 1)) / 2) / (n * without.length);
}

const shareOf = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(is).length / items.length;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/**
 * `--set DIR [--every N]`: docs.jsonl, queries.jsonl, answers.jsonl and unanswerable.jsonl of a question-answering test. Prints how
 * often the marked sentence holds the answer, and how well questions without an answer are told apart: adversarial ones about
 * the same documents, and those of other worlds, for which half of the documents' titles are taken out and then asked about.
 */
export function run(args: readonly string[]): Promise<void> {
  const folder = option(args, "set");
  const every = args.includes("--every") ? Number(option(args, "every")) : 1;
  const some = <Row>(file: string): Row[] => rowsOf<Row>(`${folder}/${file}`).filter((_, index) => index % every === 0);
  const docs = rowsOf<Document>(`${folder}/docs.jsonl`);
  const answers = new Map(
    rowsOf<{ id: string; answers: string[]; paragraph: string }>(`${folder}/answers.jsonl`).map((row) => [row.id, row]),
  );
  const questions = some<Asked>("queries.jsonl");

  const all = askingOf(docs);
  const marked = { first: 0, strongest: 0, held: 0, typed: 0, typedHeld: 0 };
  const withAnswer: number[] = [];
  for (const { id, text } of questions) {
    const known = answers.get(id);
    const found = all.strongest(text);
    withAnswer.push(found?.answers ?? -9);
    if (known === undefined) continue;
    if (all.first(text) === known.paragraph) marked.first++;
    if (found?.doc !== known.paragraph) continue;
    marked.strongest++;
    const { sentence, marks, kind } = found.evidence;
    const within = (span: { start: number; end: number }): boolean => {
      const words = found.text.slice(span.start, span.end).toLowerCase();
      return known.answers.some((answer) => words.includes(answer.toLowerCase()));
    };
    if (within(sentence)) marked.held++;
    if (kind === "fits") marked.typed++;
    if (kind === "fits" && marks.some(within)) marked.typedHeld++;
  }
  const n = questions.length;
  print(
    `${n} questions with an answer: paragraph first ${percent(marked.first / n)} as searched, ${percent(marked.strongest / n)} as shown`,
  );
  print(`  marked sentence holds the answer, of those shown first: ${percent(marked.held / marked.strongest)}`);
  print(
    `  words of the wanted kind marked: ${marked.typed}, the answer whole among them: ${percent(marked.typedHeld / marked.typed)}`,
  );

  const adversarial = some<Asked>("unanswerable.jsonl").map(({ text }) => all.strongest(text)?.answers ?? -9);
  const titles = [...new Set(docs.map(({ title }) => title))];
  const isEven = (title: string | undefined): boolean => titles.indexOf(title) % 2 === 0;
  const halves = [true, false].map((even) => askingOf(docs.filter(({ title }) => isEven(title) === even)));
  const titleOf = new Map(docs.map(({ id, title }) => [id, title]));
  const offTopic = questions.map(({ id, text }) => {
    const other = halves[isEven(titleOf.get(answers.get(id)?.paragraph ?? "")) ? 1 : 0];
    return other?.strongest(text)?.answers ?? -9;
  });
  const refused = (score: number): boolean => score <= 0;
  print(`answerable questions wrongly refused: ${percent(shareOf(withAnswer, refused))}`);
  for (const [name, scores] of [
    ["of other worlds", offTopic],
    ["adversarial", adversarial],
  ] as const)
    print(
      `${scores.length} ${name}: ROC AUC ${areaUnder(withAnswer, scores).toFixed(3)}, refused ${percent(shareOf(scores, refused))}`,
    );
  return Promise.resolve();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
