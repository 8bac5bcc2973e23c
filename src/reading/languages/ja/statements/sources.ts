import type { Span } from "../../../../model/passage.js";
import type { Speaker } from "../../../../model/statement.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { openerLength, withoutTimes } from "./edges.js";
import { heardAt, isSomebody } from "./referents.js";
import type { Telling } from "./telling.js";

/** "愛媛新聞によると": whose report a stretch of a sentence is. */
export interface Source {
  readonly speaker: Speaker;
  readonly cue: Span;
}

/** A stretch of a sentence with the source that stands before it. */
export interface SourcedPart extends Span {
  readonly source?: Source;
}

const accordingTo = /([^、。「」『』\n]{2,40}?)(?:に(?:よると|よれば|よりますと)|の(?:話|説明|調べ)では)[、,]?/g;
/** "内閣府が8日発表した速報", "同紙が報じたところ": the body before what it gave out. */
const givenOut =
  /^(.{2,24}?)が(?:[^、。]{0,12}?)(?:発表|公表|公開|報道|まとめ|実施|報じ|伝え|行っ|出し|明らかに)(?:し)?た(?=[^、。]{1,20}$)/;

/** The parts of a sentence, each with the source that is named for it. */
export function partsOf(telling: Telling, unit: IdeographicUnit): SourcedPart[] {
  const parts: SourcedPart[] = [];
  let from = unit.start;
  let source: Source | undefined;
  for (const match of telling.words(unit).matchAll(accordingTo)) {
    const start = unit.start + match.index;
    if (telling.isQuoted(start)) continue;
    if (start > unit.start && (source !== undefined || start - from > 0))
      parts.push({ start: from, end: start, ...(source && { source }) });
    source = sourceAt(telling, unit, { start, name: match[1] ?? "", whole: match[0] });
    from = start + match[0].length;
  }
  parts.push({ start: from, end: unit.end, ...(source && { source }) });
  return parts;
}

function sourceAt(
  telling: Telling,
  unit: IdeographicUnit,
  { start, name, whole }: { readonly start: number; readonly name: string; readonly whole: string },
): Source | undefined {
  // "今回の料金はシミュレーターによると": the source begins behind the topic.
  const topic = /^.*(?:は|[だたるい]が)(?=[^はが]{2,}$)/.exec(name)?.[0].length ?? 0;
  const lead = topic + openerLength(name.slice(topic));
  const body = givenOut.exec(name.slice(lead))?.[1];
  const nameEnd = start + name.length;
  const at = withoutTimes(telling, {
    start: start + lead,
    end: body === undefined ? nameEnd : start + lead + body.length,
  });
  if (at.end - at.start < 2 || /^(?:それ|これ|ここ|うわさ|噂|一説)$/.test(telling.words(at))) return undefined;
  // "インセストについての話では": a talk, and nobody's.
  if (whole.includes("では") && !isSomebody(telling, { at, particle: "は", end: at.end })) return undefined;
  return {
    speaker: heardAt(telling, at, unit).speaker,
    cue: { start: nameEnd, end: start + whole.trimEnd().replace(/[、,]$/, "").length },
  };
}
