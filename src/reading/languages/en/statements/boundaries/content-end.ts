import type { Span } from "../../../../../model/passage.js";
import type { Attribution } from "../attributions/attribution.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { isPunctuation } from "../clauses/dependency-tree.js";
import { isCertainEnd } from "./certain-ends.js";
import { beginningOf } from "./content-start.js";
import { mainVerbBehind } from "./main-verbs.js";
import { signsAt } from "./features.js";
import { type Stop, stopsIn, type SpokenWords } from "./boundary-candidates.js";
import { boundaryWeights } from "./trained-weights.js";

export type BoundaryWeights = Readonly<Record<string, number>>;

/** Ways of finding content whose end is looked for; a quotation or a tag shows its own. */
const ways = /^(?:clause|that|rest|wish|object|label|noun)$/;

/** What a cue leads into, from where it begins to where it ends: the end of the unit, or the first place that speaks for an end. */
export function ended(
  parsed: ParsedUnit,
  attribution: Attribution,
  attributions: readonly Attribution[],
  spans: readonly Span[],
): readonly Span[] {
  const { tree, quotationAt } = parsed;
  const words = wordsBehind(parsed, attribution, attributions, spans);
  if (words === undefined) return spans;
  let last = (endOf(words) ?? tree.tokens.length) - 1;
  while (last > words.start && isPunctuation(tree, last) && quotationAt[last] === undefined) last -= 1;
  const start = tree.tokens[words.start];
  const end = tree.tokens[last];
  const [first] = spans;
  if (start === undefined || end === undefined || first === undefined) return spans;
  // A quotation's first token may be its mark, which the span leaves out.
  return [{ start: start.end > first.start && start.start <= first.start ? first.start : start.start, end: end.end }];
}

/** Where words that stand behind their cue begin; undefined where their end shows itself. */
export function wordsBehind(
  parsed: ParsedUnit,
  attribution: Attribution,
  attributions: readonly Attribution[],
  spans: readonly Span[],
): SpokenWords | undefined {
  const { cue, content } = attribution;
  const [first] = spans;
  if (first === undefined || content === undefined || !ways.test(content.route)) return undefined;
  if (spans.some(({ start }) => start < cue.end)) return undefined;
  const begins = parsed.tree.tokens.findIndex(({ end }) => end > first.start);
  if (begins < 0) return undefined;
  const start = /^(?:clause|rest)$/.test(content.route) ? beginningOf(parsed, attribution, begins) : begins;
  return { parsed, attribution, start, attributions };
}

/** The token before which words end; undefined where they go on to the end of their unit. */
export function endOf(words: SpokenWords, weighing: BoundaryWeights = boundaryWeights): number | undefined {
  const limit = mainVerbBehind(words);
  for (const stop of stopsIn(words)) {
    if (limit !== undefined && stop.at >= limit) break;
    if (isBeforeOwnVerb(words, stop)) continue;
    if (isCertainEnd(words, stop)) return stop.at;
    if (weightOf(words, stop, weighing) > 0) return stop.at;
  }
  return limit;
}

/** "the boats – and those of the guild – would stay": a clause does not end in an aside before it has its verb. */
function isBeforeOwnVerb({ parsed: { tree }, attribution, start }: SpokenWords, { at, mark }: Stop): boolean {
  if (!/^(?:aside|dash)$/.test(mark) || !/^(?:clause|that|rest|noun)$/.test(attribution.content?.route ?? ""))
    return false;
  for (let token = start; token < at; token += 1) if (/^(?:VERB|AUX)$/.test(tree.upos[token] ?? "")) return false;
  return true;
}

function weightOf(words: SpokenWords, stop: Stop, weighing: BoundaryWeights): number {
  return signsAt(words, stop).reduce((sum, sign) => sum + (weighing[sign] ?? 0), 0);
}
