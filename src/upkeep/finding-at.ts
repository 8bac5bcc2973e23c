import { statementAt } from "../answering/check-quote/exact-matches.js";
import { citationOf, titleOf } from "../answering/findings/citation.js";
import { findingOfStatement } from "../answering/findings/statement-finding.js";
import type { Archive, OpenArticle } from "../archive/archive.js";
import type { Phrases } from "../locales/en/answers.js";
import type { Finding } from "../model/answer.js";
import { passageOf, type Span } from "../model/passage.js";
import type { Statement } from "../model/statement.js";

/** What a button of a finding stands for: the article, and the statement that stands there, if one does. */
export interface PointedFinding {
  readonly open: OpenArticle;
  readonly place: Span;
  readonly statement?: Statement;
}

/** Undefined where the file is not what was read, or has no such place. */
export async function pointedAt(
  file: string,
  { start, end }: Span,
  archive: Archive,
): Promise<PointedFinding | undefined> {
  const [open] = await archive.openAll([file]);
  if (open?.kind !== "open" || start >= end || end > open.article.text.length) return undefined;
  const statement = statementAt({ start, end }, open.reading);
  return { open, place: { start, end }, ...(statement && { statement }) };
}

/** The place as it is shown: with its speaker where it is somebody's statement. */
export function shownAt({ open, place, statement }: PointedFinding, phrases: Phrases): Finding {
  if (statement !== undefined) return findingOfStatement(statement, open, undefined, phrases);
  const { file, masthead } = open.article;
  return {
    lead: titleOf({ file, ...(masthead.title && { title: masthead.title.value }) }),
    words: passageOf(open.article, place).words,
    citation: citationOf(open.article, place),
  };
}
