import { anyOf } from "../../../dates/ideographic/any-of.js";
import type { Component, DraftDate } from "../../../dates/ideographic/draft-date.js";
import { digitDates } from "../../../dates/ideographic/digit-dates.js";
import { fourSigns, number, numberOf, short } from "../../../dates/ideographic/numerals.js";
import {
  dayParts,
  eras,
  partsOfDay,
  relativeDays,
  relativeMonths,
  relativeWeeks,
  relativeYears,
  seasonWords,
  weekdays,
} from "../lexicon/time-words.js";
import { holidays } from "./holidays.js";
import { hourOf } from "./hours.js";

const group = (match: RegExpExecArray, index: number): string => match[index] ?? "";
const stage: Readonly<Record<string, "START" | "MID" | "END">> = {
  初: "START",
  中: "MID",
  底: "END",
  末: "END",
  终: "END",
};
const quarters = "首一二三四1234";

const yearOfTwoDigits = (digits: number): number => digits + (digits < 50 ? 2000 : 1900);

/** The parts of a date, widest first; at one place the first that matches counts. */
export const components: readonly Component[] = [
  {
    // "20世纪", "十九世纪", "本世纪"
    place: "century",
    pattern: new RegExp(`(?:(公元前|西元前)?(?<!分之)(${number})|(上|本)个?)世纪(初|中叶|中期|末|末期)?`, "y"),
    read: (match, draft) => ({
      ...draft,
      century: group(match, 3) ? { by: group(match, 3) === "上" ? -1 : 0, from: "writing" } : centuryOf(match),
    }),
  },
  {
    // "90年代", "七十年代末"
    place: "year",
    pattern: new RegExp(`([1-9一二三四五六七八九](?:0|十|〇|零))年代(?:(初|中|末)期?|后期|前期)?`, "y"),
    read: (match, draft) => ({ ...draft, decade: numberOf(group(match, 1)) }),
  },
  {
    // "1990年代"
    place: "century",
    pattern: /(\d\d)(\d0)年代(?:(初|中|末)期?|后期|前期)?/y,
    read: (match, draft) => ({ ...draft, century: Number(match[1]) * 100, decade: Number(match[2]) }),
  },
  {
    // "2006年", "二零零四年", "公元前221年"
    place: "year",
    pattern: new RegExp(`(?:公元|西元)?(${fourSigns}) ?年(度)?(?!前|后|以前|以后|历史|来)`, "y"),
    read: (match, draft) => yearRead(numberOf(group(match, 1)), match, draft),
  },
  {
    place: "year",
    pattern: new RegExp(`(?:公元|西元|纪元)前(${number})年`, "y"),
    read: (match, draft) => ({ ...draft, year: 1 - numberOf(group(match, 1)) }),
  },
  {
    // "民国一百一十三年", "康熙三年"
    place: "year",
    pattern: new RegExp(`(?:中华)?(${anyOf(eras)})(元|${number})年`, "y"),
    read: (match, draft) => {
      const count = match[2] === "元" ? 1 : numberOf(group(match, 2));
      return { ...draft, year: (eras[group(match, 1)] ?? 1) + count - 1 };
    },
  },
  {
    // "08年", "98年4月", "93年底"
    place: "year",
    pattern: new RegExp(
      `((?:0\\d)|\\d\\d(?=年(?:(?:${short})月|第.个月|[初底末]))|[〇零一二三四五六七八九]{2}(?=年(?:${short})月)|[七八九][〇零一二三四五六七八九](?=年(?![前后代])))年`,
      "y",
    ),
    read: (match, draft) => ({ ...draft, year: yearOfTwoDigits(numberOf(group(match, 1))) }),
  },
  {
    // "去年", "今年同期", "同年"
    place: "year",
    pattern: new RegExp(`(${anyOf(relativeYears)})(度)?(?:同期|内)?`, "y"),
    read: (match, draft) => yearRead(relativeYears[group(match, 1)] ?? 0, match, draft),
  },
  {
    // "2012年底", "今年年初"
    place: "season",
    follows: true,
    pattern: /年?(初|中|底|末|终)(?![央国华心学文南东美日共俄韩英德法一二三四五六七八九十])/y,
    read: (match, draft) => (draft.year === undefined ? undefined : { ...draft, mod: stage[group(match, 1)] ?? "END" }),
  },
  {
    // "年底" of the year of writing
    place: "season",
    pattern: /(?<!大)年(初|中|底|末)(?![央国华心学文南东美日共俄韩英德法一二三四五六七八九十])/y,
    read: (match, draft) => ({ ...draft, year: { by: 0, from: "writing" }, mod: stage[group(match, 1)] ?? "END" }),
  },
  {
    place: "season",
    pattern: /(上|前|下|后)个?半年/y,
    read: (match, draft) => ({
      ...draft,
      year: draft.year ?? { by: 0, from: "writing" },
      half: "上前".includes(group(match, 1)) ? 1 : 2,
    }),
  },
  {
    // "二季度", "第三季", "首季"
    place: "season",
    pattern: new RegExp(`(?:第([一二三四1-4])个?季度?|([一二三四1-4])季度|(首)季度?)`, "y"),
    read: (match, draft) => ({
      ...draft,
      quarter: Math.max(1, quarters.indexOf(match[1] ?? match[2] ?? "首") % 4 || (/[4四]/.test(match[0]) ? 4 : 1)),
    }),
  },
  {
    // "今年春天", "2010年夏季"; a season alone is too often a name or a field.
    place: "season",
    pattern: /(春|夏|秋|冬)(季|天)?(?![节运晚拳莹])/y,
    read: (match, draft) =>
      draft.year === undefined && match[2] !== "天"
        ? undefined
        : { ...draft, season: seasonWords[group(match, 1)] ?? "SP" },
  },
  {
    // "5月", "十二月份"
    place: "month",
    pattern: new RegExp(`(${short}) ?月(?!球|亮|光|台|饼|票|薪|收|均|租|费|供|嫂|子)(?:份)?`, "y"),
    read: (match, draft) => monthRead(numberOf(group(match, 1)), draft),
  },
  {
    // "第8个月"
    place: "month",
    follows: true,
    pattern: new RegExp(`第(${short})个月`, "y"),
    read: (match, draft) => monthRead(numberOf(group(match, 1)), draft),
  },
  {
    place: "month",
    pattern: new RegExp(`(${anyOf(relativeMonths)})(?!球|亮|光|台|饼)`, "y"),
    read: (match, draft) => ({ ...draft, month: relativeMonths[group(match, 1)] ?? 0 }),
  },
  {
    // "5月初", "上旬", "月底"
    place: "day",
    pattern:
      /(?:(上|中|下)旬|月(初|中|底|末)|(初|中|底|末)(?![央国华心学文南东美日共俄韩英德法一二三四五六七八九十]))/y,
    read(match, draft) {
      const word = match[1] ?? match[2] ?? group(match, 3);
      const month = draft.month ?? (match[2] === undefined ? undefined : ({ by: 0, from: "writing" } as const));
      if (month === undefined) return undefined;
      return { ...draft, month, mod: ({ 上: "START", 下: "END", ...stage }[word] as DraftDate["mod"]) ?? "MID" };
    },
  },
  ...digitDates,
  holidays,
  {
    // "8日", "21号", "十月初一"
    place: "day",
    pattern: new RegExp(
      `(?:(${short}) ?(?:日|号(?!楼|线|机|院|馆|店|房|门|令|球|车|选|文|人|公|桥|舱|井|台|仓))(?!元|圆|本|币|市|町|均|经|报|游|军|语|内瓦)|初([一二三四五六七八九十]))`,
      "y",
    ),
    read(match, draft) {
      if (match[1] === undefined)
        return draft.month === undefined ? undefined : { ...draft, day: numberOf(group(match, 2)) };
      const day = numberOf(match[1]);
      return day < 1 || day > 31 ? undefined : { ...draft, day };
    },
  },
  {
    // "二零零四年八月十五", "十月31": the sign for the day is left out.
    place: "day",
    follows: true,
    pattern: new RegExp(`(${short})(?![0-9年月个人名次家项届亿万千百点时:.%％岁周天度位度])`, "y"),
    read(match, draft) {
      const day = numberOf(group(match, 1));
      const isMonth = typeof draft.month === "number" && !/[个份]/.test(match.input.charAt(match.index - 1));
      return isMonth && day >= 1 && day <= 31 ? { ...draft, day } : undefined;
    },
  },
  {
    place: "day",
    pattern: new RegExp(`(${anyOf(dayParts)})`, "y"),
    read(match, draft) {
      const [day, part] = dayParts[group(match, 1)] ?? [undefined, undefined];
      return day === undefined ? undefined : { ...draft, day, part };
    },
  },
  {
    place: "day",
    pattern: new RegExp(`(${anyOf(relativeDays)})`, "y"),
    read(match, draft) {
      const word = group(match, 1);
      const after = match.input.charAt(match.index + word.length);
      if (word === "昨" && !/[晚夜早晨上下凌0-9(]/.test(after)) return undefined;
      if (word === "当地时间") return undefined;
      return { ...draft, day: relativeDays[word] ?? 0 };
    },
  },
  {
    // "第二周", "3月第三周"
    place: "day",
    follows: true,
    pattern: new RegExp(`第(${short})个?(?:周|星期|礼拜)(?![一二三四五六日天])`, "y"),
    read: (match, draft) => ({ ...draft, week: numberOf(group(match, 1)) }),
  },
  {
    // "上周三", "下下周", "上上个星期", "本周末"
    place: "weekday",
    pattern: new RegExp(`(${anyOf(relativeWeeks)}|一)(?:周|星期|礼拜)(?:([一二三四五六日天])(?![个些])|(末))?`, "y"),
    read(match, draft) {
      const word = group(match, 1);
      if (word === "一") return undefined;
      const week = { by: relativeWeeks[word] ?? 0, from: "writing" } as const;
      const weekday = weekdays[group(match, 2)];
      return {
        ...draft,
        ...(draft.day === undefined && { week }),
        ...(weekday !== undefined && { weekday }),
        ...(match[3] && { weekend: true as const }),
      };
    },
  },
  {
    // "周四", "星期天", "(周五)"
    place: "weekday",
    pattern: /[（( ]?(?:周|星期|礼拜)([一二三四五六日天])(?![个些年岁期])[）)]?/y,
    read: (match, draft) => ({ ...draft, weekday: weekdays[group(match, 1)] ?? 1 }),
  },
  {
    place: "weekday",
    pattern: /(?:这个)?周末/y,
    read: (_match, draft) => ({ ...draft, week: { by: 0, from: "writing" }, weekend: true }),
  },
  {
    place: "part",
    pattern: new RegExp(`(${anyOf(partsOfDay)})(?!报|会|年|餐|饭|已|就|期|稻|班|恋|市|产|些|安)`, "y"),
    read(match, draft) {
      const word = group(match, 1);
      const isBare = Object.keys(draft).length === 0;
      if (word.length === 1 && (isBare || (draft.day === undefined && draft.weekday === undefined))) return undefined;
      return { ...draft, part: partsOfDay[word] ?? "MO" };
    },
  },
  {
    // "20时30分", "五点半", "九点二十", "10点"
    place: "clock",
    pattern: new RegExp(
      `(${short}|两) ?(?:(点)钟?|时)(?!候|期|意|建|要|原|间|评|数|子|击|球|赞|名|出|差|代|装|尚|光|刻|速|报)(半|整|(?:(${short})(?:分(?!之)|刻|(?=$|[^0-9月日年个]))(?:(${short})秒)?))?`,
      "y",
    ),
    read(match, draft) {
      const hour = numberOf(group(match, 1));
      const isAlone = Object.keys(draft).length === 0;
      if (hour > 24 || (isAlone && !tellsHour(match))) return undefined;
      const minute =
        match[3] === "半"
          ? 30
          : match[4] === undefined
            ? undefined
            : numberOf(match[4]) * (match[0].includes("刻") ? 15 : 1);
      if (minute !== undefined && minute > 59) return undefined;
      const second = match[5] === undefined ? undefined : numberOf(match[5]);
      return {
        ...draft,
        clock: {
          hour: hourOf(hour, draft.part, match.input, match.index),
          ...(minute !== undefined && { minute }),
          ...(second !== undefined && { second }),
        },
      };
    },
  },
  {
    // "17:00", "5:00:20"
    place: "clock",
    pattern: /([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?![\d:])/y,
    read(match, draft) {
      if (Object.keys(draft).length === 0) return undefined;
      const second = match[3] === undefined ? {} : { second: Number(match[3]) };
      return {
        ...draft,
        clock: {
          hour: hourOf(Number(match[1]), draft.part, match.input, match.index),
          minute: Number(match[2]),
          ...second,
        },
      };
    },
  },
];

function centuryOf(match: RegExpExecArray): number {
  const count = numberOf(group(match, 2));
  return match[1] === undefined ? (count - 1) * 100 : -100 * (count - 1);
}

function yearRead(year: DraftDate["year"], match: RegExpExecArray, draft: DraftDate): DraftDate | undefined {
  if (year === undefined || (typeof year === "number" && year > 2200)) return undefined;
  return { ...draft, year, ...(match[2] === "度" && { fiscal: true as const }) };
}

function monthRead(month: number, draft: DraftDate): DraftDate | undefined {
  return month < 1 || month > 12 || !Number.isInteger(month) ? undefined : { ...draft, month };
}

/** "20时30分", "五点半", "10点": an hour that no day or part of the day stands before; "一时", "三点意见", "2000点" are none. */
function tellsHour([whole, hour = "", , rest]: RegExpExecArray): boolean {
  return rest !== undefined || whole.endsWith("钟") || (/^\d/.test(hour) && !whole.endsWith(" "));
}
