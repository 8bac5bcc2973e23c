import type { Archive } from "../../archive/archive.js";
import type { Finding } from "../../model/answer.js";
import type { Statement } from "../../model/statement.js";
import type { Topic } from "../topic.js";
import { goneSentence } from "../gone.js";
import { compareDays } from "../timeline/days.js";
import { stretchAsked } from "../filters/date-range.js";
import type { Phrases } from "../../locales/en/answers.js";
import { sameWordsKey } from "../findings/comparison-words.js";
import type { OpenArticle } from "../findings/statement-finding.js";
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
  /** Files that are not now what was read. */
  readonly gone: readonly string[];
  /** Those of which nothing tells when they were made, where a time was asked for. */
  readonly undated: readonly Match[];
}

const directness = { direct: 2, mixed: 1, indirect: 0 } as const;
const sureness = { sure: 2, likely: 1, unsure: 0 } as const;

/** Weighs the statements against what was asked, in articles that are still what was read. */
export function matchesOf(
  candidates: ReadonlyMap<string, readonly Statement[]>,
  asked: Wanted,
  archive: Archive,
  phrases: Phrases,
): Matched {
  const matches: Match[] = [];
  const gone: string[] = [];
  const undated: Match[] = [];
  for (const [file, statements] of candidates) {
    const opened = archive.open(file);
    if (opened.kind !== "open") {
      gone.push(goneSentence(opened, phrases));
      continue;
    }
    for (const statement of statements) {
      const match = matchOf(statement, { article: opened.article, reading: archive.reading(file) }, asked, phrases);
      const within = isWithin(match.when, asked);
      if (within === undefined) undated.push(match);
      else if (within) matches.push(match);
    }
  }
  return { matches, gone, undated };
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
