import type { Grammar } from "../../../../parsing/grammar.js";
import type { ParsedToken } from "../../../../parsing/parsed.js";
import { countedIn } from "./filter-attributions.js";
import { reportsOf } from "./filter-reports.js";
import { parsedUnit, type ParsedUnit } from "../clauses/parsed-unit.js";
import { callsForParse } from "../attributions/parsing-need.js";
import { phraseIn } from "../clauses/noun-phrases.js";
import { isWithin } from "../../../../quotations/sorted-spans.js";
import type { Framed } from "./press-frames.js";
import { isThing } from "../sources/relays.js";
import { isMainClause } from "./reported-reports.js";
import { type UnitReports, type Report, reportOf } from "./reports.js";
import { spanOf, treeOf } from "../clauses/dependency-tree.js";
import type { Unit } from "../clauses/units.js";

/** What is said inside the frame, and the press that reports it; undefined when nobody speaks there but the press. */
export function fromFrame(
  text: string,
  unit: Unit,
  grammar: Grammar,
  { own, frame: around, pressEnd, cited }: Framed,
): UnitReports | undefined {
  const { quotations } = unit;
  const within = (token: ParsedToken): boolean => isWithin(quotations, token.start);
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
  const report = cited === undefined ? undefined : citedReport(parsedUnit(text, unit, frameTree), own, cited, pressEnd);
  return report && { reports: [{ ...report, reportedBy }] };
}

/** "The harbour is full, the paper reported, citing officials": the officials say it. */
function citedReport(parsed: ParsedUnit, own: readonly ParsedToken[], cited: number, verb: number): Report | undefined {
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
