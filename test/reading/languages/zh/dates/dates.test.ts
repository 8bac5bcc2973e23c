import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateRules } from "../../../../../src/reading/languages/zh/dates/date-rules.js";
import { readBy, timexesBy } from "../../read-dates.js";

/** Published on Wednesday, 12 June 2024. */
const published = "2024-06-12";

describe("an expression of Chinese is read whole", () => {
  test.each([
    ["港务局2024年5月3日公布数字", ["2024年5月3日 = 2024-05-03"]],
    ["港務局二〇二四年五月三日公布數字", ["二〇二四年五月三日 = 2024-05-03"]],
    ["去年5月3日的会议", ["去年5月3日 = 2023-05-03"]],
    ["前年十二月的會議", ["前年十二月 = 2022-12"]],
    ["大前天下午三点半开会", ["大前天下午三点半 = TIME 2024-06-09T15:30"]],
    ["上周三，市长到访", ["上周三 = 2024-06-05"]],
    ["上上個禮拜三，市長到訪", ["上上個禮拜三 = 2024-05-29"]],
    ["下下周开会", ["下下周 = 2024-W26"]],
    ["民國一百一十三年五月", ["民國一百一十三年五月 = 2024-05"]],
    ["民国元年", ["民国元年 = 1912"]],
    ["康熙三年五月", ["康熙三年五月 = 1664-05"]],
    ["令和元年5月1日即位", ["令和元年5月1日 = 2019-05-01"]],
    ["下午两点半抵港", ["下午两点半 = TIME 2024-06-12T14:30"]],
    ["过了数月，几十年没有变", ["数月 = DURATION PXM", "几十年 = DURATION PXY"]],
    ["今年第一季度的产量", ["今年第一季度 = 2024-Q1"]],
    ["去年下半年的产量", ["去年下半年 = 2023-H2"]],
    ["十九世纪七十年代", ["十九世纪七十年代 = 187"]],
    ["2012年底以前的数字", ["2012年底 = 2012"]],
    ["今早8点十五分抵港", ["今早8点十五分 = TIME 2024-06-12T08:15"]],
    ["中国外交部8日回应", ["8日 = 2024-06-08"]],
    ["法院21号宣判了", ["21号 = 2024-05-21"]],
    ["星期五再次走上街头", ["星期五 = 2024-06-07"]],
    ["三年前开工", ["三年前 = 2021"]],
    ["两个月前开工", ["两个月前 = 2024-04"]],
    ["还有8天20小时", ["8天20小时 = DURATION P8DT20H"]],
    ["等了一年又一个月21天", ["一年又一个月21天 = DURATION P1Y1M21D"]],
    ["每周一开会，每年评选", ["每周一 = SET XXXX-WXX-1", "每年 = SET P1Y"]],
    ["目前没有消息，日前才宣布", ["目前 = PRESENT_REF", "日前 = PAST_REF"]],
    ["会议于2024年5月3日下午5:00开始", ["2024年5月3日下午5:00 = TIME 2024-05-03T17:00"]],
  ])("%s", (text, found) => {
    expect(readBy(dateRules, text, published)).toEqual(found);
  });
});

describe("these are no dates", () => {
  test.each([
    "王三月说，港口很忙。",
    "四日市港的吞吐量",
    "《明日之后》的玩家",
    "沪指站上了2000点关口",
    "红极一时的人物",
    "3号楼的住户",
    "10日元的硬币",
    "三点意见",
    "大年初一的集市",
    "四分之一世纪",
    "第一个星期的课",
    "华春莹说",
  ])("%s", (text) => {
    expect(readBy(dateRules, text, published)).toEqual([]);
  });
});

test("a month without a year belongs to the year that was just named", () => {
  expect(readBy(dateRules, "去年2月他进入领馆。3月两会召开。", published)).toEqual([
    "去年2月 = 2023-02",
    "3月 = 2023-03",
  ]);
});

test("an undated article keeps the wording of relative dates and the days of full ones", () => {
  expect(readBy(dateRules, "昨天开会。2024年5月3日闭会。")).toEqual(["昨天 = XXXX-XX-XX", "2024年5月3日 = 2024-05-03"]);
});

test("the basis says what a date was reckoned from", () => {
  expect(timexesBy(dateRules, "2024年5月3日开会，次日闭会，昨天公布。", published).map(({ basis }) => basis)).toEqual([
    "stated",
    "earlier-mention",
    "publication",
  ]);
});

test("both scripts read the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
      const values = (text: string) => timexesBy(dateRules, text, published).map(({ value }) => value);
      expect(values(`去年${month}月${day}号下午三点`)).toEqual(values(`去年${month}月${day}號下午三點`));
    }),
  );
});

test("the words of each expression are the slice of a hostile text", () => {
  const sign = fc.constantFrom(
    ..."𠮷𩸽嗰年月日去今明上下周三第5２〇十点时分前后「」，。 \ńé".match(/./gsu)!,
    "公元前",
    "星期",
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
