import type { ArticleCard } from "../../archive/archive.js";
import { allArticles } from "../../archive/pages.js";
import type { Granularity } from "../../model/timex.js";
import type { Span } from "../../model/passage.js";
import { passageOf } from "../../model/passage.js";
import { citationOf, lineAt } from "../findings/citation.js";
import type { Phrases } from "../../locales/en/answers.js";
import { plainSpan } from "../findings/date-label.js";
import { passagesLookedAt } from "./candidates.js";
import { compareDays } from "../../model/days.js";
import type { OpenArticle } from "../../archive/archive.js";
import type { TimelineEntry } from "./entry.js";
import { aboutPassage, isOwn, marksIn } from "./entry.js";
import type { TimelineQuery } from "./query.js";
import type { Stretch } from "../filters/date-range.js";
import { stretchAsked } from "../filters/date-range.js";
import type { MentionedEvents } from "./mentioned-events.js";
import type { Finder } from "./topic-matcher.js";

/** The first and last day of a masthead's date, which may be a minute, a day, a month or a year. */
function publishedIn({ published }: Pick<ArticleCard, "published">): Stretch | undefined {
  return published === undefined ? undefined : stretchAsked(published.slice(0, 10));
}

const granularities: Readonly<Record<number, Granularity>> = { 4: "year", 7: "month" };

/** What stands for the article: its title, or its first sentence; under a topic the first of these that speaks of all of it. */
function wordsFor(opened: OpenArticle, find: Finder | undefined): { span: Span; places: readonly Span[] } | undefined {
  const title = opened.article.masthead.title?.from;
  const titles = title === undefined || typeof title === "string" ? [] : [title];
  const spans = [...titles, ...opened.reading.sentences.filter((sentence) => isOwn(opened, sentence))];
  if (find === undefined) return spans[0] && { span: spans[0], places: [] };
  for (const span of spans) {
    const about = aboutPassage(opened, span, find);
    if (about.met > 0 && about.met === find("").length) return about;
  }
  return undefined;
}

/** The coming out of an article as a line of the timeline. */
function publicationOf(opened: OpenArticle, find: Finder | undefined, phrases: Phrases): TimelineEntry | undefined {
  const { article } = opened;
  const { published } = article.masthead;
  const stretch = published && publishedIn({ published: published.value });
  const words = wordsFor(opened, find);
  if (published === undefined || stretch === undefined || words === undefined) return undefined;
  const granularity = granularities[published.value.length] ?? "day";
  const { from } = published;
  return {
    about: find?.("").length ?? 0,
    sentence: { start: 0, end: words.span.end - words.span.start },
    dated: { start: 0, end: 0 },
    language: article.language,
    isSaid: false,
    days: stretch,
    // Articles come out one by one; those of one day are not one event.
    tells: new Set(),
    finding: {
      lead: phrases.timeline.publishedLead(plainSpan(stretch.from, stretch.to, granularity, phrases)),
      words: passageOf(article, words.span).words,
      marks: marksIn(words.span, words.places),
      citation: citationOf(article, words.span),
      date: {
        ...stretch,
        granularity,
        approximate: false,
        basis: "publication",
        published: true,
        plain:
          from === "catalog"
            ? phrases.timeline.publishedByCatalog
            : from === "keepers"
              ? phrases.timeline.publishedByKeepers
              : from === "metadata"
                ? phrases.timeline.publishedByFile
                : phrases.timeline.published(lineAt(article.lines, from.start)?.number ?? 1),
        ...(typeof from !== "string" && { expression: passageOf(article, from) }),
      },
    },
  };
}

function isWithin(out: Stretch, { from, to }: Partial<Stretch>): boolean {
  return (to === undefined || compareDays(out.from, to) <= 0) && (from === undefined || compareDays(out.to, from) >= 0);
}

/** The coming out of the articles that were asked for: of all, or of those that speak of what is sought. */
export async function publicationsIn(question: TimelineQuery): Promise<MentionedEvents> {
  const { asked, archive, words, needs, phrases, articles, finderFor } = question;
  const speaking =
    words === ""
      ? undefined
      : new Set((await archive.search({ words, limit: passagesLookedAt })).map(({ file }) => file));
  const isAsked = (card: ArticleCard): boolean => {
    const out = publishedIn(card);
    const isOne = asked.files?.includes(card.file) ?? true;
    return isOne && out !== undefined && isWithin(out, asked.stretch) && (speaking?.has(card.file) ?? true);
  };
  const shown: ArticleCard[] = [];
  let count = 0;
  for await (const page of allArticles(archive)) {
    const cards = page.filter(isAsked);
    count += cards.length;
    shown.push(...cards.slice(0, Math.max(0, asked.most - shown.length)));
  }
  const open = await articles.open(shown.map(({ file }) => file));
  const entries = shown.flatMap(({ file }) => {
    const opened = open.get(file);
    const entry = opened && publicationOf(opened, finderFor(opened), phrases);
    return entry === undefined ? [] : [{ entry, met: needs.length }];
  });
  return { entries, beyond: Math.max(0, count - asked.most), undatedLeft: 0, cut: false };
}
