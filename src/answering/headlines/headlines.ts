import type { Archive, ArticleCard, GoneFile, OpenArticle } from "../../archive/archive.js";
import { allArticles } from "../../archive/pages.js";
import { answerWithScriptNotes } from "../findings/other-script.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer, Finding, Found, NothingFound } from "../../model/answer.js";
import { passageOf, type Span } from "../../model/passage.js";
import type { Day } from "../../model/timex.js";
import { type Stretch, stretchAsked } from "../filters/date-range.js";
import { citationOf, fileName } from "../findings/citation.js";
import { plainDay } from "../findings/date-label.js";
import type { AnswerContext } from "../answer-context.js";
import { goneSentence } from "../findings/gone-files.js";
import { noSuchSource } from "../source/source.js";
import { topicOf } from "../filters/topic.js";

export interface HeadlinesInput {
  readonly topic?: string | undefined;
  readonly source?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly order?: "newest" | "oldest" | undefined;
}

/** So many headlines are shown. */
const most = 25;
/** So many passages on a topic are looked at. */
const passagesLookedAt = 400;
/** An article is on a topic when one of its passages says so much of it. */
const enough = 0.8;

/** The articles of a time, a publisher or a topic with their headlines, the newest first; articles without a day last. */
export async function headlines(input: HeadlinesInput, context: AnswerContext): Promise<Answer> {
  const { archive, phrases, articles } = context;
  if (archive.size === 0) return { kind: "refused", reason: phrases.emptyArchive(archive.folder) };
  for (const end of ["from", "to"] as const) {
    const day = input[end];
    if (day !== undefined && stretchAsked(day) === undefined)
      return { kind: "refused", reason: phrases.timeline.badDate(end, day) };
  }
  const { source } = input;
  const named = source === undefined ? undefined : await archive.articles({ named: source });
  if (source !== undefined && named?.length === 0) return await noSuchSource(source, context);
  const { count, cards } = await asked(named, input, context);
  const opened = await articles.open(cards.map(({ file }) => file));
  const findings = [...opened.values()].flatMap((one) => headlineOf(one, phrases) ?? []);
  const answer = { ...shown(findings, count, input, phrases), ...goneNotes(articles.gone, phrases) };
  return answerWithScriptNotes(input.topic ?? "", answer, phrases);
}

function goneNotes(gone: readonly GoneFile[], phrases: Phrases): { notes?: readonly string[] } {
  return gone.length > 0 ? { notes: gone.map((one) => goneSentence(one, phrases)) } : {};
}

/** Those that were asked for: how many they are, and the newest of them first. */
async function asked(
  named: readonly ArticleCard[] | undefined,
  input: HeadlinesInput,
  context: AnswerContext,
): Promise<{ readonly count: number; readonly cards: readonly ArticleCard[] }> {
  const from = input.from === undefined ? undefined : stretchAsked(input.from)?.from;
  const to = input.to === undefined ? undefined : stretchAsked(input.to)?.to;
  const isInTime = (card: ArticleCard): boolean =>
    (from === undefined && to === undefined) || isWithin(card, { from, to });
  const topical = input.topic === undefined ? undefined : await onTopic(input.topic, { named, isInTime, ...context });
  const newest = input.order === "oldest" ? -1 : 1;
  const inOrder = (a: ArticleCard, b: ArticleCard): number =>
    Number(a.published === undefined) - Number(b.published === undefined) ||
    newest * (b.published ?? "").localeCompare(a.published ?? "") ||
    a.file.localeCompare(b.file);
  let count = 0;
  let cards: readonly ArticleCard[] = [];
  for await (const page of pagesOf(topical ?? named, context.archive)) {
    const found = page.filter(isInTime);
    count += found.length;
    cards = [...cards, ...found].sort(inOrder).slice(0, most);
  }
  return { count, cards };
}

async function* pagesOf(cards: readonly ArticleCard[] | undefined, archive: Archive) {
  if (cards === undefined) yield* allArticles(archive);
  else yield cards;
}

function shown(
  findings: readonly Finding[],
  of: number,
  { topic, source, from, to }: HeadlinesInput,
  phrases: Phrases,
): Found | NothingFound {
  const [first, ...others] = findings;
  const asking = topic ?? source ?? from ?? to ?? "";
  if (first === undefined)
    return { kind: "nothing-found", asked: asking, reason: phrases.headlines.nothing, nearest: [], didYouMean: [] };
  return {
    kind: "found",
    heading: phrases.headlines.heading(of, topic),
    findings: [first, ...others],
    more: Math.max(0, of - most),
  };
}

function isWithin({ published }: ArticleCard, { from, to }: { from: Day | undefined; to: Day | undefined }): boolean {
  const out: Stretch | undefined = published === undefined ? undefined : stretchAsked(published.slice(0, 10));
  return out !== undefined && (from === undefined || out.to >= from) && (to === undefined || out.from <= to);
}

interface Among extends AnswerContext {
  /** Absent where all articles are meant. */
  readonly named: readonly ArticleCard[] | undefined;
  readonly isInTime: (card: ArticleCard) => boolean;
}

async function onTopic(words: string, { named, isInTime, archive, articles }: Among): Promise<readonly ArticleCard[]> {
  const topic = topicOf(words);
  const files: string[] = [];
  for await (const page of pagesOf(named, archive)) for (const card of page) if (isInTime(card)) files.push(card.file);
  const hits = await archive.search({ words, limit: passagesLookedAt, ...(files.length < archive.size && { files }) });
  const opened = await articles.open(hits.map(({ file }) => file));
  const speaking = new Set(
    hits.flatMap(({ file, passage }) => {
      const text = opened.get(file)?.article.text.slice(passage.start, passage.end) ?? "";
      return topic === undefined || topic.coveredBy(text) >= enough ? [file] : [];
    }),
  );
  return archive.articles({ files: [...speaking] });
}

/** The headline as the file prints it; of an article whose title stands nowhere in its text, its first sentence. */
export function headlineOf({ article, reading }: OpenArticle, phrases: Phrases): Finding | undefined {
  const { title, publisher, published } = article.masthead;
  const printed = title !== undefined && typeof title.from !== "string" ? title.from : reading.sentences[0];
  if (printed === undefined) return undefined;
  const span: Span = { start: printed.start, end: printed.end };
  const paper = publisher?.value ?? fileName(article.file);
  const day = published === undefined ? phrases.date.undated : plainDay(published.value, phrases);
  return { lead: `${paper}, ${day}`, words: passageOf(article, span).words, citation: citationOf(article, span) };
}
