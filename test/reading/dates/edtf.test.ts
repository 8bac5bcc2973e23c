import { describe, expect, test } from "vitest";
import { edtfOf } from "../../../src/reading/dates/edtf.js";
import { timexesOf } from "./read.js";

/** The forms of the Extended Date/Time Format (ISO 8601-2) that dates in news come to. */
const forms: readonly (readonly [string, string | undefined])[] = [
  ["on 27 August 2021", "2021-08-27"],
  ["in August 2021", "2021-08"],
  ["in 1895", "1895"],
  ["at 2022-06-30 17:41:43", "2022-06-30T17:41:43"],
  ["in spring 2021", "2021-21"],
  ["in the summer of 2021", "2021-22"],
  ["in autumn 2021", "2021-23"],
  ["in the winter of 2021", "2021-24"],
  ["in the first quarter of 2021", "2021-33"],
  ["in the fourth quarter of 2021", "2021-36"],
  ["in the second half of 2021", "2021-41"],
  ["in the 2020s", "202X"],
  ["in the 19th century", "18XX"],
  ["about 1895", "1895~"],
  ["in early 2021", "2021~"],
  ["in 480 BC", "-0479"],
  ["from 1895 to 1945", "1895/1945"],
  ["from May to July 1953", "1953-05/1953-07"],
  ["from May 1953 to 27 July 1953", "1953-05-01/1953-07-27"],
  ["in August of nobody knows which year", "XXXX-08"],
  ["on Monday", undefined],
  ["for three years", undefined],
  ["every Monday", undefined],
  ["now", undefined],
];

describe("an expression as EDTF", () => {
  test.each(forms)("%s", (text, expected) => {
    const [timex] = timexesOf(text);
    expect(timex === undefined ? "nothing found" : edtfOf(timex)).toBe(expected);
  });
});

test("a week is an interval, for EDTF has no weeks", () => {
  const [timex] = timexesOf("last week", "2021-08-28");
  expect(timex === undefined ? undefined : edtfOf(timex)).toBe("2021-08-16/2021-08-22");
});
