import { anyOf } from "../../../dates/ideographic/any-of.js";
import { number, numberOf } from "../../../dates/ideographic/numerals.js";
import type { WholeForm } from "../../../dates/ideographic/read-expressions.js";
import { awayFrom } from "../../../dates/ideographic/resolve-draft.js";
import { dated, duration, type Origin, reference, repeated, type Sense, unplaced } from "../../../dates/meaning.js";
import { future, past, present, weekdays } from "../lexicon/time-words.js";

const units: Readonly<Record<string, string>> = {
  世紀: "CE",
  年間: "Y",
  年: "Y",
  か月間: "M",
  か月: "M",
  月: "M",
  週間: "W",
  週: "W",
  日間: "D",
  日: "D",
  時間: "TH",
  分間: "TM",
  分: "TM",
  秒間: "TS",
  秒: "TS",
};
const counted = `(${number}|半|数|何|ひと|ふた|まる一) ?(世紀|年間?|か月間?|週間?(?!刊|末|目)|日間?|時間|分間?(?![の類野析裂割])|秒間?|(?<=[半とた])月)(半)?`;
/** A number of days, years and minutes is a length only where something says so. */
const behind = "(?:ほど|以上|以内|以下|近く|余り|余|あまり|程度|連続|弱|強|超|ぶり|未満|半)?";

const written = (unit: string, amount: number | "X"): string =>
  unit.startsWith("T") ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;

function amountOf(numeral: string, half: boolean): number | "X" {
  if (numeral === "半") return 0.5;
  if (numeral === "ひと" || numeral === "まる一") return half ? 1.5 : 1;
  if (numeral === "ふた") return 2;
  if (numeral === "数" || numeral === "何") return "X";
  return numberOf(numeral) + (half ? 0.5 : 0);
}

/** "2006年" is a year, "3日" a day; "60年", "3年間", "数日" and "まる1日" are lengths. */
function isCounted(numeral: string, unit: string, isMeasured: boolean): boolean {
  if (unit === "年") return !/^(?:[12]\d{3}|0\d|[〇零一二三四五六七八九]{3,4})$/.test(numeral);
  if (unit === "日") return isMeasured || !/^[0-9一二三四五六七八九十]/.test(numeral) || numberOf(numeral) > 31;
  if (unit === "週") return true;
  return true;
}

export const forms: readonly WholeForm[] = [
  {
    name: "3年前; 2週間後; 数日前; 一か月前; 今から2週間後",
    pattern: new RegExp(
      `(?:(?:今|今日|現在)から)?(?:約|およそ)?${counted}(?:ほど|余り|以上)?(前|後|先)(?!期|年度|身|者|頭)`,
      "y",
    ),
    read(match, { reference: days, text, span }) {
      const [, numeral = "", unit = "", half, side] = match;
      if (!isCounted(numeral, unit, true)) return undefined;
      const amount = amountOf(numeral, half !== undefined);
      const sign = side === "前" ? -1 : 1;
      if (amount === "X") return reference(sign < 0 ? "PAST_REF" : "FUTURE_REF");
      const counting = units[unit] ?? "D";
      // "結婚から3年後", "地震の2日後": behind an event, not behind the day of writing.
      if (sign > 0 && !match[0].startsWith("今") && /[のらで]$/.test(text.slice(0, span.start))) return undefined;
      return awayFrom(days.written, sign * amount, counting);
    },
  },
  {
    name: "1年2か月10日; 1日と2時間",
    pattern: new RegExp(`${counted}と?${counted}(?:と?${counted})?(?!前|後)`, "y"),
    read: lengthsOf,
  },
  {
    name: "10年間; 過去60年; まる1日; 数日間; 1時間半; 半年",
    pattern: new RegExp(
      `(まる|丸|あと|もう|過去|この|今後|向こう)?(?:約|およそ)?${counted}${behind}(?!目|生|号|度|代|付|ごと|おき|前|後|々)`,
      "y",
    ),
    read(match) {
      const [whole, opening, numeral = "", unit = "", half] = match;
      const isMeasured =
        opening !== undefined || /(?:ほど|以上|以内|以下|近く|余|程度|連続|弱|強|超|ぶり|未満)$/.test(whole);
      if (!isCounted(numeral, unit, isMeasured && opening !== "この")) return undefined;
      return duration(written(units[unit] ?? "D", amountOf(numeral, half !== undefined)));
    },
  },
  {
    name: "毎年; 毎日; 毎週水曜日; 毎冬; 毎年4月15日",
    pattern:
      /毎(?:年(?:の?(\d{1,2})月(?:(\d{1,2})日)?)?|月|週(?:の?([月火水木金土日])曜日?)?|日(?!新聞|放送)|朝|晩|夜|夕|時|分|秒|(春|夏|秋|冬))/y,
    read: ([whole, month, day, weekday, season]) => everyOf(whole, { month, day, weekday, season }),
  },
  {
    name: "年1回; 週3日; 月2回",
    pattern: new RegExp(`(年|月|週|日)(?:に)?(${number})(?:回|日|度)(?!目)`, "y"),
    read: ([, unit = "日"]) => repeated(`P1${units[unit] ?? "D"}`),
  },
  {
    name: "3日おき; 2年ごと",
    pattern: new RegExp(`(${number})(年|か月|週間|日|時間|分)(?:ごと|おき|毎)`, "y"),
    read: ([, numeral = "1", unit = "日"]) => repeated(written(units[unit] ?? "D", numberOf(numeral))),
  },
  { name: "近年", pattern: /(?:近年|ここ数年)/y, read: () => duration("PXY") },
  {
    name: "現在; 今",
    pattern: new RegExp(
      `(?:${anyOf(present)})(?!回|後|年|日|月|週|朝|夜|晩|春|夏|秋|冬|度|期|季|や|さら|だ|まで|なお|の所|住所|地|進行|ま|す|大|井|村|西|泉|野|中|野)`,
      "y",
    ),
    read: (match, { text, span }) =>
      isWord(match[0], text.charAt(span.start - 1)) ? reference("PRESENT_REF") : undefined,
  },
  {
    name: "最近; このほど; 先日",
    pattern: new RegExp(`(?:${anyOf(past)})(?!${number}|数|何|最|の[自人]|問)`, "y"),
    read: ([word], { text, span }) =>
      /以前|過去|当時|従来/.test(word) &&
      /[0-9一-龠々]$|より$|から$/.test(text.slice(Math.max(0, span.start - 2), span.start))
        ? undefined
        : reference("PAST_REF"),
  },
  {
    name: "今後; 将来",
    pattern: new RegExp(
      `(?:${anyOf(future)})(?!${number}|数|性|像|に(?:ある|位置|住|いた|あ)|の(?:住|山|川|店|公|病|駅|学|小|中|高)|で|代|接)`,
      "y",
    ),
    read: ([word], { text, span }) =>
      word === "近く" && !/[、。\n「]$|^$/.test(text.slice(Math.max(0, span.start - 1), span.start))
        ? undefined
        : reference("FUTURE_REF"),
  },
  {
    name: "大晦日; 元日",
    pattern: /(?:大みそか|大晦日|元日|元旦)/y,
    read: ([word], { reference: days, span }) =>
      newYear(word, days.earlier("year", { ...span, start: span.start + 140 })),
  },
];

/** "今" and "いま" stand alone; within other words they are none: "思いまして", "昨今". */
function isWord(word: string, before: string): boolean {
  if (word === "今") return !/[ァ-ヶ一-龠]/.test(before);
  return word !== "いま" || before === "" || /[、。「\s]/.test(before);
}

/** "大晦日" and "元日" of the year that was just named, else of any year. */
function newYear(word: string, year: Origin | undefined): Sense {
  const [month, day] = word.startsWith("大") ? [12, 31] : [1, 1];
  if (year === undefined) return unplaced(`XXXX-${month === 12 ? "12-31" : "01-01"}`);
  return dated({ grain: "day", year: year.when.year, month, day }, year);
}

function lengthsOf(match: RegExpExecArray): Sense | undefined {
  const pieces = [1, 4, 7]
    .filter((at) => match[at] !== undefined)
    .map((at) => ({
      amount: amountOf(match[at] ?? "", match[at + 2] !== undefined),
      unit: units[match[at + 1] ?? "日"] ?? "D",
    }));
  const order = "CE Y M W D TH TM TS".split(" ");
  if (pieces.some(({ amount }) => amount === "X")) return undefined;
  if (
    pieces.some(({ unit }, index) => index > 0 && order.indexOf(unit) <= order.indexOf(pieces[index - 1]?.unit ?? ""))
  )
    return undefined;
  if (!/か月|時間|日間|年間|週間|分.*秒/.test(match[0])) return undefined;
  const days = pieces.filter(({ unit }) => !unit.startsWith("T")).map(({ amount, unit }) => `${amount}${unit}`);
  const clock = pieces
    .filter(({ unit }) => unit.startsWith("T"))
    .map(({ amount, unit }) => `${amount}${unit.slice(1)}`);
  return duration(`P${days.join("")}${clock.length > 0 ? `T${clock.join("")}` : ""}`);
}

const everyUnit: Readonly<Record<string, string>> = {
  年: "P1Y",
  月: "P1M",
  週: "P1W",
  日: "P1D",
  時: "PT1H",
  分: "PT1M",
  秒: "PT1S",
  朝: "XXXX-XX-XXTMO",
  晩: "XXXX-XX-XXTEV",
  夕: "XXXX-XX-XXTEV",
  夜: "XXXX-XX-XXTNI",
  春: "XXXX-SP",
  夏: "XXXX-SU",
  秋: "XXXX-FA",
  冬: "XXXX-WI",
};

interface Every {
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly weekday: string | undefined;
  readonly season: string | undefined;
}

function everyOf(whole: string, { month, day, weekday, season }: Every): Sense {
  if (weekday !== undefined) return repeated(`XXXX-WXX-${weekdays[weekday]}`);
  if (month !== undefined)
    return repeated(`XXXX-${month.padStart(2, "0")}${day === undefined ? "" : `-${day.padStart(2, "0")}`}`);
  return repeated(everyUnit[season ?? whole.charAt(1)] ?? "P1D");
}
