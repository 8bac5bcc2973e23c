import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import {
  askingVerbs,
  clauseCues,
  commaAlso,
  colonOnly,
  denials,
  markedOnly,
  quotedOnly,
  speakerNeeded,
  thingAlso,
} from "../lexicon/speech-cues.js";
import { denying, isVerbOfSaying } from "./no-verbs.js";

/** A verb of saying that stands outside of quotation marks. */
export interface Cue extends Span {
  readonly verb: string;
  /** It may have a clause as its content only behind a mark. */
  readonly needsMark: boolean;
  /** No comma is enough: a colon or a quotation must follow. */
  readonly needsColon: boolean;
  /** Only words in quotation marks are its content. */
  readonly needsWords: boolean;
  /** A comma behind it is enough where somebody stands before it: "形容，…". */
  readonly takesComma: boolean;
  /** What somebody is asked may follow it directly: "提醒市民不要前往". */
  readonly asks: boolean;
  /** It is as often a noun, or has things for its subject; somebody must stand before it. */
  readonly needsSpeaker: boolean;
  readonly denied: boolean;
  /** What follows may be a mere thing: "强调了重要性". */
  readonly takesThings: boolean;
  /** Where its content may begin: behind "了", the hearer and marks. */
  readonly content: number;
}

const verbs = new RegExp(`(?:${anyOf(clauseCues)})`, "g");
const denied = new RegExp(
  `(?:${anyOf(denials)})(?<![回反响适供对效呼]应)(?:对此|就此|进一步|公开|明确|正面|直接|有|能|再)?$`,
);
/** "告诉美联社记者", "对记者": whom it was told to. */
const hearer =
  /^(?:我们?|他们?|她们?|记者们?|本报(?:记者)?|媒体|大家|[^，。：:；“「\s]{0,14}?(?:社|报|台|网|记者|媒体|时报|新闻|电视台|之音|之声|频道|周刊|杂志|警方|法院|法庭|议会|邮报)》?)/;

/** The verbs of saying of a unit, in order. */
export function cuesIn(folded: string, unit: Span, isInside: (at: number) => boolean): Cue[] {
  const found: Cue[] = [];
  const stretch = folded.slice(unit.start, unit.end);
  for (const match of stretch.matchAll(verbs)) {
    const start = unit.start + match.index;
    const end = start + match[0].length;
    if (isInside(start) || !isVerbOfSaying(folded, start, match[0])) continue;
    found.push(cueAt(folded, { start, end }, { verb: match[0], unit }));
  }
  return found;
}

function cueAt(
  folded: string,
  { start, end }: Span,
  { verb, unit }: { readonly verb: string; readonly unit: Span },
): Cue {
  let content = end;
  if (verb.startsWith("告")) content += hearer.exec(folded.slice(end, end + 16))?.[0].length ?? 0;
  const aspect = /^(?:了|过|道|着)(?=[：:，,“「『\s])/.exec(folded.slice(content, content + 2));
  content += aspect?.[0].length ?? 0;
  return {
    start,
    end,
    verb,
    content,
    needsMark: markedOnly.has(verb),
    needsColon: colonOnly.has(verb),
    needsWords: quotedOnly.has(verb),
    takesComma: commaAlso.has(verb),
    asks: askingVerbs.has(verb),
    needsSpeaker: speakerNeeded.has(verb),
    takesThings: thingAlso.has(verb) || askingVerbs.has(verb),
    denied:
      denied.test(folded.slice(Math.max(unit.start, start - 8), start)) ||
      // "否认了这一说法": a thing is denied, and nothing said.
      (denying.test(verb) && /^了[^：:，,“「]/.test(folded.slice(end, end + 2))),
  };
}
