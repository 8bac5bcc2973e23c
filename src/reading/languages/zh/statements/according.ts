import type { Span } from "../../../../model/passage.js";

/** "据路透社今天报道称，…": whose report it is, and where its content begins. */
export interface According extends Span {
  readonly source: Span;
  readonly cue: Span;
  readonly content: number;
}

const opening = /(?:据|根据|按照|依据|另据|综合|引述|援引)(?![悉信此传说点守理为有统资险])/g;
const told =
  "(?:的?(?:最新|独家|网站|官网|中文网|今天|今日|昨天|昨日)?(?:报道|报导|消息|报告|说法|数据|统计|披露|介绍|透露|公布|发布|公告|通报|声明|表示|记者|调查|资料|爆料|转述|估计|推算|分析))";
const source = new RegExp(`^([^，。：；“”「」\\n]{2,60}?)(${told})?((?:称|说|指出?|显示|表示)?)[，,：:]`);

/** The source that a sentence names first, or behind a time or a connective. */
export function accordingIn(folded: string, unit: Span): According | undefined {
  for (const match of folded.slice(unit.start, Math.min(unit.end, unit.start + 60)).matchAll(opening)) {
    const before = folded.slice(unit.start, unit.start + match.index);
    if (match.index > 0 && !/^(?:.{0,10}[，,；])?(?:但|而|不过|另外?|此外|目前|其中|同时)?$/.test(before)) continue;
    // "国际特赦组织表示，根据…": inside of what somebody said.
    if (/(?:说|表示|称|指出|认为|强调)[，,：:]$/.test(before)) continue;
    const start = unit.start + match.index;
    const from = start + match[0].length;
    const read = source.exec(folded.slice(from, Math.min(unit.end, from + 80)));
    if (read === null) continue;
    const [whole, name = "", noun = "", verb = ""] = read;
    const rest = whole.length - name.length;
    if (noun === "" && verb === "" && !/(?:社|报|网|台|部|局|署|院|会|法|令|规定)$/.test(name)) continue;
    if (/(?:法|令|规定|条例|协议|计划|合同|公约|决议|宪法)$/.test(name) && noun === "") continue;
    const sourceEnd = from + name.replace(/所$/, "").length;
    return {
      start,
      end: sourceEnd + rest,
      source: { start: from, end: sourceEnd },
      cue:
        noun === "" && verb === ""
          ? { start, end: from }
          : { start: sourceEnd, end: sourceEnd + noun.length + verb.length },
      content: sourceEnd + rest,
    };
  }
  return undefined;
}
