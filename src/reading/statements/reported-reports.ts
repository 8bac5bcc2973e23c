import { contains, type Span } from "../../model/passage.js";
import type { Attribution } from "./attributions.js";
import { isPress } from "./press.js";
import { spanOf, subtree, type Tree } from "./tree.js";

/** A report inside the words of another is part of those words; but where the press reports it, it is the report that counts. */
export function outermost(
  text: string,
  tree: Tree,
  reports: Reports,
): [Attribution, Span[], Attribution | undefined][] {
  const entries = [...reports];
  const holds = ([outer, spans]: [Attribution, Span[]], [inner]: [Attribution, Span[]]): boolean =>
    outer !== inner && spans.some((span) => contains(span, inner.cue));
  const byPress = new Map<Attribution, Attribution>();
  for (const outer of entries) {
    const { source } = outer[0];
    // "a report by the state agency": the agency stands below the noun.
    if (source === undefined || !isPress(wordsOf(text, spanOf(tree, subtree(tree, source.head))))) continue;
    const outerEnd = Math.max(...outer[1].map(({ end }) => end));
    const inner = entries.find(
      (entry) => holds(outer, entry) && (outerEnd - entry[0].cue.start) * 3 > lengthOf(outer[1]),
    );
    if (inner?.[0].source === undefined) continue;
    byPress.set(outer[0], inner[0]);
    widen(inner, outer);
  }
  const kept = entries.filter(([attribution]) => !byPress.has(attribution));
  return kept
    .filter((inner) => !kept.some((outer) => holds(outer, inner)))
    .map(([attribution, spans]) => [attribution, spans, [...byPress].find(([, inner]) => inner === attribution)?.[0]]);
}

/** What the press reports of one speaker goes on to the end of its report. */
function widen([{ cue }, spans]: [Attribution, Span[]], [, reported]: [Attribution, Span[]]): void {
  const last = spans.at(-1);
  const end = Math.max(...reported.map((span) => span.end));
  if (last === undefined || last.start < cue.end || last.end >= end || spans.length > 1) return;
  spans[0] = { start: last.start, end };
}

type Reports = ReadonlyMap<Attribution, Span[]>;

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
