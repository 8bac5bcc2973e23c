import type { AnswerContext } from "../answer-context.js";
import type { Answer, Finding, NothingFound, ShownLine } from "../../model/answer.js";
import type { Article, Line } from "../../model/article.js";
import { passageOf } from "../../model/passage.js";
import { citationOf, fileName, titleOf } from "../findings/citation.js";
import { goneSentence } from "../findings/gone-files.js";
import { nearestArticles } from "../filters/did-you-mean.js";
import type { Phrases } from "../../locales/en/answers.js";
import { lineRuleIn } from "../../locales/line-rules.js";
import { doubtsOf, mastheadRows } from "./masthead-rows.js";

/** How many lines are shown before and after a line that was asked for. */
const around = 5;

/** Says that no article is called so, and which names are near. */
export async function noSuchSource(name: string, { archive, phrases }: AnswerContext): Promise<NothingFound> {
  return {
    kind: "nothing-found",
    asked: name,
    reason: phrases.source.noSuchSource(name),
    nearest: [],
    didYouMean: await nearestArticles(name, archive, ({ file, title, publisher }) =>
      [fileName(file), title, publisher].filter((one) => one !== undefined),
    ),
  };
}

function shownLine(article: Article, line: Line, asked: number | undefined, phrases: Phrases): ShownLine {
  const rule = lineRuleIn(line.rule, phrases);
  const shown = { number: line.number, label: line.label, rule, marked: line.number === asked };
  return line.end > line.start ? { ...shown, words: passageOf(article, line).words } : shown;
}

/** The masthead with the provenance of each value, then the text with its line numbers: all of it, or around one line. */
export async function source(
  input: { name: string; line?: number | undefined },
  context: AnswerContext,
): Promise<Answer> {
  const { archive, phrases, articles } = context;
  const [card, ...others] = await archive.articles({ named: input.name });
  if (card === undefined) return noSuchSource(input.name, context);
  const [opened] = await articles.openAll([card.file]);
  if (opened?.kind !== "open")
    return { kind: "refused", reason: goneSentence(opened ?? { kind: "vanished", file: card.file }, phrases) };
  const { article } = opened;
  const { line: asked } = input;
  const lastLine = article.lines.at(-1)?.number ?? 0;
  if (asked !== undefined && (asked < 1 || asked > lastLine))
    return { kind: "refused", reason: phrases.source.noSuchLine(card.file, lastLine) };
  const shown = article.lines.filter((line) => asked === undefined || Math.abs(line.number - asked) <= around);
  const first =
    shown.find((line) => line.number === asked && line.end > line.start) ?? shown.find((line) => line.end > line.start);
  if (first === undefined) return { kind: "refused", reason: phrases.source.noSuchLine(card.file, lastLine) };
  const finding: Finding = {
    lead: titleOf(card),
    words: passageOf(article, first).words,
    citation: citationOf(article, first),
    notes: [
      ...mastheadRows(article, opened.reading, phrases).map(({ label, value }) => phrases.labelled(label, value)),
      ...doubtsOf(article, phrases),
    ],
  };
  return {
    kind: "found",
    heading: phrases.source.heading(titleOf(card)),
    findings: [finding],
    more: 0,
    lines: shown.map((line) => shownLine(article, line, asked, phrases)),
    offers: [
      {
        label: phrases.cite.offer,
        command: "cite",
        input: { name: card.file, ...(asked !== undefined && { line: asked }) },
      },
      ...others.slice(0, 3).map((other) => ({ label: titleOf(other), command: "source", input: { name: other.file } })),
    ],
  };
}
