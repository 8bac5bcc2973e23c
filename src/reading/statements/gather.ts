import { overlap, type Span } from "../../model/passage.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Token } from "../grammar/parsed.js";
import { tokensOf } from "../grammar/tokens.js";
import { type Attribution, attributionsIn } from "./attributions.js";
import { ended } from "./endings/ended.js";
import { parsedUnit, type ParsedUnit } from "./parsed-unit.js";
import { callsForParse, thinned } from "./parsing-need.js";
import type { Quotation } from "./quotations.js";
import { phraseIn } from "./phrases.js";
import { isWithin } from "./places-in-order.js";
import { type Framed, framedByPress } from "./press-frames.js";
import { isThing } from "./relays.js";
import { type Counted, isMainClause, outermost } from "./reported-reports.js";
import { type Gathered, type Mention, mentionOf, minus, type Report, reportOf } from "./reports.js";
import { spanOf, type Tree, treeOf } from "./tree.js";
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
  const frame = framedByPress(text, edges, within);
  return (
    (frame && fromFrame(frame)) ?? gathered(parsedUnit(text, unit, treeOf(grammar.parseTokens(edges))), beforeQuotation)
  );

  /** What is said inside the frame, and the press that reports it; undefined when nobody speaks there but the press. */
  function fromFrame({ own, frame: around, pressEnd, cited }: Framed): Gathered | undefined {
    const calls = own.some((token, at) => callsForParse(own, at, quotations.length > 0) && !within(token));
    const parsed = calls ? parsedUnit(text, unit, treeOf(grammar.parseTokens(own))) : undefined;
    const kept = parsed && countedIn(parsed);
    const speaks = parsed && kept?.some(({ attribution }) => isMainClause(parsed.tree, attribution)) === true;
    if (!speaks && cited === undefined) return undefined;
    const frameTree = treeOf(grammar.parseTokens(around));
    const tokens = Array.from({ length: pressEnd }, (_, token) => token);
    const source = { head: pressEnd - 1, tokens, route: "subject" };
    const reportedBy = { ...spanOf(frameTree, tokens), tree: frameTree, source };
    if (parsed !== undefined && kept !== undefined && speaks)
      return {
        reports: reportsOf(parsed, kept).map((report) => ({ ...report, reportedBy: report.reportedBy ?? reportedBy })),
      };
    const report =
      cited === undefined ? undefined : citedReport(parsedUnit(text, unit, frameTree), own, cited, pressEnd);
    return report && { reports: [{ ...report, reportedBy }] };
  }
}

/** "The harbour is full, the paper reported, citing officials": the officials say it. */
function citedReport(parsed: ParsedUnit, own: readonly Token[], cited: number, verb: number): Report | undefined {
  const { text, unit, tree } = parsed;
  const found = phraseIn(parsed, cited, tree.tokens.length);
  const [first, cue] = [own[0], tree.tokens[verb]];
  const last = own.findLast((token) => /[\p{L}\p{N}]/u.test(token.text));
  if (found === undefined || isThing(parsed, found) || !first || !last || !cue) return undefined;
  const spans = [{ start: first.start, end: last.end }];
  const source = { ...found, route: "quoted" };
  return reportOf(
    text,
    tree,
    unit,
    { cue: { start: cue.start, end: cue.end }, at: verb, source, content: { spans, route: "frame" } },
    spans,
  );
}

function gathered(parsed: ParsedUnit, beforeQuotation: boolean): Gathered {
  const { text, unit, tree } = parsed;
  const attributions = attributionsIn(parsed);
  const counted = countedIn(parsed, attributions);
  const last = attributions.findLast(
    ({ verb, source }) =>
      source !== undefined &&
      (verb?.takes.has("says") === true || verb?.takes.has("voices") === true || takesTheFloor.has(verb?.lemma ?? "")),
  );
  const leadsIn =
    /:\s*$/.test(text.slice(unit.start, unit.end)) || (beforeQuotation && takesTheFloor.has(last?.verb?.lemma ?? ""));
  const announces = last !== undefined && !counted.some(({ attribution }) => attribution === last) && leadsIn;
  const mention = announces ? mentionOf(tree, last) : undefined;
  return { reports: reportsOf(parsed, counted), ...(last && mention && { announced: { cue: last.cue, mention } }) };
}

/** The attributions of a unit that report words, with those words: the outermost ones alone. */
function countedIn(parsed: ParsedUnit, attributions: readonly Attribution[] = attributionsIn(parsed)): Counted[] {
  const { text, unit } = parsed;
  const { quotations } = unit;
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
  return outermost(parsed, reports, attributions);
}

function reportsOf({ text, unit, tree }: ParsedUnit, counted: readonly Counted[]): Report[] {
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
    .filter((report) => report !== undefined);
}

const hullOf = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** "told the Gazette", "said in an interview with the Gazette": no other verb stands between the cue and whom it was said to. */
function isInTag(tree: Tree, { at }: Attribution, { source: { head } }: Mention): boolean {
  for (let token = at + 1; token < head; token += 1) if (tree.upos[token] === "VERB") return false;
  return head > at;
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
