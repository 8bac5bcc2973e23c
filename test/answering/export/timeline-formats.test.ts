import { parse } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { csvOf } from "../../../src/answering/export/csv.js";
import { icsOf } from "../../../src/answering/export/ics.js";
import { timelineJsOf } from "../../../src/answering/export/timelinejs.js";
import type { Finding } from "../../../src/model/answer.js";
import { passageOf } from "../../../src/model/passage.js";
import type { Granularity } from "../../../src/model/timex.js";

interface Told {
  readonly words: string;
  readonly from?: string;
  readonly to?: string;
  readonly granularity?: Granularity;
  readonly approximate?: boolean;
  readonly planned?: boolean;
  readonly title?: string;
  readonly publisher?: string;
  readonly start?: number;
}

function told({
  words,
  from,
  to = from,
  granularity = "day",
  approximate = false,
  planned = false,
  ...place
}: Told): Finding {
  const { title, publisher, start = 0 } = place;
  return {
    lead: from ?? "no date",
    words: passageOf({ file: "paper/a.txt", text: words }, { start: 0, end: words.length }).words,
    citation: {
      file: "paper/a.txt",
      line: 3,
      endLine: 3,
      start,
      end: start + words.length,
      sha256: "0123456789abcdef0123456789abcdef",
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
    },
    date: {
      approximate,
      planned,
      granularity,
      basis: "stated",
      plain: "as printed in line 3",
      ...(from !== undefined && to !== undefined && { from, to }),
    },
  };
}

const words = fc.oneof(
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.constantFrom('"', ",", "=1+1", "a\r\nb", "\\;,:"),
);
const anything = fc.record({
  words,
  title: words,
  publisher: words,
  from: fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  start: fc.nat(),
});

type Rows = readonly Readonly<Record<string, string>>[];
const rowsOf = (csv: string): Rows =>
  parse(csv, { columns: true, record_delimiter: "\r\n", relax_column_count: false });

test("CSV that is read back has the same words", () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 5 }), (all) => {
      const rows = rowsOf(csvOf(all.map(told)));
      expect(rows.map((row) => row["words"]?.replace(/^'(?=[=+\-@\t\r])/, ""))).toEqual(all.map((one) => one.words));
      expect(rows.map((row) => row["from"])).toEqual(all.map((one) => one.from));
    }),
  );
});

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
  "a spreadsheet does not calculate %j",
  (formula) => {
    const [row] = rowsOf(csvOf([told({ words: formula, title: formula })]));
    expect(row?.["words"]).toBe(`'${formula}`);
    expect(row?.["title"]).toBe(`'${formula}`);
  },
);

const eventsIn = (ics: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

test("a calendar reads the same days and words back, and no line is longer than 75 octets", () => {
  // A calendar has no place for control characters and one way to break a line.
  const plain = (text: string): string =>
    text.replace(/\r\n|\r/g, "\n").replace(/\p{Cc}/gu, (sign) => (sign === "\n" ? sign : ""));
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), (all) => {
      const ics = icsOf(all.map(told), "Timeline: \\;,");
      for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(ics).not.toMatch(/[^\r]\n/);
      const events = eventsIn(ics);
      expect(events.map(({ startDate }) => startDate.toString().padStart(10, "0"))).toEqual(
        all.map(({ from }) => from),
      );
      expect(events.map(({ summary }) => plain(summary))).toEqual(all.map((one) => plain(one.words)));
    }),
  );
});

test("an all-day event ends on the day after its last, leap day and turn of the year included", () => {
  const days = [
    ["2020-02-28", "2020-02-28", "2020-02-29"],
    ["2020-02-29", "2020-02-29", "2020-03-01"],
    ["1972-01-01", "1972-12-31", "1973-01-01"],
  ] as const;
  for (const [from, to, after] of days)
    expect(eventsIn(icsOf([told({ words: "It rained.", from, to })], "T"))[0]?.endDate.toString()).toBe(after);
});

test("the same entry has the same identity in every export, another entry another one", () => {
  const one = told({ words: "It rained.", from: "2020-01-01", start: 5 });
  const other = told({ words: "It rained.", from: "2020-01-01", to: "2020-01-02", start: 5 });
  const uids = (findings: readonly Finding[]): readonly string[] =>
    eventsIn(icsOf(findings, "T")).map(({ uid }) => uid);
  expect(uids([one])).toEqual(uids([one]));
  expect(new Set(uids([one, other])).size).toBe(2);
});

test("a calendar has no place for the time before Christ, and none for the undated", () => {
  expect(eventsIn(icsOf([told({ words: "Long ago.", from: "-0043-03-15" }), told({ words: "Once." })], "T"))).toEqual(
    [],
  );
});

interface Slide {
  readonly start_date: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly end_date?: object;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly unique_id: string;
  readonly autolink: boolean;
}
const slidesOf = (findings: readonly Finding[]): readonly Slide[] =>
  (JSON.parse(timelineJsOf(findings, "Timeline")) as { events: Slide[] }).events;

test("TimelineJS gets a start for every slide, no more exact than it is known, and an end for what lasted", () => {
  const slides = slidesOf([
    told({ words: "a", from: "1895-01-01", to: "1895-12-31", granularity: "year" }),
    told({ words: "b", from: "1895-01-01", to: "1945-12-31", granularity: "year" }),
    told({ words: "c", from: "2022-02-01", to: "2022-02-28", granularity: "month" }),
    told({ words: "d", from: "2021-08-27" }),
    told({ words: "e", from: "-0043-03-15" }),
    told({ words: "f" }),
  ]);
  expect(slides.map(({ start_date, end_date }) => [start_date, end_date])).toEqual([
    [{ year: 1895 }, undefined],
    [{ year: 1895 }, { year: 1945 }],
    [{ year: 2022, month: 2 }, undefined],
    [{ year: 2021, month: 8, day: 27 }, undefined],
    [{ year: -43, month: 3, day: 15 }, undefined],
  ]);
  expect(new Set(slides.map(({ unique_id }) => unique_id)).size).toBe(slides.length);
});

test("words are words in TimelineJS, not HTML", () => {
  const [slide] = slidesOf([
    told({ words: "<img src=x onerror=alert(1)> & more", from: "2020-01-01", publisher: "<b>" }),
  ]);
  expect(JSON.stringify(slide)).not.toMatch(/<(?:img|b>)/);
  expect(slide?.text.text).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; more");
});
