import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateRules } from "../../../../../src/reading/languages/ja/dates/date-rules.js";
import { readBy, timexesBy } from "../../read-dates.js";

/** Published on Wednesday, 12 June 2024. */
const published = "2024-06-12";

describe("an expression of Japanese is read whole", () => {
  test.each([
    ["港湾局は2024年5月3日に発表した", ["2024年5月3日 = 2024-05-03"]],
    ["港湾局は２０２４年５月３日に発表した", ["２０２４年５月３日 = 2024-05-03"]],
    ["令和6年5月3日", ["令和6年5月3日 = 2024-05-03"]],
    ["昭和十三年の市史", ["昭和十三年 = 1938"]],
    ["明治元年", ["明治元年 = 1868"]],
    ["大化1年", ["大化1年 = 0645"]],
    ["一昨日の会議", ["一昨日 = 2024-06-10"]],
    ["先週の水曜日、市長が訪れた", ["先週の水曜日 = 2024-06-05"]],
    ["先週水曜日、市長が訪れた", ["先週水曜日 = 2024-06-05"]],
    ["去年5月3日の会議", ["去年5月3日 = 2023-05-03"]],
    ["昨年12月の会議", ["昨年12月 = 2023-12"]],
    ["8日の記者会見", ["8日 = 2024-06-08"]],
    ["12日午後8時半ごろ", ["12日午後8時半ごろ = TIME 2024-06-12T20:30"]],
    ["10日(月)に開会した", ["10日(月) = 2024-06-10"]],
    ["2022年度の予算", ["2022年度 = FY2022"]],
    ["昨夏の大会", ["昨夏 = 2023-SU"]],
    ["1990年代の町", ["1990年代 = 199"]],
    ["5月3日に始まり、翌日に終わった", ["5月3日 = 2024-05-03", "翌日 = 2024-05-04"]],
    ["3年前に開業した", ["3年前 = 2021"]],
    ["10年間続いた", ["10年間 = DURATION P10Y"]],
    ["1時間半待った", ["1時間半 = DURATION PT1.5H"]],
    ["毎週水曜日に開く", ["毎週水曜日 = SET XXXX-WXX-3"]],
    ["毎年4月15日に開く", ["毎年4月15日 = SET XXXX-04-15"]],
    ["現在は閉鎖中", ["現在 = PRESENT_REF"]],
  ])("%s", (text, found) => {
    expect(readBy(dateRules, text, published)).toEqual(found);
  });
});

describe("these are no dates", () => {
  test.each([
    "四日市港の貨物",
    "十日町の雪まつり",
    "二日酔いの朝ごはん",
    "王三月さんの話",
    "三日月が出た",
    "毎日新聞は伝えた",
    "そう思います",
    "10日本人",
  ])("%s", (text) => {
    expect(readBy(dateRules, text, published)).toEqual([]);
  });
});

test("a fiscal year has bounds of its own", () => {
  const [year] = timexesBy(dateRules, "2022年度の予算", published);
  expect({ from: year?.from, to: year?.to }).toEqual({ from: "2022-04-01", to: "2023-03-31" });
});

test("an undated article keeps the wording of relative dates and the days of full ones", () => {
  expect(readBy(dateRules, "昨日開会し、2024年5月3日に閉会した。")).toEqual([
    "昨日 = XXXX-XX-XX",
    "2024年5月3日 = 2024-05-03",
  ]);
});

test("a day of the month is on the calendar, however its numerals are written", () => {
  const kanji = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const written = (n: number): string =>
    `${n >= 20 ? kanji[Math.floor(n / 10)] : ""}${n >= 10 ? "十" : ""}${kanji[n % 10]}`;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
      const values = (text: string) => timexesBy(dateRules, text, published).map(({ value }) => value);
      expect(values(`昨年${month}月${day}日`)).toEqual(values(`昨年${written(month)}月${written(day)}日`));
    }),
  );
});

test("the words of each expression are the slice of a hostile text", () => {
  const sign = fc.constantFrom(
    ..."𠮷𩸽年月日去今明昨先週三第5２〇十時分前後「」、。 \ńゔの毎".match(/./gsu)!,
    "令和",
    "曜日",
    "カ月",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join("");
      let last = 0;
      for (const { start, end } of timexesBy(dateRules, text, published)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
