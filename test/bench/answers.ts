import { askingOf } from "./asking.js";
import type { Document } from "./collection.js";
import { option, rowsOf } from "./rows.js";
import { areaUnder, percent, refusedAt, shareOf } from "./shares.js";

interface Asked {
  readonly id: string;
  readonly text: string;
}

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
  const marked = { first: 0, strongest: 0, held: 0, typed: 0, typedHeld: 0, marks: 0, precise: 0 };
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
    if (kind !== "fits") continue;
    marked.typed++;
    if (marks.some(within)) marked.typedHeld++;
    const ofAnswer = marks.filter((mark) => {
      const words = found.text.slice(mark.start, mark.end).toLowerCase();
      return within(mark) || known.answers.some((answer) => answer.toLowerCase().includes(words));
    });
    marked.marks += marks.length;
    marked.precise += ofAnswer.length / marks.length;
  }
  const n = questions.length;
  print(
    `${n} questions with an answer: paragraph first ${percent(marked.first / n)} as searched, ${percent(marked.strongest / n)} as shown`,
  );
  print(`  marked sentence holds the answer, of those shown first: ${percent(marked.held / marked.strongest)}`);
  print(
    `  words of the wanted kind marked: ${marked.typed}, the answer whole among them: ${percent(marked.typedHeld / marked.typed)}`,
  );
  print(
    `  ${(marked.marks / marked.typed).toFixed(2)} marks each, of which ${percent(marked.precise / marked.typed)} are of the answer`,
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
  ] as const) {
    print(
      `${scores.length} ${name}: ROC AUC ${areaUnder(withAnswer, scores).toFixed(3)}, refused ${percent(shareOf(scores, refused))}`,
    );
    const points = [0.02, 0.05, 0.1, 0.2, 0.3].map(
      (wrongly) => `${percent(refusedAt(wrongly, withAnswer, scores))} at ${percent(wrongly)}`,
    );
    print(`  refused, at so many wrongly refused: ${points.join(", ")}`);
  }
  return Promise.resolve();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
