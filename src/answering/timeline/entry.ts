import type { EventRef, OpenArticle } from "../../archive/archive.js";
import type { Finding, Mark, ShownDate } from "../../model/answer.js";
import type { Article, LineLabel } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import { passageOf } from "../../model/passage.js";
import { citationOf, lineAt } from "../findings/citation.js";
import type { Phrases } from "../../locales/en/answers.js";
import { plainBasis, plainDate, plainDay, shownDate } from "../findings/date-label.js";
import { shownSpeaker, speakerNotes } from "../findings/speaker-label.js";
import { likelyDays } from "./estimated-days.js";
import type { Stretch } from "../filters/date-range.js";
import type { Finder } from "./topic-matcher.js";
import { termsOf } from "../filters/content-words.js";

/** One line of the timeline, and what it is compared by. */
export interface TimelineEntry {
  readonly finding: Finding & { readonly date: ShownDate };
  /** The words that carry meaning, the date left out: two articles that tell the same share most of them. */
  readonly tells: ReadonlySet<string>;
  /** When it stands on the timeline: "late in March" after the first days of March. */
  readonly days: Partial<Stretch>;
  /** How many needs of the topic the passage speaks of. */
  readonly about: number;
  /** The sentence that tells it and the words that date it, counted from the beginning of the finding's words. */
  readonly sentence: Span;
  readonly dated: Span;
  readonly language: string;
  /** Whether somebody is said to say something in that sentence. */
  readonly isSaid: boolean;
}

/** Only these lines are the article's own telling; the date of a teaser belongs to another article. */
const ownLines: ReadonlySet<LineLabel> = new Set(["title", "dateline", "body", "subheading", "caption"]);

export function isOwn({ article }: OpenArticle, span: Span): boolean {
  const label = lineAt(article.lines, span.start)?.label;
  return label !== undefined && ownLines.has(label);
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** A stretch of an article that speaks of the topic, and where it does. */
export interface AboutPassage {
  readonly span: Span;
  readonly places: readonly Span[];
  readonly met: number;
}

/**
 * The sentence, where it has all that was asked; else the sentence together with those of the same paragraph that have the
 * rest, so that the words shown always hold the words that make it so.
 */
export function aboutPassage({ article, reading }: OpenArticle, sentence: Span, find: Finder): AboutPassage {
  const own = find(article.text.slice(sentence.start, sentence.end));
  const shifted = (spans: readonly Span[], by: number): Span[] =>
    spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  let span = sentence;
  const places = own.flatMap((found) => shifted(found, sentence.start));
  const missing = own.flatMap((found, need) => (found.length === 0 ? [need] : []));
  const met = own.length - missing.length;
  if (missing.length === 0 || met === 0) return { span, places, met };
  const paragraph = reading.passages.find((one) => one.start <= sentence.start && sentence.start < one.end);
  if (paragraph === undefined) return { span, places, met };
  const around = find(article.text.slice(paragraph.start, paragraph.end));
  if (missing.some((need) => around[need]?.length === 0)) return { span, places, met };
  for (const need of missing) {
    const far = (place: Span): number => Math.abs(place.start - sentence.start);
    const [nearest] = shifted(around[need] ?? [], paragraph.start).sort((a, b) => far(a) - far(b));
    const home = nearest && reading.sentences.find((one) => one.start <= nearest.start && nearest.start < one.end);
    if (nearest === undefined || home === undefined) return { span: sentence, places, met };
    span = hull(span, home);
    places.push(nearest);
  }
  return { span, places, met: own.length };
}

/** Marks counted from the beginning of the words, in order, none over another. */
export function marksIn(span: Span, places: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < span.start || end > span.end || start - span.start < (marks.at(-1)?.end ?? 0)) continue;
    marks.push({ start: start - span.start, end: end - span.start });
  }
  return marks;
}

function tellsOf(article: Article, sentence: Span, dated: Span): ReadonlySet<string> {
  const text = article.text.slice(sentence.start, sentence.end);
  return new Set(
    termsOf(text, article.language)
      .filter(({ start, end }) => end + sentence.start <= dated.start || start + sentence.start >= dated.end)
      .map(({ term }) => term),
  );
}

/** What the article's own text says of when it can have been written at the earliest. */
function boundOf({ article, reading: { notBefore } }: OpenArticle, phrases: Phrases): readonly string[] {
  if (notBefore === undefined) return [];
  const line = lineAt(article.lines, notBefore.from.start)?.number ?? 1;
  return [phrases.timeline.notBefore(plainDay(notBefore.date, phrases), line)];
}

const within = ({ start, end }: Span, { start: from }: Span): Span => ({ start: start - from, end: end - from });

/** An event as a line of the timeline; `find` is absent where no topic was asked for. */
export function entryOf(
  ref: EventRef,
  opened: OpenArticle,
  find: Finder | undefined,
  phrases: Phrases,
): TimelineEntry | undefined {
  const { event, timex } = ref;
  const { article, reading } = opened;
  if (!isOwn(opened, event.passage)) return undefined;
  const about = find === undefined ? undefined : aboutPassage(opened, event.passage, find);
  const span = about?.span ?? event.passage;
  const dated = timex.range?.span ?? timex;
  const date = shownDate(timex, article, phrases);
  const saying = reading.statements.find(
    ({ said, context }) => said === event.timex && context.start < span.end && span.start < context.end,
  );
  const speaker = saying && shownSpeaker(saying, article);
  const when = plainDate(timex, phrases);
  const notes = [
    ...(event.planned ? [phrases.timeline.plannedNote] : []),
    ...(speaker ? [phrases.timeline.said(speaker.name), ...speakerNotes(speaker, article, phrases)] : []),
    ...(event.role === "report" && !speaker ? [phrases.timeline.reported] : []),
    ...(when === undefined ? boundOf(opened, phrases) : []),
  ];
  return {
    about: about?.met ?? 0,
    sentence: within(event.passage, span),
    dated: within(dated, span),
    language: article.language,
    isSaid: reading.statements.some(
      ({ context }) => context.start < event.passage.end && event.passage.start < context.end,
    ),
    days: likelyDays(timex),
    tells: tellsOf(article, event.passage, dated),
    finding: {
      lead: when === undefined ? phrases.date.undated : event.planned ? phrases.timeline.planned(when) : when,
      words: passageOf(article, span).words,
      marks: marksIn(span, [dated, ...(about?.places ?? [])]),
      citation: citationOf(article, span),
      date: { ...date, plain: plainBasis(timex, article, phrases), ...(event.planned && { planned: true }) },
      ...(speaker && { speaker }),
      ...(saying && { statement: saying.kind }),
      ...(notes.length > 0 && { notes }),
    },
  };
}
