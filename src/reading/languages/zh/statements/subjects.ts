import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import { roles } from "../lexicon/names-and-bodies.js";
import { adverbs, falsePrepositions, openers, prepositions, pronouns } from "../lexicon/speech-cues.js";

/** The text as the reader of subjects sees it. */
export interface ClauseText {
  /** In simplified signs. */
  readonly folded: string;
  /** Expressions of time, in order. */
  readonly times: readonly Span[];
}

const adverbBehind = new RegExp(`(?:${anyOf(adverbs)})$`);
const openerAt = new RegExp(`^(?:${anyOf(openers)})`);
const preposition = new RegExp(anyOf(prepositions), "g");
const occasionEnd =
  /(?:中|上|时|时候|后|前|里|内|间|期间|之际|下|会|方面|问题|采访|专访|访问|访谈|声明|报告|会议|讲话|演讲|节目|推文|推特|脸书|微博|文章|社论|报道|新闻稿|公报|来信|信|记者|媒体|说法|指控|质疑|批评|消息|传闻|言论|提问|询问)$/;
const clauseOfPeople = new RegExp(
  `的(?:[^的]*(?:${anyOf(roles)})[^的]{0,12}|[^的]*(?:们|者|人|员|士|众|民|家|友|方|府|部|党|局|司|社|国|院|会|官|长|师|生|团|院士|男子|女子|公司|组织))$`,
);
/** "无奈地", "毫不犹豫地": how it was said. */
const manner =
  /(?:(?:毫不|十分|非常|颇为|略带|不无)[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{2})(?<!当|各|本|内|外|基|产|领|胜|阵|营|场|土|大|某)地$/;
/** "朝中社6日": a day that belongs to no month that is named. */
const dayBehind = /\d{1,2}[日号](?:凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?|深夜)?$/;
/** "法院审理后": what a body did first. */
const actBehind = /(?<=[局院会部社府司团队党])[^的，在对向于就]{2,6}(?:后|之后|时)$/;
/** "与宋涛会面", "跟记者交谈". */
const together =
  /(?:与|和|同|跟)[^与和同跟]{1,16}(?:会面|会谈|会见|会晤|通话|见面|交谈|座谈|访谈|对话|时|后|中|上|期间)$/;
const existence = /^[^，。]{0,8}?有(?=[一多很不许些个几两媒网专学评分消部])(?!关|限)/;

/** "新华社北京8月2日电", "【2013年7月23日讯】", "（德国之声中文网）" */
const datelineAt =
  /^(?:[^，。]{0,16}\d{1,2}日[电讯](?:[（(][^）)]{1,24}[）)])?|[【〔［[][^】〕］\]]{1,30}[】〕］\]]|[（(][^）)]{2,30}(?:网|社|讯|电|报导|报道)[）)])\s*/;

/**
 * Whom a clause in front of a verb of saying speaks of: the stretch without connectives, times, occasions, hearers and adverbs.
 * An empty stretch where the subject was dropped: "，并表示".
 */
export function subjectOf({ folded, times }: ClauseText, clause: Span): Span {
  const end = tailOf({ folded, times }, clause);
  const start = headOf({ folded, times }, { start: clause.start, end });
  return { start, end: Math.max(start, end) };
}

function tailOf({ folded, times }: ClauseText, { start, end }: Span): number {
  for (let last = end; ;) {
    while (last > start && /[\s、，,：:]/.test(folded.charAt(last - 1))) last -= 1;
    const bracket = /[（(][^（()）]{1,12}[日号午天][）)]$/.exec(folded.slice(start, last));
    if (bracket !== null && times.some((span) => span.start > start + bracket.index - 1 && span.end < last)) {
      last = start + bracket.index;
      continue;
    }
    const time = times.find((span) => span.end === last && span.start >= start);
    if (time !== undefined) {
      last = time.start;
      continue;
    }
    const stretch = folded.slice(start, last);
    if (
      /(?:声明|报告|手册|信|文章|采访|书|节目|演讲|讲话|推文|社论|新闻稿|公报|文件|邮件|短信|简讯|视频|博客|判决书|起诉书)[中里上]$/.test(
        stretch,
      )
    ) {
      last -= 1;
      continue;
    }
    const told = manner.exec(stretch) ?? dayBehind.exec(stretch) ?? actBehind.exec(stretch);
    if (told !== null && told.index > 0) {
      last = start + told.index;
      continue;
    }
    const adverb = adverbBehind.exec(stretch);
    if (adverb !== null && !pronouns.includes(stretch)) {
      last = start + adverb.index;
      continue;
    }
    const cut = occasionAt(stretch);
    if (cut === undefined) return last;
    last = start + cut;
  }
}

/** Where an occasion or a hearer begins that fills the rest of the stretch: "李容浩|在联合国大会发表演说时". */
function occasionAt(stretch: string): number | undefined {
  const company = together.exec(stretch);
  if (company !== null && company.index >= 2) return company.index;
  const hearer = /(?:向|对|跟)(?![^向对]*(?:时|后|中|的同时)$)[^向对跟]{1,24}$/.exec(stretch);
  if (
    hearer !== null &&
    hearer.index >= 1 &&
    !isFalse(stretch, hearer.index) &&
    !stretch.slice(0, hearer.index).endsWith("的")
  ) {
    const front = stretch.slice(0, hearer.index);
    if (front.length > 1 || pronouns.includes(front)) return hearer.index;
  }
  for (const match of stretch.matchAll(preposition)) {
    if (match.index === 0 || stretch.charAt(match.index - 1) === "的" || isFalse(stretch, match.index)) continue;
    if (isInMarks(stretch, match.index)) continue;
    const rest = stretch.slice(match.index);
    if (clauseOfPeople.test(rest)) continue;
    const before = stretch.slice(0, match.index);
    if (before.length < 2 && !pronouns.includes(before)) continue;
    if (
      /^[的]|^(?:在|于|对|向|就|跟|因|为|给|将|把|按|据|经|以|用|从|凭|拿|趁|借|指|谈)/.test(rest) &&
      !occasionEnd.test(rest) &&
      rest.length > 18
    )
      continue;
    return match.index;
  }
  return undefined;
}

/** “迷因之家”: a sign in marks is part of a name. */
function isInMarks(stretch: string, at: number): boolean {
  const before = stretch.slice(0, at);
  return (
    Math.max(before.lastIndexOf("“"), before.lastIndexOf("「")) >
    Math.max(before.lastIndexOf("”"), before.lastIndexOf("」"))
  );
}

function isFalse(stretch: string, at: number): boolean {
  for (let start = Math.max(0, at - 4); start <= at; start += 1) {
    const match = falsePrepositions.exec(stretch.slice(start, at + 5));
    if (match !== null && start + match.index <= at && at < start + match.index + match[0].length) return true;
  }
  return false;
}

function headOf({ folded, times }: ClauseText, { start, end }: Span): number {
  for (let first = start; ;) {
    while (first < end && /[\s、，,：:”」』"]/.test(folded.charAt(first))) first += 1;
    const time = times.find((span) => span.start === first && span.end <= end);
    if (time !== undefined) {
      first = time.end + (/^(?:时|的)/.test(folded.slice(time.end, time.end + 1)) ? 1 : 0);
      continue;
    }
    const stretch = folded.slice(first, end);
    const dateline = datelineAt.exec(stretch);
    if (dateline !== null) {
      first += dateline[0].length;
      continue;
    }
    const opener = openerAt.exec(stretch);
    if (opener !== null && !pronouns.includes(stretch)) {
      first += opener[0].length;
      continue;
    }
    const there = existence.exec(stretch);
    if (there !== null) {
      first += there[0].length;
      continue;
    }
    const occasion = occasionBefore(stretch);
    if (occasion === undefined) return first;
    first += occasion;
  }
}

/** "在记者会上张三": the occasion stands before its speaker, without a comma. */
function occasionBefore(stretch: string): number | undefined {
  preposition.lastIndex = 0;
  const match = preposition.exec(stretch);
  if (match?.index !== 0 || isFalse(stretch, 0) || clauseOfPeople.test(stretch)) return undefined;
  const end = /^.{2,24}?(?:中|上|时|后|里|内|期间|之际|会上|采访中|方面)(?=[\u4e00-\u9fffA-Z]{1,20}$)/.exec(stretch);
  return end === null ? stretch.length : end[0].length;
}

/** Whether a stretch can be somebody at all. */
export function isPlausible(phrase: string): boolean {
  const words = phrase.replaceAll(/[（(][^（()）]*[）)]/g, "").trim();
  if (words.length < 1 || words.length > 45) return false;
  if (pronouns.includes(words)) return true;
  if (words.length < 2 || /[，。：；！？]/.test(words)) return false;
  if (/表示|认为|指出|声称|宣布|强调|没有|是否|能否|不得|不要|命令/.test(words)) return false;
  return !/(?:[了着是过到]|许多|没有|不会|不能|已经|应该|可以|这样|那么|什么|怎么|为何|如何|这|那)$|^(?:了|是|的|着|过|被(?!告)|把|要|会|能|可|应|使|让|令|这是|那是|没有|不)/.test(
    words,
  );
}
