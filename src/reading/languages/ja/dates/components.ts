import { anyOf } from "../../../dates/ideographic/any-of.js";
import { digitDates } from "../../../dates/ideographic/digit-dates.js";
import type { Component, DraftDate } from "../../../dates/ideographic/draft-date.js";
import { fourSigns, number, numberOf, short } from "../../../dates/ideographic/numerals.js";
import { eras } from "../lexicon/eras.js";
import {
  dayParts,
  partsOfDay,
  relativeDays,
  relativeMonths,
  relativeWeeks,
  relativeYears,
  seasonWords,
  seasonYears,
  weekdays,
} from "../lexicon/time-words.js";
import { hourOf } from "./hours.js";

const group = (match: RegExpExecArray, index: number): string => match[index] ?? "";
const stage: Readonly<Record<string, "START" | "MID" | "END">> = {
  初め: "START",
  はじめ: "START",
  初頭: "START",
  初: "START",
  頭: "START",
  明け: "START",
  始: "START",
  半ば: "MID",
  なかば: "MID",
  中ごろ: "MID",
  中旬: "MID",
  上旬: "START",
  下旬: "END",
  末: "END",
  暮れ: "END",
  終わり: "END",
};
/** What makes a number of days or years a length: "3日間", "10年ぶり". */
const counts =
  "(?!間|ぶり|以内|以上|ほど|連続|目|おき|ごと|前|後|余|未満|弱|強|生|か月|半(?!ば)|超|分|近く|あまり|程度|がかり)";
const thisYear = { by: 0, from: "writing" } as const;

/** The parts of a date, widest first; at one place the first that matches counts. */
export const components: readonly Component[] = [
  {
    // "21世紀", "19世紀末"
    place: "century",
    pattern: new RegExp(`(?:(紀元前)?(${number})|(前|今))世紀(初頭|初め|半ば|末)?`, "y"),
    read: (match, draft) => ({
      ...draft,
      century: match[3] ? { by: match[3] === "前" ? -1 : 0, from: "writing" } : centuryOf(match),
    }),
  },
  {
    // "1990年代"
    place: "century",
    pattern: /(\d\d)(\d0)年代(?:(?:初|半|前|後)(?:め|頭|ば|半)|末)?/y,
    read: (match, draft) => ({ ...draft, century: Number(match[1]) * 100, decade: Number(match[2]) }),
  },
  {
    // "90年代後半"
    place: "year",
    pattern: /([1-9一二三四五六七八九](?:0|十|〇))年代(?:(?:初|半|前|後)(?:め|頭|ば|半)|末)?/y,
    read: (match, draft) => ({ ...draft, decade: numberOf(group(match, 1)) }),
  },
  {
    // "西暦2021年", "二〇〇四年", "2005年度"
    place: "year",
    pattern: new RegExp(`(?:西暦)?(${fourSigns}) ?年(度)?${counts}(?!来の)`, "y"),
    read: (match, draft) => yearRead(numberOf(group(match, 1)), match, draft),
  },
  {
    place: "year",
    pattern: new RegExp(`紀元前(${number})年`, "y"),
    read: (match, draft) => ({ ...draft, year: 1 - numberOf(group(match, 1)) }),
  },
  {
    // "令和3年", "明治元年", "令和3・7・18"
    place: "year",
    pattern: new RegExp(`(${anyOf(eras)})(元|${number})(?:年(度)?|(?=[・./-]\\d{1,2}[・./-]\\d))`, "y"),
    read: (match, draft) => {
      const count = match[2] === "元" ? 1 : numberOf(group(match, 2));
      const year = (eras[group(match, 1)] ?? 1) + count - 1;
      return { ...draft, year, ...(match[3] === "度" && { fiscal: true as const }) };
    },
  },
  {
    // "・7・18" behind an era
    place: "day",
    follows: true,
    pattern: /[・./-](\d{1,2})[・./-](\d{1,2})(?!\d)/y,
    read: (match, draft) =>
      draft.year === undefined || draft.month !== undefined
        ? undefined
        : { ...draft, month: Number(match[1]), day: Number(match[2]) },
  },
  {
    // "98年4月", "05年", "’70年"
    place: "year",
    pattern: new RegExp(
      `[’']?((?:0\\d)|\\d\\d(?=年(?:${short}月|末|春|夏|秋|冬|に(?:は|も|発|開|設|始)?|以降|以来|度)))年(度)?${counts}`,
      "y",
    ),
    read: (match, draft) => {
      const digits = numberOf(group(match, 1));
      return yearRead(digits + (digits < 50 ? 2000 : 1900), match, draft);
    },
  },
  {
    // "昨年", "今年度", "年度内" of the year of writing
    place: "year",
    pattern: new RegExp(
      `(${anyOf(relativeYears)}|(?:今|昨|来|本)年?(?=年度))(?:(年?度)(?!々))?(?:の?同期|内|中)?`,
      "y",
    ),
    read: (match, draft) => {
      const word = group(match, 1);
      const year = relativeYears[word] ?? {
        by: word.startsWith("昨") ? -1 : word.startsWith("来") ? 1 : 0,
        from: "writing" as const,
      };
      return { ...draft, year, ...(match[2] && { fiscal: true as const }) };
    },
  },
  {
    // "2012年末", "今年半ば", "年末", "年明け", "年初来"
    place: "season",
    pattern: /(年)?(初頭|初め|はじめ|明け|半ば|なかば|末|暮れ|初来|初|始)(?!年度|期|吉|尾|裔)/y,
    read(match, draft) {
      const word = group(match, 2);
      if (draft.year === undefined && match[1] === undefined) return undefined;
      // "年明け" alone is the turn of the year that comes.
      if (draft.year === undefined && word === "明け")
        return { ...draft, year: { by: 1, from: "writing" }, mod: "START" };
      return { ...draft, year: draft.year ?? thisYear, mod: stage[word] ?? "START" };
    },
  },
  {
    // "前半", "後半", "上半期", "下期"
    place: "season",
    pattern: /(?:年の?)?(?:(上|下|前|後)(半期|半|期)(?!生|高齢|試合))/y,
    read(match, draft) {
      if (draft.year === undefined && !/期/.test(match[0]) && !match[0].startsWith("年")) return undefined;
      return { ...draft, year: draft.year ?? thisYear, half: "上前".includes(group(match, 1)) ? 1 : 2 };
    },
  },
  {
    // "第3四半期", "4～6月期"
    place: "season",
    pattern: /第?([1-4一二三四])四半期/y,
    read: (match, draft) => ({ ...draft, quarter: numberOf(group(match, 1)) }),
  },
  {
    place: "season",
    pattern: /(1|4|7|10)[～〜~-](3|6|9|12)月期/y,
    read: (match, draft) => ({ ...draft, quarter: (Number(match[1]) + 2) / 3 }),
  },
  {
    // "今秋", "この春", "来夏"
    place: "season",
    pattern: new RegExp(`(${anyOf(seasonYears)})(春|夏|秋|冬)(?!季号|子|樹|期|合宿)`, "y"),
    read: (match, draft) => ({
      ...draft,
      year: seasonYears[group(match, 1)] ?? thisYear,
      season: seasonWords[group(match, 2)] ?? "SP",
    }),
  },
  {
    // "1978年の春"
    place: "season",
    follows: true,
    pattern: /(春|夏|秋|冬)(?:季|場)?(?!子|樹|田|山|川|本|日)/y,
    read: (match, draft) =>
      draft.year === undefined ? undefined : { ...draft, season: seasonWords[group(match, 1)] ?? "SP" },
  },
  {
    // "5月", "12月期", "五月"
    place: "month",
    pattern: new RegExp(`(${short}) ?月(?!間|見|面|光|給|額|謝|刊|号|影|島|形|生|子|雨|病|人形|堂)(分)?`, "y"),
    read(match, draft) {
      const month = numberOf(group(match, 1));
      return month < 1 || month > 12 ? undefined : { ...draft, month };
    },
  },
  {
    // "2021/07", "2021/7月"
    place: "month",
    pattern: /((?:19|20)\d\d)[/](0?[1-9]|1[0-2])(?:月|(?![\d/.-]))/y,
    read: (match, draft) => ({ ...draft, year: Number(match[1]), month: Number(match[2]) }),
  },
  {
    place: "month",
    pattern: new RegExp(`(${anyOf(relativeMonths)})(?!々)`, "y"),
    read: (match, draft) => ({ ...draft, month: relativeMonths[group(match, 1)] ?? 0 }),
  },
  {
    // "5月初め", "上旬", "月末"
    place: "day",
    pattern: /(?:(上|中|下)旬|(月)?(初め|はじめ|初旬|半ば|なかば|末|頭)(?!っ))/y,
    read(match, draft) {
      const month = draft.month ?? (match[2] === undefined ? undefined : ({ by: 0, from: "writing" } as const));
      if (month === undefined) return undefined;
      const word = match[1] === undefined ? group(match, 3) : `${match[1]}旬`;
      return { ...draft, month, mod: stage[word] ?? "START" };
    },
  },
  ...digitDates,
  {
    // "8日", "二十一日"
    place: "day",
    pattern: new RegExp(
      `(?:この(?=\\d))?(${short}) ?日(?!市|町|本|酔|坊主|月(?!曜)|の出|銀|程|曜|記|米|中|韓|産|経|大|照|没|ハム|常|用|和|帰り|切|進|立|光)${counts}(付)?`,
      "y",
    ),
    read(match, draft) {
      const day = numberOf(group(match, 1));
      const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 2);
      // "一日" alone is more often a length: "一日休む".
      if (match[1] === "一" && draft.month === undefined && !/^(?:[付にか午朝夜未昼、（(]|まで)/.test(behind))
        return undefined;
      return day < 1 || day > 31 ? undefined : { ...draft, day };
    },
  },
  {
    place: "day",
    pattern: new RegExp(`(${anyOf(dayParts)})(?!方)`, "y"),
    read(match, draft) {
      const [day, part] = dayParts[group(match, 1)] ?? [undefined, undefined];
      return day === undefined ? undefined : { ...draft, day, part };
    },
  },
  {
    place: "day",
    pattern: new RegExp(`(${anyOf(relativeDays)})(?!々|付き?の合|券|曜|新聞|経|本|テレ|銀)`, "y"),
    read: (match, draft) => ({ ...draft, day: relativeDays[group(match, 1)] ?? 0 }),
  },
  {
    // "第3週", "最初の週"
    place: "day",
    follows: true,
    pattern: new RegExp(`(?:第(${short})|(最初)の)週(?!間)`, "y"),
    read: (match, draft) => ({ ...draft, week: match[2] ? 1 : numberOf(group(match, 1)) }),
  },
  {
    // "先週", "今週末", "来週水曜日", "先週の水曜日"
    place: "day",
    pattern: new RegExp(`(?:(${anyOf(relativeWeeks)})|(この|次の)(?=週末|.曜))(末)?(?!間|刊)`, "y"),
    read(match, draft) {
      const week =
        match[1] === undefined
          ? ({ by: match[2] === "次の" ? 1 : 0, from: "writing" } as const)
          : relativeWeeks[match[1]];
      return { ...draft, ...(week && { week }), ...(match[3] && { weekend: true as const }) };
    },
  },
  {
    place: "weekday",
    pattern: /週末/y,
    read: (_match, draft) => ({ ...draft, week: draft.week ?? { by: 0, from: "writing" }, weekend: true }),
  },
  {
    // "水曜日", "水曜", "(水)"
    place: "weekday",
    pattern:
      /(?:[（(]([月火水木金土日])(?:曜日?)?(?:[・=]祝)?[）)]|([月火水木金土日])曜日?(?!版|劇場|ドラマ|ロード|会))/y,
    read(match, draft) {
      const weekday = weekdays[match[1] ?? group(match, 2)] ?? 1;
      if (match[1] !== undefined && draft.day === undefined) return undefined;
      return { ...draft, weekday };
    },
  },
  {
    // "午前", "未明", "夜": only "午前" and its like stand alone before an hour.
    place: "part",
    pattern: new RegExp(`(${anyOf(partsOfDay)})(?!刊|食|会|日|鮮|礼|勤|景|行|市|ドラ|練|廷|稽古)`, "y"),
    read(match, draft) {
      const isAlone = Object.keys(draft).length === 0;
      if (
        isAlone &&
        !/^\s?(?:\d|[一二三四五六七八九十]{1,2}時)/.test(
          match.input.slice(match.index + match[0].length, match.index + match[0].length + 3),
        )
      )
        return undefined;
      if (draft.day === undefined && draft.weekday === undefined && !isAlone) return undefined;
      return { ...draft, part: partsOfDay[group(match, 1)] ?? "MO" };
    },
  },
  {
    place: "clock",
    pattern: /正午/y,
    read: (_match, draft) => ({ ...draft, clock: { hour: 12, minute: 0 } }),
  },
  {
    // "19時", "10時38分", "8時半ごろ"
    place: "clock",
    pattern: new RegExp(
      `(${short})時(?!間|代|点|期|価|速|給|々|短|差|効)(?:(半)|(${short})分(?:(${short})秒)?)?(?:ごろ|頃|過ぎ|すぎ|台)?`,
      "y",
    ),
    read(match, draft) {
      const hour = numberOf(group(match, 1));
      const minute = match[2] ? 30 : match[3] === undefined ? undefined : numberOf(match[3]);
      // "一時閉じ込められた": for a while.
      if (match[0] === "一時" && draft.part === undefined) return undefined;
      if (hour > 30 || (minute ?? 0) > 59) return undefined;
      const second = match[4] === undefined ? {} : { second: numberOf(match[4]) };
      return {
        ...draft,
        clock: { hour: hourOf(hour, draft.part), ...(minute !== undefined && { minute }), ...second },
      };
    },
  },
  {
    // "午後8:00:20"
    place: "clock",
    pattern: /([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?![\d:])/y,
    read(match, draft) {
      if (Object.keys(draft).length === 0) return undefined;
      const second = match[3] === undefined ? {} : { second: Number(match[3]) };
      return { ...draft, clock: { hour: hourOf(Number(match[1]), draft.part), minute: Number(match[2]), ...second } };
    },
  },
];

function centuryOf(match: RegExpExecArray): number {
  const count = numberOf(group(match, 2));
  return match[1] === undefined ? (count - 1) * 100 : -100 * (count - 1);
}

function yearRead(year: number, match: RegExpExecArray, draft: DraftDate): DraftDate | undefined {
  return year > 2200 ? undefined : { ...draft, year, ...(match[2] === "度" && { fiscal: true as const }) };
}
