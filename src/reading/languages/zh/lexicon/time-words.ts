/**
 * Words of time in simplified signs; text is folded before it is compared. Collected by hand from the press of the mainland, Taiwan and
 * Hong Kong; eras of the Qing and of the Republic from any table of reigns, those of modern Japan too.
 */

import type { Pointed } from "../../../dates/ideographic/draft-date.js";

const away = (by: number): Pointed => ({ by, from: "writing" });
const later = (by: number): Pointed => ({ by, from: "earlier" });

/** Traditional and variant signs of these words, and the sign that the rules are written in. */
export const timeSigns: Readonly<Record<string, string>> = Object.fromEntries(
  "個个 後后 號号 點点 時时 鐘钟 鍾钟 間间 禮礼 週周 兩两 內内 過过 當当 這这 國国 紀纪 來来 將将 從从 歷历 曆历 厤历 現现 剛刚 長长 億亿 萬万 節节 聖圣 農农 臘腊 貳二 參三 壹一 ○〇 Ｏ〇 開开 體体 幾几 數数 連连 結结 訊讯 電电 際际 頭头 歲岁 餘余 業业 會会 說说 淩凌 嗰那 裏里 裡里 寶宝 順顺 啟启 豐丰 慶庆 緒绪 統统 預预 計计 劃划 擬拟 於于 約约 樓楼 線线 員员 車车 圓圆 幣币 館馆 機机 門门 場场 樂乐 鹹咸 黃黄 張张 劉刘 陳陈 楊杨 趙赵 吳吴 孫孙 馬马 羅罗 鄭郑 謝谢 許许 鄧邓 韓韩 馮冯 蕭萧 蔣蒋 葉叶 蘇苏 呂吕 盧卢 譚谭 賈贾 鄒邹 陸陆 應应 該该 輪轮 隻只 終终 華华 莖茎 賽赛 歷历 為为 轉转 還还 達达 遠远 進进 總总 職职"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

export const relativeYears: Readonly<Record<string, Pointed>> = {
  大前年: away(-3),
  前年: away(-2),
  去年: away(-1),
  上一年: away(-1),
  上年: away(-1),
  今年: away(0),
  本年: away(0),
  明年: away(1),
  来年: away(1),
  下一年: away(1),
  后年: away(2),
  当年: later(0),
  同年: later(0),
  该年: later(0),
  那年: later(0),
  次年: later(1),
  翌年: later(1),
  隔年: later(1),
  第二年: later(1),
  转年: later(1),
};

export const relativeMonths: Readonly<Record<string, Pointed>> = {
  上上个月: away(-2),
  上上月: away(-2),
  上个月: away(-1),
  上月: away(-1),
  这个月: away(0),
  本月: away(0),
  当月: later(0),
  同月: later(0),
  下个月: away(1),
  下月: away(1),
  下下个月: away(2),
  下下月: away(2),
  次月: later(1),
  翌月: later(1),
};

export const relativeDays: Readonly<Record<string, Pointed>> = {
  大大前天: away(-4),
  大前天: away(-3),
  大前日: away(-3),
  前天: away(-2),
  前日: away(-2),
  前晚: away(-2),
  昨天: away(-1),
  昨日: away(-1),
  昨儿: away(-1),
  昨: away(-1),
  今天: away(0),
  今日: away(0),
  今儿: away(0),
  本日: away(0),
  当天: later(0),
  当日: later(0),
  同天: later(0),
  同日: later(0),
  当地时间: later(0),
  次日: later(1),
  翌日: later(1),
  隔日: later(1),
  隔天: later(1),
  第二天: later(1),
  明天: away(1),
  明日: away(1),
  明儿: away(1),
  后天: away(2),
  大后天: away(3),
  大大后天: away(4),
};

/** Day and part of the day in one word. */
export const dayParts: Readonly<Record<string, readonly [day: Pointed, part: string]>> = {
  今早: [away(0), "MO"],
  今晨: [away(0), "MO"],
  今晚: [away(0), "EV"],
  今夜: [away(0), "NI"],
  昨早: [away(-1), "MO"],
  昨晨: [away(-1), "MO"],
  昨晚: [away(-1), "EV"],
  昨夜: [away(-1), "NI"],
  前晚: [away(-2), "EV"],
  明早: [away(1), "MO"],
  明晨: [away(1), "MO"],
  明晚: [away(1), "EV"],
  当晚: [later(0), "EV"],
  当夜: [later(0), "NI"],
};

export const partsOfDay: Readonly<Record<string, string>> = {
  凌晨: "MO",
  清晨: "MO",
  早晨: "MO",
  早上: "MO",
  晨间: "MO",
  上午: "MO",
  午前: "MO",
  中午: "MI",
  正午: "MI",
  午间: "MI",
  下午: "AF",
  午后: "AF",
  傍晚: "EV",
  黄昏: "EV",
  晚上: "EV",
  晚间: "EV",
  夜间: "NI",
  夜晚: "NI",
  夜里: "NI",
  深夜: "NI",
  半夜: "NI",
  午夜: "NI",
  早间: "MO",
  晚: "EV",
  早: "MO",
  晨: "MO",
};

export const weekdays: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

export const relativeWeeks: Readonly<Record<string, number>> = {
  上上个: -2,
  上上: -2,
  上个: -1,
  上: -1,
  这个: 0,
  这: 0,
  本: 0,
  下个: 1,
  下: 1,
  下下个: 2,
  下下: 2,
};

/** First years of reigns and of the Republic, whose years are counted from 1. */
export const eras: Readonly<Record<string, number>> = {
  洪武: 1368,
  永乐: 1403,
  万历: 1573,
  崇祯: 1628,
  顺治: 1644,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  道光: 1821,
  咸丰: 1851,
  同治: 1862,
  光绪: 1875,
  宣统: 1909,
  民国: 1912,
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
};

export const seasonWords: Readonly<Record<string, "SP" | "SU" | "FA" | "WI">> = {
  春: "SP",
  夏: "SU",
  秋: "FA",
  冬: "WI",
};

export const present = ["目前", "现在", "当前", "现时", "现今", "如今", "眼下", "当下", "时下", "此刻", "迄今", "至今"];
export const past = [
  "最近",
  "近日",
  "近期",
  "日前",
  "不久前",
  "前不久",
  "早前",
  "稍早前",
  "前些日子",
  "前段时间",
  "过去",
];
export const future = ["未来", "将来", "今后", "日后", "不久的将来", "不日", "近期内"];

/** Behind a date: it is still to come. */
export const comingCues = ["将", "拟", "预计", "计划", "即将", "定于", "有望"];

/** Family names that a name such as 王三月 begins with, those left out that are common words. */
export const namesBeforeMonths =
  "王李张刘陈杨赵黄吴徐孙胡朱郭何罗郑梁谢宋唐许邓韩冯曹彭曾萧田董潘袁蔡蒋余叶程苏魏吕丁沈姚卢傅崔谭廖贾邹熊陆";
