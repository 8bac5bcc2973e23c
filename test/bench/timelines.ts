import { readFileSync } from "node:fs";
import path from "node:path";
import type { Span } from "../../src/model/passage.js";
import { eventsIn } from "../../src/reading/dates/events.js";
import { newsDayOf } from "../../src/reading/dates/news-day.js";
import { dateRules } from "../../src/reading/languages/en/dates/date-rules.js";

/** The rows of the SemEval-2015 "TimeLine" task: what happened to an entity, and when, across articles. */
interface ArticleRow {
  readonly docId: string;
  readonly dct: string;
  readonly text: string;
  readonly sentences: readonly (Span & { readonly i: number })[];
}

interface TimelineRow {
  readonly entity: string;
  readonly entries: readonly {
    readonly date: string;
    readonly mentions: readonly { readonly doc: string; readonly sentence: number }[];
  }[];
}

/** A sentence of an article and a date that is given to it. */
type Dated = string;

/** How a sentence gets its dates: only those it mentions, and where it mentions none, also the day of publication or of the news. */
const ways = ["mentioned", "or published", "or day of the news"] as const;
type Way = (typeof ways)[number];

const rowsOf = <Row>(file: string): Row[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

/** "2008-03-XX" is March 2008; "XXXX-XX-XX" is nothing. */
function knownDate(date: string): string | undefined {
  const known = date.replace(/(?:-X+)+$/, "");
  return /^\d{4}/.test(known) ? known : undefined;
}

/** A person or a company by the last word of the name, a product by all of them. */
function mentions(entity: string, sentence: string): boolean {
  const words = entity.split(" ");
  const wanted = words.every((word) => /^[A-Z]/.test(word)) ? words.slice(-1) : words;
  return wanted.every((word) => new RegExp(`\\b${word}\\b`, "i").test(sentence));
}

/** The dates that each sentence of an article is given. */
function datesBySentence(article: ArticleRow): Map<number, Record<Way, readonly string[]>> {
  const { text, sentences, dct } = article;
  const published = { value: dct, basis: "publication" } as const;
  const timexes = dateRules.timexesIn({ text, sentences, published });
  // The headline and the line of the date say nothing that the article does not say again.
  const input = { text, sentences: sentences.filter(({ i }) => i > 1), timexes, cues: dateRules.cues, published };
  const events = eventsIn(input);
  const newsDay = newsDayOf(input)?.from ?? dct;
  return new Map(
    input.sentences.map(({ i, start }) => {
      const own = events
        .filter(({ passage }) => passage.start === start)
        .map(({ timex }) => timexes[timex]?.value.slice(0, 10) ?? "");
      const or = (day: string): readonly string[] => (own.length > 0 ? own : [day]);
      return [i, { mentioned: own, "or published": or(dct), "or day of the news": or(newsDay) }];
    }),
  );
}

function goldOf({ entries }: TimelineRow): Set<Dated> {
  const gold = new Set<Dated>();
  for (const { date, mentions: at } of entries) {
    const known = knownDate(date);
    for (const { doc, sentence } of known === undefined ? [] : at)
      gold.add(`${Number.parseInt(doc, 10)} ${sentence} ${known}`);
  }
  return gold;
}

const datesOnly = (dated: ReadonlySet<Dated>): Set<string> => new Set([...dated].map((one) => one.split(" ")[2] ?? ""));

interface Tally {
  readonly right: number;
  readonly given: number;
  readonly gold: number;
}

const nothing: Tally = { right: 0, given: 0, gold: 0 };

const counted = (given: ReadonlySet<string>, gold: ReadonlySet<string>, before = nothing): Tally => ({
  right: before.right + [...given].filter((one) => gold.has(one)).length,
  given: before.given + given.size,
  gold: before.gold + gold.size,
});

const f1 = ({ right, given, gold }: Tally): string =>
  ((200 * right) / Math.max(1, given + gold)).toFixed(1).padStart(5);

const row = (name: string, dates: Tally, sentences: Tally): string =>
  `  ${name.padEnd(22)} dates F1 ${f1(dates)} | sentences with their dates F1 ${f1(sentences)}\n`;

/**
 * `timelines --folder DIR`: timelines of entities across annotated articles (articles.dev.jsonl, timelines.dev.jsonl). F1 of the
 * dates that an entity's timeline shows, and of the dates that its sentences are given, by how sentences get their dates.
 */
export async function run(args: readonly string[]): Promise<void> {
  const folder = args[args.indexOf("--folder") + 1] ?? ".";
  const articles = rowsOf<ArticleRow>(path.join(folder, "articles.dev.jsonl"));
  const timelines = rowsOf<TimelineRow>(path.join(folder, "timelines.dev.jsonl"));
  const dates = articles.map((article) => ({ article, bySentence: datesBySentence(article) }));
  for (const way of ways) {
    let [allDates, allSentences] = [nothing, nothing];
    process.stdout.write(`${way}\n`);
    for (const timeline of timelines) {
      const given = new Set<Dated>();
      for (const { article, bySentence } of dates)
        for (const { i, start, end } of article.sentences)
          if (mentions(timeline.entity, article.text.slice(start, end)))
            for (const date of bySentence.get(i)?.[way] ?? []) given.add(`${article.docId} ${i} ${date}`);
      const gold = goldOf(timeline);
      const [shown, known] = [datesOnly(given), datesOnly(gold)];
      allDates = counted(shown, known, allDates);
      allSentences = counted(given, gold, allSentences);
      process.stdout.write(row(timeline.entity, counted(shown, known), counted(given, gold)));
    }
    process.stdout.write(row("all (micro)", allDates, allSentences));
  }
}
