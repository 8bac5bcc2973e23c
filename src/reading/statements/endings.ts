import type { Span } from "../../model/passage.js";
import type { Attribution } from "./attributions.js";
import { beginningOf } from "./beginnings.js";
import type { ParsedUnit } from "./parsed-unit.js";
import { stopWeights } from "./stop-weights.js";
import { stopsAfter } from "./stops.js";
import { isPunctuation } from "./tree.js";

const ways = /^(?:clause|that|rest|wish|object|label|noun)$/;

/** What a cue leads into, to where it ends: the end of the sentence, or the first place that speaks for an end. */
export function ended(parsed: ParsedUnit, attribution: Attribution, others: readonly Attribution[], spans: readonly Span[]): readonly Span[] {
  const { tree } = parsed;
  const { cue, content } = attribution;
  const [first] = spans;
  if (first === undefined || content === undefined || !ways.test(content.route) || spans.some(({ start }) => start < cue.end)) return spans;
  const begins = tree.tokens.findIndex(({ end }) => end > first.start);
  if (begins < 0) return spans;
  const from = /^(?:clause|rest)$/.test(content.route) ? beginningOf(parsed, attribution, begins) : begins;
  const stop = stopsAfter(parsed, attribution, from, others).find(({ signs }) => signs.reduce((sum, sign) => sum + (stopWeights[sign] ?? 0), 0) > 0);
  let last = (stop?.at ?? tree.tokens.length) - 1;
  while (last > from && isPunctuation(tree, last) && parsed.quotationAt[last] === undefined) last -= 1;
  const end = tree.tokens[last]?.end ?? first.end;
  return [{ start: from === begins ? first.start : (tree.tokens[from]?.start ?? first.start), end }];
}
