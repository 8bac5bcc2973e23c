import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import {
  clauseCues,
  colonOnly,
  denials,
  markedOnly,
  notBefore,
  notBehind,
  notSaid,
  quotedOnly,
  thingAlso,
} from "../lexicon/speech-cues.js";

/** A verb of saying that stands outside of quotation marks. */
export interface Cue extends Span {
  readonly verb: string;
  /** It may have a clause as its content only behind a mark. */
  readonly needsMark: boolean;
  /** No comma is enough: a colon or a quotation must follow. */
  readonly needsColon: boolean;
  /** Only words in quotation marks are its content. */
  readonly needsWords: boolean;
  readonly denied: boolean;
  /** What follows may be a mere thing: "强调了重要性". */
  readonly takesThings: boolean;
  /** Where its content may begin: behind "了", the hearer and marks. */
  readonly content: number;
}

const verbs = new RegExp(`(?:${anyOf(clauseCues)})`, "g");
const denied = new RegExp(`(?:${anyOf(denials)})(?:对此|就此|进一步|公开|明确|正面|直接|有|能|再)?$`);
const unsaid = new RegExp(`(?:${anyOf(notSaid)})$`);
/** Words that end in such a sign: 兄弟会, 将来, 华为. */
const wholeWord = /(?:作为|成为|以为|认为|后来|将来|未来|以来|过去|除了|华为|[\u4e00-\u9fff]{2}会)$/;
/** "告诉美联社记者", "对记者": whom it was told to. */
const hearer =
  /^(?:我们?|他们?|她们?|记者们?|本报(?:记者)?|媒体|大家|[^，。：:；“「\s]{0,14}?(?:社|报|台|网|记者|媒体|时报|新闻|电视台|之音|之声|频道|周刊|警方|法院|法庭|议会|邮报))/;

/** The verbs of saying of a unit, in order. */
export function cuesIn(folded: string, unit: Span, isInside: (at: number) => boolean): Cue[] {
  const found: Cue[] = [];
  const stretch = folded.slice(unit.start, unit.end);
  for (const match of stretch.matchAll(verbs)) {
    const start = unit.start + match.index;
    const end = start + match[0].length;
    if (isInside(start) || !isVerb(folded, { start, end }, match[0])) continue;
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
    takesThings: thingAlso.has(verb),
    denied: denied.test(folded.slice(Math.max(unit.start, start - 8), start)),
  };
}

function isVerb(folded: string, { start, end }: Span, verb: string): boolean {
  const [before, after] = [folded.charAt(start - 1), folded.charAt(end)];
  if (/^(?:裁决|裁定|判定)$/.test(verb) && (/[终出对的]/.test(before) || /[，。表]/.test(after))) return false;
  if (verb === "坚持" && !/^(?:没|不|认为|要|自己|他|她|这|是|称|说|[，：“「])/.test(folded.slice(end, end + 2)))
    return false;
  if (before !== "" && notBehind[verb]?.includes(before) === true) return false;
  if (/^[说称道讲写问喊指吁]$/.test(verb) && after !== "" && notBefore.includes(after)) return false;
  if (verb === "说" && /^(?:的(?![：:“「])|来[，,])/.test(folded.slice(end, end + 2))) return false;
  if (/[指]$/.test(verb) && verb.length <= 2 && !/[，,：:“「]/.test(after)) return false;
  if (after === "的" && !/(?:说|表示|指出|强调|称)$/.test(verb)) return false;
  if (after === "的" && !/^的[：:，,“「]/.test(folded.slice(end, end + 2))) return false;
  if (/^[了过]/.test(after) && !/^(?:了|过)[：:，,“「]/.test(folded.slice(end, end + 2))) return false;
  if (
    /^(?:问题|师|家|局|室|书|权|卷|员|者|性|量|率|额|商|机构|中心|制度|系统|工作|活动|程序|措施|内容|情况|对象|指数|意见|书面|信号|资料|质疑|调查|结果)/.test(
      folded.slice(end, end + 3),
    ) &&
    !/(?:说|称|道|示|出)$/.test(verb)
  )
    return false;
  if (
    /^(?:后|之后|以后|前|之前|时|以来|会上|会议|到|至|给)/.test(folded.slice(end, end + 2)) &&
    verb.length > 1 &&
    !/(?:说|称|道|示)$/.test(verb)
  )
    return false;
  if (/[被遭所]/.test(before) || (before === "据" && !/[数证依根]/.test(folded.charAt(start - 2)))) return false;
  if (
    unsaid.test(folded.slice(Math.max(0, start - 3), start)) &&
    !wholeWord.test(folded.slice(Math.max(0, start - 4), start))
  )
    return false;
  const isNoun = /[受的一该此份项其和与及、]/.test(before);
  return !isNoun || /^(?:说|表示|称|指出|认为|强调|透露|宣布|承认|坦言)/.test(verb);
}
