import type { OpenArticle } from "../../archive/archive.js";
import type { Finding } from "../../model/answer.js";
import type { Statement } from "../../model/statement.js";
import type { Topic } from "../topic.js";
import { compareDays } from "../timeline/days.js";
import { stretchAsked } from "../filters/date-range.js";
import type { Phrases } from "../../locales/en/answers.js";
import { sameWordsKey } from "../findings/comparison-words.js";
import { findingOfStatement } from "../findings/statement-finding.js";
import type { Wanted } from "./request.js";

/** A statement that answers, or nearly. */
export interface Match {
  readonly finding: Finding;
  /** 2: the words asked for stand in it as they were given; else the share of them that it says. */
  readonly closeness: number;
  readonly sureness: number;
  readonly directness: number;
  /** When it was said, or else published; empty when neither is known. */
  readonly when: string;
}

export interface Matched {
  readonly matches: readonly Match[];
  /** Those of which nothing tells when they were made, where a time was asked for. */
  readonly undated: readonly Match[];
}

const directness = { direct: 2, mixed: 1, indirect: 0 } as const;
const sureness = { sure: 2, likely: 1, unsure: 0 } as const;

/** Weighs the statements of the open articles against what was asked. */
export function matchesOf(
  candidates: ReadonlyMap<string, readonly Statement[]>,
  open: ReadonlyMap<string, OpenArticle>,
  asked: Wanted,
  phrases: Phrases,
): Matched {
  const matches: Match[] = [];
  const undated: Match[] = [];
  for (const [file, statements] of candidates) {
    const opened = open.get(file);
    if (opened === undefined) continue;
    for (const statement of statements) {
      const match = matchOf(statement, opened, asked, phrases);
      const within = isWithin(match.when, asked);
      if (within === undefined) undated.push(match);
      else if (within) matches.push(match);
    }
  }
  return { matches, undated };
}

/** Undefined when it cannot be told. */
function isWithin(when: string, { stretch: { from, to } }: Wanted): boolean | undefined {
  if (from === undefined && to === undefined) return true;
  const days = stretchAsked(when.slice(0, when.startsWith("-") ? 11 : 10));
  if (days === undefined) return undefined;
  return (
    (from === undefined || compareDays(days.to, from) >= 0) && (to === undefined || compareDays(days.from, to) <= 0)
  );
}

function matchOf(statement: Statement, open: OpenArticle, { words: asked, topic }: Wanted, phrases: Phrases): Match {
  const { article } = open;
  const finding = findingOfStatement(statement, open, topic, phrases);
  const said = statement.spoken.map(({ start, end }) => article.text.slice(start, end)).join(" ");
  const around = article.text.slice(statement.context.start, statement.context.end);
  return {
    finding,
    closeness: asked === undefined ? 1 : closeness(asked, { said, around }, topic),
    sureness: sureness[statement.confidence],
    directness: directness[statement.kind],
    when: finding.date?.from ?? article.masthead.published?.value ?? "",
  };
}

/** Words that share all but a number with what was asked say something else. */
const anotherNumber = 0.5;

function closeness(
  asked: string,
  { said, around }: { readonly said: string; readonly around: string },
  topic: Topic | undefined,
): number {
  if (` ${sameWordsKey(said)} `.includes(` ${sameWordsKey(asked)} `)) return 2;
  // "I was never said" has one word that tells something; that alone makes no quotation of it.
  const telling = topic?.saidIn(asked).length ?? 0;
  if (topic === undefined || (telling < 2 && asked.split(/\s+/).length > 2)) return 0;
  const covered = topic.coveredBy(said);
  return topic.hasNumbersOf(around) ? covered : Math.min(covered, anotherNumber);
}
