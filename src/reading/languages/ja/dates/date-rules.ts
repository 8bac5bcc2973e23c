import { anyOf } from "../../../dates/ideographic/any-of.js";
import { foldedWith } from "../../../dates/ideographic/folding.js";
import { byComponents } from "../../../dates/ideographic/by-components.js";
import type { WritingRules } from "../../../dates/ideographic/read-expressions.js";
import { eras } from "../lexicon/eras.js";
import { comingCues, namesBeforeMonths, timeSigns } from "../lexicon/time-words.js";
import { components } from "./components.js";
import { forms } from "./forms.js";

const coming = new RegExp(`^[^。！？\\n」]{0,30}?(?:${anyOf(comingCues)})`);
const happened = /^[^。！？\n]{0,60}?(?:した|った|いた|れた|なかった|ていた)(?:[。、」\n]|$)/;
const firstSigns = [...new Set(Object.keys(eras).map((era) => era.charAt(0)))].join("");

const japaneseWriting: WritingRules = {
  fold: foldedWith(timeSigns),
  starts: new RegExp(
    `[0-9〇零一二三四五六七八九十百千廿半数何ひふまこそ去昨今本当同前翌来明再先次あきおさしけゆ月火水木金土日年上下中第早朝夕夜深晩昼午正未毎週過近現目いか最従将西紀丸もむ向約大元春夏秋冬（(’'${firstSigns}]`,
    "g",
  ),
  components,
  fiscalMonth: 4,
  joint: /の|,|、(?=午[前後])| /y,
  forms,
  unless: (text, { start, end }) => isName(text, start, end) || isOrdinal(text, start, end),
  tense(text, { end }) {
    const behind = text.slice(end, end + 70);
    return coming.test(behind) ? "future" : happened.test(behind) ? "past" : undefined;
  },
};

/** "王三月": a family name before a month in characters. */
function isName(text: string, start: number, end: number): boolean {
  return (
    /^[一二三四五六七八九十]{1,2}月$/.test(text.slice(start, end)) &&
    namesBeforeMonths.includes(text.charAt(start - 1) || " ")
  );
}

/** "第3日": counted, no day of the month. "（水）" alone is no weekday. */
function isOrdinal(text: string, start: number, end: number): boolean {
  return /^[0-9一二三四五六七八九十]+日$/.test(text.slice(start, end)) && text.charAt(start - 1) === "第";
}

/** How Japanese writes dates. */
export const dateRules = byComponents(japaneseWriting, {
  ranges: {
    throughout: /^[）)]?\s*(?:[-–—~～〜]{1,2}|から|より)\s*$/,
    both: /^\s*(?:と|及び|および)\s*$/,
    between: /(?!)/,
    shifted: /(?:延期|変更|前倒し)[^。\n]{0,40}$/,
  },
  events: {
    measure: /(?:比|対)$/,
    comingBefore: /(?:遅くとも)$/,
  },
});
