import type { Grammar } from "../../../../parsing/grammar.js";
import type { ParsedToken } from "../../../../parsing/parsed.js";
import { tokensOf } from "../../../../parsing/tokens.js";
import { attributionsIn } from "../attributions/attributions.js";
import { countedIn } from "./filter-attributions.js";
import { reportsOf } from "./filter-reports.js";
import { fromFrame } from "./framed-reports.js";
import { parsedUnit, type ParsedUnit } from "../clauses/parsed-unit.js";
import { callsForParse, mayHoldCue, thinned } from "../attributions/parsing-need.js";
import { isWithin } from "../../../../quotations/sorted-spans.js";
import { framedByPress } from "./press-frames.js";
import { type UnitReports, mentionOf } from "./reports.js";
import { lowerOf, treeOf } from "../clauses/dependency-tree.js";
import type { Unit } from "../clauses/units.js";

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
export function reportsIn(text: string, unit: Unit, grammar: Grammar, beforeQuotation: boolean): UnitReports {
  const quotations = unit.quotations;
  if (unit.end - unit.start > longestUnit * 200) return { reports: [] };
  if (!mayHoldCue(text, unit)) return { reports: [] };
  const all = tokensOf(text, unit);
  const within = (token: ParsedToken): boolean => isWithin(quotations, token.start);
  if (!all.some((token, at) => callsForParse(all, at, quotations.length > 0 || beforeQuotation) && !within(token)))
    return { reports: [] };
  const edges = thinned(text, all, quotations);
  if (edges.length > longestUnit) return { reports: [] };
  const frame = framedByPress(text, edges, within);
  return (
    (frame && fromFrame(text, unit, grammar, frame)) ??
    gathered(parsedUnit(text, unit, treeOf(grammar.parseTokens(edges))), beforeQuotation)
  );
}

function gathered(parsed: ParsedUnit, beforeQuotation: boolean): UnitReports {
  const { text, unit, tree } = parsed;
  const attributions = attributionsIn(parsed);
  const counted = countedIn(parsed, attributions);
  const last = attributions.findLast(
    ({ verb, source }) =>
      source !== undefined &&
      !/^(?:who|which|that|whom)$/.test(lowerOf(tree, source.head)) &&
      (verb?.takes.has("says") === true || verb?.takes.has("voices") === true || takesTheFloor.has(verb?.lemma ?? "")),
  );
  const leadsIn =
    /:\s*$/.test(text.slice(unit.start, unit.end)) || (beforeQuotation && takesTheFloor.has(last?.verb?.lemma ?? ""));
  const announces = last !== undefined && !counted.some(({ attribution }) => attribution === last) && leadsIn;
  const mention = announces ? mentionOf(tree, last) : undefined;
  return { reports: reportsOf(parsed, counted), ...(last && mention && { announced: { cue: last.cue, mention } }) };
}
