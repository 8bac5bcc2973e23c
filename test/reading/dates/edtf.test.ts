import * as fc from "fast-check";
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

const stretch = fc.constantFrom(
  "early 1990",
  "about 1895",
  "the 1970s",
  "480 BC",
  "the 470s BC",
  "the 18th century",
  "May 1953",
  "late May 1953",
  "27 July 1953",
  "the summer of 1986",
  "Q3 2009",
  "the second half of 2008",
  "fiscal 2007",
  "last week",
  "the weekend",
  "yesterday",
  "noon",
  "Monday night",
  "5 May",
  "June",
  "the year 9999",
  "29 February 2024",
  "1.30 p.m.",
  "2022-06-30 17:41:43",
  "next year",
  "AD 79",
  "three days",
  "AD 1",
);
const joint = fc.constantFrom(" to ", " and ", "–", ", ", " until ");

/** The part of EDTF, levels 0 to 2, that dates in news need. */
const date = String.raw`(?:-?\d{4}|\d{3}X|\d{2}XX|XXXX-\d\d(?:-\d\d)?|-?\d{4}-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])|-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?)~?`;
const valid = new RegExp(`^${date}(?:/${date})?$`);

test("whatever is written is EDTF", () => {
  fc.assert(
    fc.property(
      stretch,
      joint,
      stretch,
      fc.constantFrom(undefined, "2021-08-28"),
      (first, between, second, published) => {
        for (const timex of timexesOf(`from ${first}${between}${second}`, published)) {
          const written = edtfOf(timex);
          if (written !== undefined) expect(written).toMatch(valid);
        }
      },
    ),
    { numRuns: 300 },
  );
});
