import { createHash } from "node:crypto";
import { askingOf } from "./asking.js";
import type { Document } from "./collection.js";
import { option, rowsOf } from "./rows.js";
import { areaUnder, percent, shareOf } from "./shares.js";

interface Unanswerable {
  readonly text: string;
  readonly paragraph: string;
}

interface Answerable {
  readonly id: string;
  readonly paragraph: string;
}

const nothing = -9;

/**
 * `--set DIR`: each title of a question-answering test is an archive of its own, of half of its paragraphs. The questions about that half
 * have an answer there; those about the other half are on the same subject and have none, and adversarial ones look as if they had.
 */
export function run(args: readonly string[]): Promise<void> {
  const folder = option(args, "set");
  const docs = rowsOf<Document>(`${folder}/docs.jsonl`);
  const questions = new Map(
    rowsOf<{ id: string; text: string }>(`${folder}/queries.jsonl`).map((row) => [row.id, row.text]),
  );
  const answerable = rowsOf<Answerable>(`${folder}/answers.jsonl`);
  const unanswerable = rowsOf<Unanswerable>(`${folder}/unanswerable.jsonl`);

  const scores = { there: [] as number[], elsewhere: [] as number[], adversarial: [] as number[] };
  let right = 0;
  const titles = [...new Set(docs.map(({ title }) => title))];
  for (const title of titles) {
    const of = docs.filter((doc) => doc.title === title);
    const kept = new Set(of.filter(({ id }) => inHalf(id)).map(({ id }) => id));
    const all = new Set(of.map(({ id }) => id));
    const archive = askingOf(of.filter(({ id }) => kept.has(id)));
    const scoreOf = (text: string): number => archive.strongest(text)?.answers ?? nothing;
    for (const { id, paragraph } of answerable) {
      const text = questions.get(id);
      if (text === undefined || !all.has(paragraph)) continue;
      if (!kept.has(paragraph)) scores.elsewhere.push(scoreOf(text));
      else {
        const found = archive.strongest(text);
        scores.there.push(found?.answers ?? nothing);
        if (found?.doc === paragraph) right++;
      }
    }
    for (const { text, paragraph } of unanswerable) if (kept.has(paragraph)) scores.adversarial.push(scoreOf(text));
  }

  const { there, elsewhere, adversarial } = scores;
  const refused = (score: number): boolean => score <= 0;
  const lines = [
    `${titles.length} archives; ${there.length} questions with an answer: paragraph first ${percent(right / there.length)}, wrongly refused ${percent(shareOf(there, refused))}`,
    ...(
      [
        ["on the same subject", elsewhere],
        ["adversarial", adversarial],
      ] as const
    ).map(
      ([name, without]) =>
        `${without.length} ${name}: ROC AUC ${areaUnder(there, without).toFixed(3)}, refused ${percent(shareOf(without, refused))}`,
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return Promise.resolve();
}

const inHalf = (id: string): boolean => (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === 0;
