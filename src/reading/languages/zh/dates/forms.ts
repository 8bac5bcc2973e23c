import { anyOf } from "../../../dates/ideographic/any-of.js";
import { number, numberOf, short } from "../../../dates/ideographic/numerals.js";
import type { FormPlace, WholeForm } from "../../../dates/ideographic/read-expressions.js";
import { awayFrom } from "../../../dates/ideographic/resolve-draft.js";
import { duration, reference, repeated, type Sense } from "../../../dates/meaning.js";
import { future, partsOfDay, past, present, weekdays } from "../lexicon/time-words.js";
import { hourOf } from "./hours.js";

const units: Readonly<Record<string, string>> = {
  世纪: "CE",
  年代: "DE",
  年: "Y",
  季度: "Q",
  月: "M",
  星期: "W",
  礼拜: "W",
  周: "W",
  天: "D",
  日: "D",
  昼夜: "D",
  小时: "TH",
  钟头: "TH",
  分钟: "TM",
  秒: "TS",
  秒钟: "TS",
};
const unitOf = (word: string): string => units[word] ?? "D";
/** Amounts that are none: "几", "数". */
const vague = "好?几十|好?几百|数十|数百|上百|好几|几|数|若干|多";
const counted = `(?:(${number}|半|${vague}) ?(多|余)?(?:个多|个)?(半)?(世纪|年|季度|(?<=[个半数])月|星期|礼拜|周|天|(?<=[数几])日|小时|钟头|分钟|秒钟|秒)(?!岁|级)(半)?)`;
const behind = "(?:多|左右|以上|以内|之内|内|间)?";

const written = (unit: string, amount: number | "X"): string =>
  unit.startsWith("T") ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;

function amountOf(numeral: string, half: boolean): number | "X" {
  if (numeral === "半") return 0.5;
  if (/^(?:好?几[十百]?|数[十百]?|上百|若干|多)$/.test(numeral)) return "X";
  return numberOf(numeral) + (half ? 0.5 : 0);
}

/** A year is counted unless it is written as one: "2006年", "08年". */
const isCounted = ([, numeral = "", , , unit = ""]: RegExpExecArray): boolean =>
  unit !== "年" || !/^(?:\d{4}|0\d|[〇零一二三四五六七八九]{3,4})$/.test(numeral);

const direction: Readonly<Record<string, number>> = { 前: -1, 以前: -1, 之前: -1, 后: 1, 以后: 1, 之后: 1 };

export const forms: readonly WholeForm[] = [
  {
    name: "三年前; 2周以前; 数天前; 两个月后 where it opens its clause",
    pattern: new RegExp(`(?:大?约)?${counted}(?:以|之)?(前|后)(?!总统|任|者|总理|主席|方|果|卫|市长|台|线)`, "y"),
    read(match, place) {
      if (!isCounted(match)) return undefined;
      const amount = amountOf(match[1] ?? "", match[3] !== undefined || match[5] !== undefined);
      const sign = direction[match[6] ?? "前"] ?? -1;
      // "赶下台一个多星期之后": behind an event, not behind the day of writing.
      if (sign > 0 && !opensClause(place)) return undefined;
      const unit = unitOf(match[4] ?? "");
      if (amount === "X") return reference(sign < 0 ? "PAST_REF" : "FUTURE_REF");
      return awayFrom(place.reference.written, sign * amount, unit === "Q" ? "M" : unit);
    },
  },
  {
    name: "去年三年前 is none; 过去三年; 近10年; 未来五年",
    pattern: new RegExp(`(?:过去|近|未来|今后|最近|接下来|此后)的?${counted}${behind}`, "y"),
    read: (match) => (isCounted(match) ? lengthOf(match) : undefined),
  },
  {
    name: "8天20小时; 一年又一个月21天; 五个星期3小时",
    pattern: new RegExp(`${counted}(?:零|又|,|、)?${counted}(?:(?:零|又|,|、)?${counted})?`, "y"),
    read: lengthsOf,
  },
  {
    name: "6天; 两个月之内; 半小时; 15周; 第一个星期一 is none",
    pattern: new RegExp(`(?<!第|分之)${counted}${behind}`, "y"),
    read: (match) => (isCounted(match) ? lengthOf(match) : undefined),
  },
  {
    name: "每年; 每两年; 每周一; 每天早上",
    pattern: new RegExp(
      `(?:每|每隔)(${number}|几)?个?(年|季度|月份|月|星期|礼拜|周|天|日|小时|分钟|晚|早)([一二三四五六日天](?!个|次))?`,
      "y",
    ),
    read: repeatedEvery,
  },
  {
    name: "每天下午三点; 每日9时30分",
    pattern: new RegExp(`每(?:天|日)的?(${anyOf(partsOfDay)})?(${short})(?:点钟?|时)(?:(半)|(${short})分?)?`, "y"),
    read([, part, hour = "0", half, minutes]) {
      const written = String(hourOf(numberOf(hour), part === undefined ? undefined : partsOfDay[part], "", 0)).padStart(
        2,
        "0",
      );
      const minute = half === undefined ? minutes && numberOf(minutes) : 30;
      return repeated(
        `T${written}${minute === undefined || minute === "" ? "" : `:${String(minute).padStart(2, "0")}`}`,
      );
    },
  },
  {
    name: "每年四月十五日; 每月10号",
    pattern: new RegExp(`每(?:年的?(${short})月|月的?)(${short})(?:日|号)`, "y"),
    read([, month, day = ""]) {
      const written = month === undefined ? "XX" : String(numberOf(month)).padStart(2, "0");
      return repeated(`XXXX-${written}-${String(numberOf(day)).padStart(2, "0")}`);
    },
  },
  {
    name: "逢周一",
    pattern: /逢(?:周|星期|礼拜)([一二三四五六日天])/y,
    read: (match) => repeated(`XXXX-WXX-${weekdays[match[1] ?? "一"]}`),
  },
  {
    name: "目前; 现在",
    pattern: new RegExp(`(?:${anyOf(present)})(?!为止)`, "y"),
    read: () => reference("PRESENT_REF"),
  },
  {
    name: "最近; 近日",
    pattern: new RegExp(`(?:${anyOf(past)})(?!的?(?:${number}|几|数|多|一段|了|程|后))`, "y"),
    read: (match, place) => (match[0] === "过去" && !opensClause(place) ? undefined : reference("PAST_REF")),
  },
  {
    name: "未来; 今后",
    pattern: new RegExp(`(?:${anyOf(future)})(?!的?(?:${number}|几|数|学|感|式))`, "y"),
    read: () => reference("FUTURE_REF"),
  },
];

function lengthOf(match: RegExpExecArray): Sense {
  const unit = unitOf(match[4] ?? "");
  const amount = amountOf(match[1] ?? "", match[3] !== undefined || match[5] !== undefined);
  return duration(written(unit, amount), match[2] === undefined ? undefined : "MORE_THAN");
}

function lengthsOf(match: RegExpExecArray): Sense | undefined {
  const pieces = [1, 6, 11]
    .filter((at) => match[at] !== undefined)
    .map((at) => ({
      amount: amountOf(match[at] ?? "", match[at + 4] !== undefined),
      unit: unitOf(match[at + 3] ?? ""),
    }));
  if (pieces.some(({ amount }) => amount === "X")) return undefined;
  const order = "CE DE Y Q M W D TH TM TS".split(" ");
  if (
    pieces.some(({ unit }, index) => index > 0 && order.indexOf(unit) <= order.indexOf(pieces[index - 1]?.unit ?? ""))
  )
    return undefined;
  // "2006年3月" is a date: a year of four signs is never counted here.
  if (pieces[0]?.unit === "Y" && !/个月|天|小时/.test(match[0])) return undefined;
  const days = pieces.filter(({ unit }) => !unit.startsWith("T")).map(({ amount, unit }) => `${amount}${unit}`);
  const clock = pieces
    .filter(({ unit }) => unit.startsWith("T"))
    .map(({ amount, unit }) => `${amount}${unit.slice(1)}`);
  return duration(`P${days.join("")}${clock.length > 0 ? `T${clock.join("")}` : ""}`);
}

function repeatedEvery([, count, unit = "", weekday]: RegExpExecArray): Sense | undefined {
  if (weekday !== undefined && /^(?:周|星期|礼拜)$/.test(unit)) return repeated(`XXXX-WXX-${weekdays[weekday]}`);
  if (unit === "晚" || unit === "早") return repeated(unit === "晚" ? "XXXX-XX-XXTEV" : "XXXX-XX-XXTMO");
  const amount = count === undefined ? 1 : count === "几" ? "X" : numberOf(count);
  return repeated(written(unitOf(unit === "月份" ? "月" : unit), amount));
}

/** Whether nothing but a mark stands before: "过去" elsewhere is most often a verb. */
const opensClause = ({ text, span }: FormPlace): boolean =>
  /[。，,；;：:“「\s在于将]$|^$/.test(text.slice(Math.max(0, span.start - 1), span.start));
