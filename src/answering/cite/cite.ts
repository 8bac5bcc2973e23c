import type { AnswerContext } from "../answer-context.js";
import type { Answer } from "../../model/answer.js";
import { citationOf, fileLabel, placeLabel, titleOf } from "../findings/citation.js";
import { goneSentence } from "../findings/gone-files.js";
import { noSuchSource } from "../source/source.js";
import { citedArticle } from "./cited-article.js";
import { citationStyles, styles, type CitationStyle } from "./styles.js";

export interface CiteInput {
  readonly name: string;
  readonly line?: number | undefined;
  readonly style?: CitationStyle | undefined;
}

/** An article as references cite it, in one style or in all, from its masthead and with the line. */
export async function cite(input: CiteInput, context: AnswerContext): Promise<Answer> {
  const { archive, phrases, articles } = context;
  const [card] = await archive.articles({ named: input.name });
  if (card === undefined) return noSuchSource(input.name, context);
  const [opened] = await articles.openAll([card.file]);
  if (opened?.kind !== "open")
    return { kind: "refused", reason: goneSentence(opened ?? { kind: "vanished", file: card.file }, phrases) };
  const { line } = input;
  if (line !== undefined && line > card.lines)
    return { kind: "refused", reason: phrases.source.noSuchLine(card.file, card.lines) };
  const printed = opened.article.lines.find(({ number, start, end }) => number === line && end > start);
  const place =
    printed === undefined ? fileLabel(card.file, phrases) : placeLabel(citationOf(opened.article, printed), phrases);
  const article = citedArticle(opened.article, place);
  const wanted = input.style === undefined ? citationStyles : [input.style];
  return {
    kind: "done",
    heading: phrases.cite.heading(titleOf(card)),
    report: wanted.map((name) => {
      const { label, isData, write } = styles[name];
      return { label, value: write(article), ...(isData && { isData }) };
    }),
    notes: [phrases.cite.fromMasthead],
  };
}
