import { describe, expect, test } from "vitest";
import { en } from "../../../src/locales/en/answers.js";
import { plainDate, plainDay, plainMoment, plainSpan } from "../../../src/answering/findings/date-label.js";
import type { Timex } from "../../../src/model/timex.js";

describe("a stretch of time is no more exact than it is known", () => {
  test.each([
    ["2021-08-27", "2021-08-27", "day", "27 August 2021"],
    ["2021-08-23", "2021-08-29", "week", "23 August 2021 to 29 August 2021"],
    ["2021-08-01", "2021-08-31", "month", "August 2021"],
    ["2021-04-01", "2021-06-30", "quarter", "April 2021 to June 2021"],
    ["2021-12-01", "2022-02-28", "season", "December 2021 to February 2022"],
    ["1895-01-01", "1895-12-31", "year", "1895"],
    ["1895-01-01", "1945-12-31", "year", "1895 to 1945"],
    ["1990-01-01", "1999-12-31", "decade", "the 1990s"],
    ["1800-01-01", "1899-12-31", "century", "the 19th century"],
    ["2001-01-01", "2100-12-31", "century", "the 21st century"],
    ["-0479-01-01", "-0479-12-31", "year", "480 BC"],
    ["-0043-03-15", "-0043-03-15", "day", "15 March 44 BC"],
  ] as const)("%s to %s by %s", (from, to, granularity, plain) => {
    expect(plainSpan(from, to, granularity, en)).toBe(plain);
  });
});

test.each([
  ["2022-06-30T17:41:43", "30 June 2022"],
  ["2021-08", "August 2021"],
  ["2021", "2021"],
])("of the masthead's %s the day is shown", (date, plain) => {
  expect(plainDay(date, en)).toBe(plain);
});

test.each([
  ["2022-06-30T17:41:43", "30 June 2022, 17:41"],
  ["2022-06-30T09:30:00+01:00", "30 June 2022, 09:30 (UTC+01:00)"],
  ["2022-06-30T09:30Z", "30 June 2022, 09:30 (UTC)"],
  ["2022-06-30", "30 June 2022"],
])("of the masthead's %s the time is shown with its zone", (date, plain) => {
  expect(plainMoment(date, en)).toBe(plain);
});

describe("a modifier is said", () => {
  const year: Timex = {
    start: 0,
    end: 4,
    type: "DATE",
    value: "1895",
    basis: "stated",
    from: "1895-01-01",
    to: "1895-12-31",
    granularity: "year",
    approximate: false,
  };
  test.each([
    [{}, "1895"],
    [{ approximate: true, mod: "APPROX" }, "about 1895"],
    [{ approximate: true, mod: "START" }, "early in 1895"],
    [{ approximate: true, mod: "MID" }, "the middle of 1895"],
    [{ approximate: true, mod: "END" }, "late in 1895"],
    [{ approximate: true, mod: "BEFORE" }, "before 1895"],
    [{ approximate: true, mod: "AFTER" }, "after 1895"],
    [{ range: { span: { start: 0, end: 9 }, from: "1895-01-01", to: "1945-12-31" } }, "1895 to 1945"],
  ])("%o", (more, plain) => {
    expect(plainDate({ ...year, ...more }, en)).toBe(plain);
  });

  test("what has no place on the calendar has no date to show", () => {
    const { from: _from, to: _to, ...unplaced } = year;
    expect(plainDate(unplaced, en)).toBeUndefined();
  });
});
