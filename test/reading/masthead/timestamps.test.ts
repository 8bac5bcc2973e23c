import { describe, expect, test } from "vitest";
import { isDateLine, stampsIn } from "../../../src/reading/masthead/timestamps.js";

const read = (words: string): string[] =>
  stampsIn(words).map(({ day, time }) => (time === undefined ? (day ?? "?") : `${day ?? "?"}T${time}`));

test.each([
  ["Updated: Aug 28, 2021 15:02 IST", ["2021-08-28T15:02"]],
  ["2022-06-30 17:41:43", ["2022-06-30T17:41:43"]],
  ["Nov. 19, 2019 8:03 am ET", ["2019-11-19T08:03"]],
  ["Updated 12:39 am EST, Wednesday, November 20, 2019", ["2019-11-20T00:39"]],
  ["Published 11:11 PM EST Nov 19, 2019", ["2019-11-19T23:11"]],
  ["18 NOV 2019", ["2019-11-18"]],
  ["Wednesday, 20th November 2019", ["2019-11-20"]],
  ["By A. Moss - 11/19/19 06:56 AM EST", ["2019-11-19T06:56"]],
  ["20/11/2019 / 11:54 am", ["2019-11-20T11:54"]],
  ["PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 12:01, Wed, Nov 20, 2019", ["2019-11-19T10:48", "2019-11-20T12:01"]],
  ["2022-08-02T10:15:00+08:00", ["2022-08-02T10:15:00+08:00"]],
  ["2022-08-02T10:15:00.123Z", ["2022-08-02T10:15:00Z"]],
  ["2022年8月2日 10時05分", ["2022-08-02T10:05"]],
  ["２０２２年８月２日 １０時０５分", ["2022-08-02T10:05"]],
  ["2022年8月2日(火) 10時05分", ["2022-08-02T10:05"]],
  ["民國111年8月2日", ["2022-08-02"]],
  ["中華民國 111 年 8 月 2 日", ["2022-08-02"]],
  ["令和4年8月2日", ["2022-08-02"]],
  ["令和元年12月2日", ["2019-12-02"]],
  ["平成30年8月2日", ["2018-08-02"]],
  ["昭和64年1月7日", ["1989-01-07"]],
  ["2022년 8월 2일", ["2022-08-02"]],
  ["le 2 août 2022 à 14h05", ["2022-08-02T14:05"]],
  ["3. Oktober 2020, 14:05 Uhr", ["2020-10-03T14:05"]],
  ["3 de octubre de 2020", ["2020-10-03"]],
  ["le 1er août 2021", ["2021-08-01"]],
  ["02.08.2022", ["2022-08-02"]],
  ["05/05/2022", ["2022-05-05"]],
  ["August 28", ["?"]],
  ["08/07/2022", ["?"]],
])("%s", (words, found) => expect(read(words)).toEqual(found));

test("a date of two readings keeps both", () => {
  expect(stampsIn("08/07/2022")).toEqual([{ either: ["2022-07-08", "2022-08-07"], start: 0, end: 10 }]);
});

describe("is no date", () => {
  test.each([
    "3 hours ago",
    "February 30, 2021",
    "2.5 million",
    "31/02/2021",
    "call 555-01-2345678",
    "may 1000 people",
    "99:99",
    "",
  ])("%s", (words) => expect(read(words)).toEqual([]));
});

test("a long line of nothing but dates is read to its end", () => {
  expect(stampsIn("令和4年8月2日 ".repeat(60_000))).toHaveLength(60_000);
});

test("a line of dates says nothing more", () => {
  for (const words of [
    "Published: Monday, November 18th, 2019 at 11:08 a.m. EST",
    "2021-08-28",
    "Nov 19, 2019 | Updated: Nov 20, 2019",
  ])
    expect(isDateLine(words)).toBe(true);
  for (const words of ["Tue 5 Mar 2024 18.20 CET", "5 March 2024, 6:20 PM JST", "05.03.2024, 18.20 Uhr"])
    expect(isDateLine(words), words).toBe(true);
  expect(isDateLine("At 02:30 on 11 March 2024 the Star sank.")).toBe(false);
  for (const words of ["March 3, 2020: The bridge closes", "The bridge closed on March 3, 2020", "Monday", ""])
    expect(isDateLine(words)).toBe(false);
});
