import type { OpenArticle, StatementRef } from "../../archive/archive.js";
import { idOfStatement } from "../../archive/statement-refs.js";
import type { Statement } from "../../model/statement.js";
import type { Topic } from "../filters/topic.js";
import { compareDays } from "../../model/days.js";
import { stretchAsked } from "../filters/date-range.js";
import type { Phrases } from "../../locales/en/answers.js";
import { sameWordsKey } from "../findings/comparison-words.js";
import { findingOfStatement } from "../findings/statement-finding.js";
import type { StatementMatch } from "./match.js";
import { voicesOf } from "../parties/voices.js";
import type { WhoSaidRequest } from "./request.js";

export interface Matched {
  readonly matches: readonly StatementMatch[];
  /** Those of which nothing tells when they were made, where a time was asked for. */
  readonly undated: readonly StatementMatch[];
}

const directness = { direct: 2, mixed: 1, indirect: 0 } as const;
const sureness = { sure: 2, likely: 1, unsure: 0 } as const;

/** Weighs the statements of the open articles against what was asked. */
export function matchesOf(
  candidates: ReadonlyMap<string, readonly StatementRef[]>,
  open: ReadonlyMap<string, OpenArticle>,
  asked: WhoSaidRequest,
  phrases: Phrases,
): Matched {
  const matches: StatementMatch[] = [];
  const undated: StatementMatch[] = [];
  const voices = asked.party && voicesOf({ party: asked.party, cards: asked.cards ?? [] }, candidates, open);
  const isLeftOut = leftOut(asked.besides, candidates, open);
  for (const [file, refs] of candidates) {
    const opened = open.get(file);
    if (opened === undefined) continue;
    if (asked.within !== undefined && !opened.article.text.toLowerCase().includes(asked.within.toLowerCase())) continue;
    for (const ref of refs) {
      if (isLeftOut(ref)) continue;
      const belonging = voices?.get(idOfStatement(ref));
      if (voices !== undefined && (belonging === undefined || (asked.onlyItself && !belonging.isItself))) continue;
      const match = { ...matchOf(ref.statement, opened, asked, phrases), ...(belonging && { belonging }) };
      const within = isWithin(match.when, asked);
      if (within === undefined) undated.push(match);
      else if (within) matches.push(match);
    }
  }
  return { matches, undated };
}

/** Whether a statement is made by whoever was to be left out. */
function leftOut(
  besides: WhoSaidRequest["besides"],
  candidates: ReadonlyMap<string, readonly StatementRef[]>,
  open: ReadonlyMap<string, OpenArticle>,
): (ref: StatementRef) => boolean {
  if (besides === undefined) return () => false;
  const voices = besides.party && voicesOf({ party: besides.party, cards: besides.cards ?? [] }, candidates, open);
  const names = new Set((besides.cards ?? []).flatMap(({ name, alsoAs }) => [name, ...alsoAs]));
  return (ref) => voices?.has(idOfStatement(ref)) === true || names.has(ref.statement.speaker.name);
}

/** Undefined when it cannot be told. */
function isWithin(when: string, { stretch: { from, to } }: WhoSaidRequest): boolean | undefined {
  if (from === undefined && to === undefined) return true;
  const days = stretchAsked(when.slice(0, when.startsWith("-") ? 11 : 10));
  if (days === undefined) return undefined;
  return (
    (from === undefined || compareDays(days.to, from) >= 0) && (to === undefined || compareDays(days.from, to) <= 0)
  );
}

function matchOf(
  statement: Statement,
  open: OpenArticle,
  { words: asked, topic, speaker }: WhoSaidRequest,
  phrases: Phrases,
): StatementMatch {
  const { article } = open;
  const finding = findingOfStatement(statement, open, topic, phrases);
  const said = statement.spoken.map(({ start, end }) => article.text.slice(start, end)).join(" ");
  const { start, end } = statement.context;
  const around = article.text.slice(start, end);
  return {
    finding,
    closeness:
      asked === undefined
        ? 1
        : closeness(
            {
              asked,
              said,
              around,
              before: beforeIt(statement, open),
              goesOn: topic !== undefined && goesOnAbout(topic, statement, open),
              near: nearbyOf(statement, open),
            },
            topic,
            speaker !== undefined,
          ),
    sureness: sureness[statement.confidence],
    directness: directness[statement.kind],
    when: finding.date?.from ?? article.masthead.published?.value ?? "",
  };
}

/** So far before and behind a statement its subject may be named: a sentence or two. */
const reach = 320;

/** What stands a little before the paragraph of a statement, with the paragraph: of "a deal" that he will not make, the sentence before tells that it is with China. */
function beforeIt({ context: { start, end } }: Statement, { article: { text } }: OpenArticle): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return `${before.slice(before.search(/\s/u))}${text.slice(start, end)}`;
}

/** So far before a statement an article goes on about what its title says: some paragraphs. */
const farReach = 900;

/** Whether the title and the paragraphs before say it: then it is what the article goes on about. */
const goesOnAbout = (topic: Topic, statement: Statement, { article: { text, masthead } }: OpenArticle): boolean =>
  topic.coveredBy(masthead.title?.value ?? "") === 1 &&
  topic.coveredBy(text.slice(Math.max(0, statement.context.start - farReach), statement.context.start)) === 1;

/** And what else stands near: the title, what comes after. */
function nearbyOf(statement: Statement, open: OpenArticle): string {
  const { text, masthead } = open.article;
  const { end } = statement.context;
  return `${masthead.title?.value ?? ""}\n${beforeIt(statement, open)}${text.slice(end, end + reach)}`;
}

/** Words that share all but a number with what was asked say something else; so do those that share nothing but the states it is about. */
const somethingElse = 0.5;
/** What the words are worth that stand around a statement and not in it, where its speaker is known. */
const worth = { around: 0.95, near: 0.8 };

interface Texts {
  readonly asked: string;
  readonly said: string;
  readonly around: string;
  readonly before: string;
  /** Whether the article goes on about what was asked. */
  readonly goesOn: boolean;
  readonly near: string;
}

function closeness(
  { asked, said, around, before, goesOn, near }: Texts,
  topic: Topic | undefined,
  isSpeakerKnown: boolean,
): number {
  if (` ${sameWordsKey(said)} `.includes(` ${sameWordsKey(asked)} `)) return 2;
  if (topic === undefined) return 0;
  if (!isSpeakerKnown) {
    // "I was never said" has one word that tells something; that alone makes no quotation of it.
    if (topic.saidIn(asked).length < 2 && asked.split(/\s+/).length > 2) return 0;
    const covered = topic.coveredBy(said);
    const share = Math.max(covered, covered > 0 ? worth.around * topic.coveredBy(around) : 0);
    if (share <= somethingElse) return share;
    return topic.hasNumbersOf(around) && topic.hasMoreThanStatesOf(around) ? share : somethingElse;
  }
  const beside = topic.coveredBy(`${said} ${around}`);
  const share = Math.max(
    topic.coveredBy(said),
    worth.around * beside,
    worth.near * topic.coveredBy(before),
    // The title and the next paragraph complete what is said, and alone do not make it: they may be about something else.
    beside > 0 || goesOn ? worth.near * topic.coveredBy(near) : 0,
  );
  return topic.hasNumbersOf(near) ? share : Math.min(share, somethingElse);
}
