import type { Span } from "../../../../model/passage.js";
import type { Confidence, Speaker } from "../../../../model/statement.js";
import { byName } from "./coreference/by-name.js";
import type { ColonReport } from "./reports/colons.js";
import { confidenceOf } from "./coreference/confidence.js";
import type { CurrentSpeaker } from "./current-speaker.js";
import { statementKindOf } from "../../../quotations/statement-kind.js";
import { isPaper, isReporting } from "../lexicon/press-words.js";
import type { Report } from "./reports/reports.js";
import type { Quoted, TracedStatement } from "./traced-statement.js";
import { lowerOf } from "./clauses/dependency-tree.js";
import type { Unit } from "./clauses/units.js";
import type { HeardTogether, Speakers } from "./coreference/resolve-speaker.js";
import { withWholeMarks } from "../../../quotations/enclosing-marks.js";
import type { Naming } from "./names/entity-mentions.js";

/** What a sentence reports, with whoever passes it on or heard it beside the speaker. */
export function reported(
  { text, quotations }: Quoted,
  { cue, lemma, mention, spoken, unit, route, reportedBy, saidTo }: Report,
  { heard, speakers }: { readonly heard: HeardTogether; readonly speakers: Speakers },
): TracedStatement {
  const { speaker, with: others } = heard;
  const inPaper = mention !== undefined && isPaper(lowerOf(mention.tree, mention.source.head));
  const isItself = speaker.type !== "person" && isReporting(speaker.name, inPaper ? undefined : lemma);
  const hearer = saidTo && speakers.passingOn(saidTo);
  const reporter = reportedBy ? speakers.passingOn(reportedBy) : isItself ? speaker : undefined;
  return {
    statement: {
      speaker,
      ...(others && { with: others }),
      ...(cue && { cue }),
      spoken: withWholeMarks(spoken, quotations, unit.end),
      context: { start: unit.start, end: unit.end },
      kind: statementKindOf(text, spoken, quotations),
      confidence: confidenceIn(text, route, heard, reporter),
      ...(reporter && { reportedBy: { name: reporter.name, mention: reporter.mention } }),
      ...(hearer && { saidTo: { name: hearer.name, mention: hearer.mention } }),
    },
    route,
  };
}

/** Where somebody else passes the words on, they may be his report of them. */
function confidenceIn(text: string, route: string, heard: HeardTogether, reporter: Speaker | undefined): Confidence {
  const { mention } = heard.speaker;
  const found = confidenceOf(route, { ...heard, words: text.slice(mention.start, mention.end) });
  return found === "sure" && reporter !== undefined && reporter !== heard.speaker ? "likely" : found;
}

/** "NAME: …" and "…: mayor". */
export function byColon(
  { text, quotations }: Quoted,
  { start, end }: Span,
  { mention, naming, cue, spoken, affiliation, isTurn }: ColonReport,
): TracedStatement {
  const name = text.slice(mention.start, mention.end);
  const route = isTurn === true ? "turn" : "colon";
  const speaker: Speaker =
    naming === undefined
      ? { basis: "unnamed", name, type: "group", mention }
      : { ...byName(text, mention, naming), ...(affiliation !== undefined && { affiliation }) };
  return {
    statement: {
      speaker,
      cue,
      spoken: withWholeMarks([spoken], quotations, end),
      context: { start, end },
      kind: statementKindOf(text, [spoken], quotations),
      confidence: confidenceOf(route, { speaker, near: true, mute: false }),
    },
    route,
  };
}

/** A whole paragraph of whoever was announced; undefined when nobody was. */
export function block(
  { text, quotations }: Quoted,
  { start, end }: Span,
  floor: CurrentSpeaker | undefined,
): TracedStatement | undefined {
  if (floor?.cue === undefined) return undefined;
  const { speaker, cue } = floor;
  const spoken = { start, end };
  const context = { start: Math.min(cue.start, speaker.mention.start), end };
  const kind = statementKindOf(text, [spoken], quotations);
  return {
    statement: { speaker, cue, spoken: [spoken], context, kind, confidence: "likely" },
    route: "announced-block",
  };
}

/** A quotation with its speaker's name under it or behind a dash. */
export function signed(
  text: string,
  { start, end, quotations: own }: Unit,
  naming: Naming,
): TracedStatement | undefined {
  const [first, ...rest] = own.map(({ inner }) => inner);
  if (first === undefined) return undefined;
  return {
    statement: {
      speaker: byName(text, { start: naming.start, end: naming.end }, naming),
      spoken: [first, ...rest],
      context: { start, end: Math.max(end, naming.end) },
      kind: "direct",
      confidence: "likely",
    },
    route: "signed",
  };
}
