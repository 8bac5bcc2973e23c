import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { closingVerbs, relayVerbs } from "../lexicon/speech-cues.js";
import { heardAt } from "./referents.js";
import { isSomebody, leadOf } from "./speaker-of-verb.js";
import { isPlausible, subjectOf } from "./subjects.js";
import { type Heard, inUnit, type Telling } from "./telling.js";

/** "…，塔尔罗解释说。": a tag without marks closes the sentence. */
const closing = new RegExp(`(?:${anyOf(closingVerbs)})[。]?$`);

export function readClosingTag(telling: Telling, unit: IdeographicUnit): boolean {
  if (unit.quotations.length > 0) return false;
  const words = telling.words(unit);
  const verb = closing.exec(words);
  if (verb === null) return false;
  // "该博主不愿意更多透露。"
  if (/(?:不|没|未|拒绝|无法|无可)[^，。]{0,6}$/.test(words.slice(0, verb.index))) return false;
  const verbStart = unit.start + verb.index;
  const from = telling.clauseStart(verbStart, unit.start);
  if (from <= unit.start + 6) return false;
  const mention = subjectOf(telling, { start: from, end: verbStart });
  const subject = telling.words(mention);
  if (subject === "" || subject.length > 24 || !isPlausible(subject)) return false;
  const isShown = isSomebody(telling, mention) || /^[这该那]/.test(subject) || /^[\u4e00-\u9fff]{2,5}$/.test(subject);
  const spoken = telling.trimmed(unit.start, from - 1);
  if (!isShown || spoken === undefined) return false;
  telling.add(unit, {
    spoken: [spoken],
    cue: { start: verbStart, end: verbStart + verb[0].replace("。", "").length },
    heard: heardAt(telling, unit, { mention }),
  });
  return true;
}

/** “…，”她语气坚定，“…”: somebody between two halves, without a verb of saying. */
export function readInterrupted(telling: Telling, unit: IdeographicUnit): boolean {
  const [first, second] = unit.quotations;
  if (first === undefined || second === undefined || first.start > unit.start) return false;
  const between = { start: first.end, end: second.start };
  if (!/^[^，。：:]{1,12}[，,]$/.test(telling.words(between)) || !/[，,]$/.test(telling.words(first.inner)))
    return false;
  const lead = leadOf(telling, { start: between.start, end: between.end - 1 });
  if (lead === undefined || lead.start !== between.start) return false;
  telling.add(unit, {
    spoken: [inUnit(first, unit), inUnit(second, unit)],
    heard: heardAt(telling, unit, { mention: lead }),
  });
  return true;
}

const relay = new RegExp(
  `^(.{2,24}?)(?:${anyOf(relayVerbs)})(.{2,40}?)(?:的(?:话|说法|消息|谈话|发言))?(?:报道|报导|表示)?$`,
);

/** "《晨光时报》援引一名官员的话报道称": who spoke, and who passes it on. */
export function relayedIn(
  telling: Telling,
  mention: Span,
): { readonly press: Span; readonly source: Span } | undefined {
  const match = relay.exec(telling.words(mention));
  if (
    match?.[1] === undefined ||
    match[2] === undefined ||
    /(?:数据|报告|统计|资料|研究|文件|规定|调查)$/.test(match[2])
  )
    return undefined;
  const sourceStart = mention.start + match[0].indexOf(match[2], match[1].length);
  return {
    press: { start: mention.start, end: mention.start + match[1].length },
    source: { start: sourceStart, end: sourceStart + match[2].length },
  };
}

const inEyes = /^(?:但|而|不过|然而)?(?:，)?在(.{1,30}?)(?:看来|眼中|眼里)，/d;

/** "在她看来，制裁难以见效": whose view it is, and where it begins. */
export function viewIn(
  telling: Telling,
  unit: IdeographicUnit,
): { readonly heard: Heard; readonly cue: Span; readonly content: number } | undefined {
  const match = inEyes.exec(telling.words(unit));
  const [start, end] = match?.indices?.[1] ?? [];
  if (match === null || start === undefined || end === undefined) return undefined;
  const mention = { start: unit.start + start, end: unit.start + end };
  if (!isSomebody(telling, mention)) return undefined;
  return {
    heard: heardAt(telling, unit, { mention }),
    cue: { start: mention.end, end: unit.start + match[0].length - 1 },
    content: unit.start + match[0].length,
  };
}
