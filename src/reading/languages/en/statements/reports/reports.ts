import { overlap, type Span } from "../../../../../model/passage.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Source } from "../clauses/noun-phrases.js";
import type { Quotation } from "../../../../quotations/quotation-marks.js";
import { spanOf, type Tree } from "../clauses/dependency-tree.js";
import type { Unit } from "../clauses/units.js";

/** The speaker's words in a unit, with the tree that they were read from. */
export interface Mention extends Span {
  readonly tree: Tree;
  readonly source: Source;
}

/** Somebody said something: what, by which cue, and the words that stand for the speaker. */
export interface Report {
  readonly cue?: Span;
  readonly lemma?: string;
  readonly mention?: Mention;
  readonly spoken: readonly [Span, ...Span[]];
  /** The press that says that it was said. */
  readonly reportedBy?: Mention;
  /** The medium that it was said to. */
  readonly saidTo?: Mention;
  readonly unit: Unit;
  /** How it was found: cue and content, then cue and speaker. Each way is measured by itself. */
  readonly route: string;
}

/** "He said:": who has the word next. */
export interface Announcement {
  readonly cue: Span;
  readonly mention: Mention;
}

/** What a unit reports, in the order of its cues, and who has the word when it ends with a colon. */
export interface UnitReports {
  readonly reports: readonly Report[];
  readonly announced?: Announcement;
}

export function mentionOf(tree: Tree, { source }: { readonly source?: Source | undefined }): Mention | undefined {
  return source && { ...spanOf(tree, source.tokens), tree, source };
}

export function reportOf(
  text: string,
  tree: Tree,
  unit: Unit,
  attribution: Attribution,
  spans: readonly Span[],
): Report | undefined {
  const mention = mentionOf(tree, attribution);
  const cut = spans
    .flatMap((span) => (mention === undefined ? [span] : minus(span, mention)))
    .flatMap((span) => minus(span, attribution.cue));
  const [first, ...rest] = cut
    .map((span) => tidy(text, span, unit.quotations))
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start);
  if (first === undefined) return undefined;
  const route = `${attribution.content?.route ?? "beside-quotation"}/${attribution.source?.route ?? "nobody"}`;
  return {
    cue: attribution.cue,
    ...(attribution.verb && { lemma: attribution.verb.lemma }),
    ...(mention && { mention }),
    spoken: [first, ...rest],
    unit,
    route,
  };
}

export function minus(span: Span, hole: Span): Span[] {
  if (!overlap(span, hole)) return [span];
  return [
    { start: span.start, end: Math.min(span.end, hole.start) },
    { start: Math.max(span.start, hole.end), end: span.end },
  ].filter(({ start, end }) => end > start);
}

/** Without white space and commas at its edges, and without the marks of a quotation that it begins or ends with. */
function tidy(text: string, span: Span, quotations: readonly Quotation[]): Span | undefined {
  let { start, end } = span;
  const edge = /[\s,;:—–]/;
  for (;;) {
    const before = [start, end];
    while (start < end && edge.test(text[start] ?? "")) start += 1;
    while (end > start && edge.test(text[end - 1] ?? "") && !quotations.some(({ inner }) => inner.end === end))
      end -= 1;
    for (const { start: from, end: to, inner } of quotations) {
      if (start >= from && start < inner.start) start = Math.min(end, inner.start);
      if (end <= to && end > inner.end && to > inner.end) end = Math.max(start, inner.end);
      // Of a quotation that is somebody else's, not a mark is left.
      if (end > from && end <= inner.start) end = Math.max(start, from);
      if (start < to && start >= inner.end) start = Math.min(end, to);
    }
    if (start === before[0] && end === before[1]) break;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined;
}
