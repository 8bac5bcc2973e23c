import { anyOf } from "../../../dates/ideographic/any-of.js";
import { foldedWith } from "../../../dates/ideographic/folding.js";
import { byComponents } from "../../../dates/ideographic/by-components.js";
import type { WritingRules } from "../../../dates/ideographic/read-expressions.js";
import { comingCues, namesBeforeMonths, timeSigns } from "../lexicon/time-words.js";
import { components } from "./components.js";
import { forms } from "./forms.js";

const coming = new RegExp(`^[^。！？\\n”」]{0,14}?(?:${anyOf(comingCues)})`);
const happened = /^[^。！？\n]{0,24}?(?:了|过)/;

const chineseWriting: WritingRules = {
  fold: foldedWith(timeSigns),
  starts:
    /[0-9〇零一二三四五六七八九十百千廿卅两几数好半上下本这当同该那次翌隔第转去今明后前大昨来每逢目现如眼时此迄至最近日不早稍过未将公西纪中令平昭洪永万崇顺康雍乾嘉道咸光宣民首春夏秋冬年月周星礼凌清晨午正傍黄晚夜深约接初]/g,
  components,
  fiscalMonth: 1,
  joint: /[ 的]{1,2}|,(?=\d{4}年)/y,
  forms,
  unless: (text, { start, end }) =>
    isName(text, start, end) || isMeasure(text, start, end) || isTitle(text, start, end),
  tense(text, { end }) {
    const behind = text.slice(end, end + 40);
    return coming.test(behind) ? "future" : happened.test(behind) ? "past" : undefined;
  },
};

/** "王三月说": a family name before a month in characters, which nothing goes on. */
function isName(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return /^[一二三四五六七八九十]{1,2}月$/.test(words) && namesBeforeMonths.includes(text.charAt(start - 1) || " ");
}

/** "2000点关口", "一号文件", "第3天": counts and titles. */
function isMeasure(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (/^[0-9一二三四五六七八九十]+日$/.test(words) && /[第]/.test(text.charAt(start - 1))) return true;
  return /^[0-9一二三四五六七八九十]+号$/.test(words) && /[“"「第《]/.test(text.charAt(start - 1));
}

/** 《明日之后》: what a title says is no day of the text. */
function isTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return before.lastIndexOf("《") > before.lastIndexOf("》") && !/\d/.test(text.slice(start, end));
}

/** How Chinese writes dates, in both scripts. */
export const dateRules = byComponents(chineseWriting, {
  ranges: {
    throughout: /^[）)]?\s*(?:[-–—~～]{1,2}|至|到|迄|起至)\s*$/,
    both: /^\s*(?:和|与|與|及)\s*$/,
    between: /(?:从|從|自|由|在)\s*$/,
    shifted: /(?:推迟|推遲|延后|延後|延期|改期|提前|改为|改為)[^。\n]{0,40}$/,
  },
  events: {
    measure: /(?:自|比|较|較|相比于?|高于|低于|高於|低於|创下?|創下?)$/,
    comingBefore: /(?:截至|到|在|于|於|至)$/,
  },
});
