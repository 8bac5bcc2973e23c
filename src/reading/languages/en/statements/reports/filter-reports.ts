import type { Span } from "../../../../../model/passage.js";
import type { Attribution } from "../attributions/attribution.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import type { Counted } from "./reported-reports.js";
import { type Mention, mentionOf, minus, type Report, reportOf } from "./reports.js";
import type { Tree } from "../clauses/dependency-tree.js";

/** The words that count, without the tags of whoever passes them on or hears them. */
export function reportsOf({ text, unit, tree }: ParsedUnit, counted: readonly Counted[]): Report[] {
  return counted
    .map(({ attribution, spans, press }) => {
      const reportedBy = press && mentionOf(tree, press);
      const saidTo = attribution.hearer && mentionOf(tree, { source: attribution.hearer });
      const tags = [
        ...(press && reportedBy ? [hullOf(press.cue, reportedBy)] : []),
        ...(saidTo && isInTag(tree, attribution, saidTo) ? [hullOf(attribution.cue, saidTo)] : []),
      ];
      const own = tags.reduce<readonly Span[]>((left, tag) => left.flatMap((span) => minus(span, tag)), spans);
      const report = reportOf(text, tree, unit, attribution, own);
      return report && { ...report, ...(reportedBy && { reportedBy }), ...(saidTo && { saidTo }) };
    })
    .filter((report) => report !== undefined)
    .filter(({ mention }) => mention !== undefined)
    .filter(({ spoken }, at, all) => !all.slice(0, at).some((earlier) => areSame(earlier.spoken, spoken)));
}

/** "She went on by saying, “No.”": two cues of the same words. */
const areSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at]?.end);

const hullOf = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** "told the Gazette", "said in an interview with the Gazette": no other verb stands between the cue and whom it was said to. */
function isInTag(tree: Tree, { at }: Attribution, { source: { head } }: Mention): boolean {
  for (let token = at + 1; token < head; token += 1) if (tree.upos[token] === "VERB") return false;
  return head > at;
}
