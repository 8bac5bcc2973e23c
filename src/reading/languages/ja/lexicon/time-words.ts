/** Words of time, collected by hand from the Japanese press. */

import type { Pointed } from "../../../dates/ideographic/draft-date.js";

const away = (by: number): Pointed => ({ by, from: "writing" });
const later = (by: number): Pointed => ({ by, from: "earlier" });

/** Variant signs of these words, and the sign that the rules are written in. */
export const timeSigns: Readonly<Record<string, string>> = {
  "○": "〇",
  時: "時",
  ヶ: "か",
  カ: "か",
  ヵ: "か",
  ケ: "か",
  箇: "か",
  個: "個",
};

export const relativeYears: Readonly<Record<string, Pointed>> = {
  一昨々年: away(-3),
  一昨年: away(-2),
  おととし: away(-2),
  昨年: away(-1),
  去年: away(-1),
  今年: away(0),
  本年: away(0),
  ことし: away(0),
  当年: later(0),
  同年: later(0),
  その年: later(0),
  前年: later(-1),
  翌年: later(1),
  翌々年: later(2),
  来年: away(1),
  明年: away(1),
  再来年: away(2),
};

export const relativeMonths: Readonly<Record<string, Pointed>> = {
  先々月: away(-2),
  先月: away(-1),
  今月: away(0),
  本月: away(0),
  同月: later(0),
  その月: later(0),
  前月: later(-1),
  翌月: later(1),
  来月: away(1),
  再来月: away(2),
};

export const relativeWeeks: Readonly<Record<string, Pointed>> = {
  先々週: away(-2),
  先週: away(-1),
  今週: away(0),
  同週: later(0),
  前週: later(-1),
  翌週: later(1),
  来週: away(1),
  再来週: away(2),
};

export const relativeDays: Readonly<Record<string, Pointed>> = {
  一昨々日: away(-3),
  さきおととい: away(-3),
  一昨日: away(-2),
  おととい: away(-2),
  昨日: away(-1),
  きのう: away(-1),
  今日: away(0),
  本日: away(0),
  きょう: away(0),
  同日: later(0),
  当日: later(0),
  その日: later(0),
  この日: later(0),
  同じ日: later(0),
  前々日: later(-2),
  前日: later(-1),
  翌日: later(1),
  次の日: later(1),
  あくる日: later(1),
  翌々日: later(2),
  明日: away(1),
  あす: away(1),
  あした: away(1),
  明後日: away(2),
  あさって: away(2),
  しあさって: away(3),
};

/** Day and part of the day in one word. */
export const dayParts: Readonly<Record<string, readonly [day: Pointed, part: string]>> = {
  今朝: [away(0), "MO"],
  けさ: [away(0), "MO"],
  今晩: [away(0), "EV"],
  今夕: [away(0), "EV"],
  今夜: [away(0), "NI"],
  昨朝: [away(-1), "MO"],
  昨夕: [away(-1), "EV"],
  昨晩: [away(-1), "EV"],
  ゆうべ: [away(-1), "EV"],
  昨夜: [away(-1), "NI"],
  一昨夜: [away(-2), "NI"],
  明朝: [away(1), "MO"],
  明晩: [away(1), "EV"],
  翌朝: [later(1), "MO"],
  同夜: [later(0), "NI"],
  同日夜: [later(0), "NI"],
};

export const partsOfDay: Readonly<Record<string, string>> = {
  未明: "MO",
  早朝: "MO",
  早暁: "MO",
  朝方: "MO",
  明け方: "MO",
  朝: "MO",
  午前中: "MO",
  午前: "MO",
  午後: "AF",
  夕方: "EV",
  夕刻: "EV",
  夕: "EV",
  晩: "EV",
  夜遅く: "NI",
  深夜: "NI",
  夜間: "NI",
  夜中: "NI",
  夜: "NI",
  昼前: "MO",
  昼過ぎ: "AF",
  昼: "MI",
};

export const weekdays: Readonly<Record<string, number>> = { 月: 1, 火: 2, 水: 3, 木: 4, 金: 5, 土: 6, 日: 7 };

export const seasonWords: Readonly<Record<string, "SP" | "SU" | "FA" | "WI">> = {
  春: "SP",
  夏: "SU",
  秋: "FA",
  冬: "WI",
};

/** "今秋", "昨夏", "来春", "この秋": the year that the first word points at. */
export const seasonYears: Readonly<Record<string, Pointed>> = {
  今: away(0),
  この: away(0),
  昨: away(-1),
  来: away(1),
  一昨: away(-2),
  今年の: away(0),
};

export const present = ["現在", "現時点", "目下", "今日では", "いま", "今"];
export const past = [
  "最近",
  "近ごろ",
  "近頃",
  "このほど",
  "このたび",
  "先ごろ",
  "先頃",
  "先日",
  "かつて",
  "以前",
  "過去",
  "当時",
  "従来",
];
export const future = ["将来", "今後", "未来", "近い将来", "近く", "近日", "近日中", "いずれ"];

/** Behind a date: it is still to come. */
export const comingCues = [
  "予定",
  "見通し",
  "見込み",
  "方針",
  "計画",
  "する考え",
  "目指",
  "だろう",
  "でしょう",
  "つもり",
  "ようと思",
];

/** Family names that a name such as 三月 after them would belong to. */
export const namesBeforeMonths = "王李張劉陳楊趙黄呉";
