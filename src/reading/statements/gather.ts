import { overlap, type Span } from "../../model/passage.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Token } from "../grammar/parsed.js";
import { tokensOf } from "../grammar/tokens.js";
import { type Attribution, attributionsIn } from "./attributions.js";
import { ended } from "./endings/ended.js";
import { parsedUnit } from "./parsed-unit.js";
import { callsForParse, thinned } from "./parsing-need.js";
import type { Quotation } from "./quotations.js";
import { isWithin } from "./places-in-order.js";
import { outermost } from "./reported-reports.js";
import { type Gathered, mentionOf, minus, reportOf } from "./reports.js";
import { treeOf } from "./tree.js";
import type { Unit } from "./units.js";
import { besideQuotation, endedBySemicolon, joined, widened } from "./widening.js";

/** "The harbour master spoke on Friday.": what stands alone in quotation marks after it is hers. */
const takesTheFloor: ReadonlySet<string> = new Set([
  "speak",
  "address",
  "talk",
  "testify",
  "comment",
  "reply",
  "respond",
  "write",
  "tweet",
  "explain",
]);

/** No sentence that people wrote has so many words; a longer one is a table, a list or an attack. */
const longestUnit = 600;

/** Parses only where a cue calls for it. */
export function reportsIn(text: string, unit: Unit, grammar: Grammar, beforeQuotation: boolean): Gathered {
  const quotations = unit.quotations;
  if (unit.end - unit.start > longestUnit * 200) return { reports: [] };
  const all = tokensOf(text, unit);
  const within = (token: Token): boolean => isWithin(quotations, token.start);
  if (!all.some((token, at) => callsForParse(all, at, quotations.length > 0 || beforeQuotation) && !within(token)))
    return { reports: [] };
  const edges = thinned(text, all, quotations);
  if (edges.length > longestUnit) return { reports: [] };
  const tree = treeOf(grammar.parseTokens(edges));
  const parsed = parsedUnit(text, unit, tree);
  const attributions = attributionsIn(parsed);
  const reports = new Map<Attribution, Span[]>();
  const taken = new Set<Quotation>();
  for (const attribution of attributions) {
    const next = attributions.find(({ at, verb }) => at > attribution.at && verb?.takes.has("says") === true);
    const near = widened(attribution, quotations);
    if (!counts(text, attribution, quotationsOf(near, quotations))) continue;
    const spans = ended(parsed, attribution, attributions, near).map((span) => endedBySemicolon(text, span, next?.cue));
    const quoted = quotationsOf(spans, quotations);
    if (attribution.content?.route === "label" && quoted.length === 0) continue;
    for (const quotation of quoted) taken.add(quotation);
    reports.set(attribution, spans);
  }
  for (const quotation of quotations) {
    if (taken.has(quotation)) continue;
    const speaker = besideQuotation(text, quotation, attributions);
    if (speaker === undefined) continue;
    const spans = reports.get(speaker) ?? [];
    reports.set(speaker, joined(text, spans, speaker, quotation));
  }
  const found = outermost(text, tree, reports)
    .map(([attribution, spans, press]) => {
      const reportedBy = press && mentionOf(tree, press);
      const tag = press &&
        reportedBy && {
          start: Math.min(press.cue.start, reportedBy.start),
          end: Math.max(press.cue.end, reportedBy.end),
        };
      const own = tag === undefined ? spans : spans.flatMap((span) => minus(span, tag));
      const report = reportOf(text, tree, unit, attribution, own);
      return report && reportedBy ? { ...report, reportedBy } : report;
    })
    .filter((report) => report !== undefined);
  const last = attributions.findLast(
    ({ verb, source }) =>
      source !== undefined &&
      (verb?.takes.has("says") === true || verb?.takes.has("voices") === true || takesTheFloor.has(verb?.lemma ?? "")),
  );
  const leadsIn =
    /:\s*$/.test(text.slice(unit.start, unit.end)) || (beforeQuotation && takesTheFloor.has(last?.verb?.lemma ?? ""));
  const announces = last !== undefined && !reports.has(last) && leadsIn;
  const mention = announces ? mentionOf(tree, last) : undefined;
  return { reports: found, ...(last && mention && { announced: { cue: last.cue, mention } }) };
}

const quotationsOf = (spans: readonly Span[], quotations: readonly Quotation[]): Quotation[] =>
  quotations.filter((quotation) => spans.some((span) => overlap(span, quotation)));

function counts(text: string, { verb, content }: Attribution, quoted: readonly Quotation[]): boolean {
  if (content === undefined) return false;
  // "who asked not to be named" is how a source is described, not what it said.
  if (
    content.spans.some((span) =>
      /^(?:not )?to (?:not )?be (?:named|identified|quoted)/.test(text.slice(span.start, span.end)),
    )
  )
    return false;
  if (content.route === "label") return quoted.length > 0;
  return verb === undefined || verb.takes.has("says") || verb.takes.has("urges") || verb.takes.has("denies");
}
