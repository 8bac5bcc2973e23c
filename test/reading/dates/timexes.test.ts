import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOf, timexesOf } from "./read.js";

/** Published on Thursday, 2 November 1989. */
const dated: readonly (readonly [string, ...string[]])[] = [
  ["It closed on 2021-08-27.", "2021-08-27 = 2021-08-27"],
  ["Filed 2022-06-30 17:41:43", "2022-06-30 17:41:43 = TIME 2022-06-30T17:41:43"],
  ["He left on 13/02/98 and came back on 2/14/98.", "13/02/98 = 1998-02-13", "2/14/98 = 1998-02-14"],
  ["They met on Friday, 27 August 2021.", "Friday, 27 August 2021 = 2021-08-27"],
  ["They met on Aug. 27th, 2021, in town.", "Aug. 27th, 2021 = 2021-08-27"],
  ["The vote of the 5th of May 1953 stands.", "the 5th of May 1953 = 1953-05-05"],
  ["It opens on Oct. 16.", "Oct. 16 = 1989-10-16"],
  ["It opens on Jan. 16.", "Jan. 16 = 1990-01-16"],
  ["He resigned in December.", "December = 1988-12"],
  ["He will resign in December.", "December = 1989-12"],
  ["Early in March 1987 it rained.", "Early in March 1987 = 1987-03"],
  ["He arrived yesterday and leaves tomorrow.", "yesterday = 1989-11-01", "tomorrow = 1989-11-03"],
  ["The jubilee is on Friday week.", "Friday week = 1989-11-10"],
  ["It was shut in the winter of 1916-17, and again.", "the winter of 1916-17 = 1916-WI"],
  ["He spoke on Thursday.", "Thursday = 1989-11-02"],
  ["He spoke on Friday.", "Friday = 1989-10-27"],
  ["The board will meet Friday.", "Friday = 1989-11-03"],
  ["The minister travels to the coast on Saturday.", "Saturday = 1989-11-04"],
  ["The envoy arrives on Friday and leaves on Sunday.", "Friday = 1989-11-03", "Sunday = 1989-11-05"],
  ["The ships which it owns lay there on Saturday.", "Saturday = 1989-10-28"],
  ["He visits the town, the mayor told us on Saturday.", "Saturday = 1989-10-28"],
  ["We expect to hold the rate until the summer.", "the summer = 1990-SU"],
  ["It will stay shut until the autumn.", "the autumn = 1989-FA"],
  ["The report, to be released Tuesday, is long.", "Tuesday = 1989-11-07"],
  ["Last Friday he spoke.", "Last Friday = 1989-10-27"],
  ["He died a week ago.", "a week ago = 1989-W43"],
  ["He died two weeks ago.", "two weeks ago = 1989-W42"],
  ["He died more than three years ago.", "more than three years ago = 1986"],
  ["He died ten days ago.", "ten days ago = 1989-10-23"],
  ["This week, last month and next year.", "This week = 1989-W44", "last month = 1989-10", "next year = 1990"],
  ["Over the weekend he rested.", "the weekend = 1989-W43-WE"],
  ["Early next month, late last year.", "Early next month = 1989-12", "late last year = 1988"],
  ["By the end of the year they will go.", "the end of the year = 1989"],
  ["Profit rose in the third quarter.", "the third quarter = 1989-Q3"],
  [
    "Third-quarter profit was less than in the third quarter of 1988.",
    "Third-quarter = 1989-Q3",
    "the third quarter of 1988 = 1988-Q3",
  ],
  ["It lost money in fiscal 1988.", "fiscal 1988 = FY1988"],
  ["The first half of this year was bad.", "The first half of this year = 1989-H1"],
  ["In March sales fell; a year earlier they had risen.", "March = 1989-03", "a year earlier = 1988"],
  ["On Oct. 3 he fell ill. Two days later he died.", "Oct. 3 = 1989-10-03", "Two days later = 1989-10-05"],
  ["On Oct. 3 he fell ill, and the next day he died.", "Oct. 3 = 1989-10-03", "the next day = 1989-10-04"],
  ["In the summer of 1986 and this spring.", "the summer of 1986 = 1986-SU", "this spring = 1989-SP"],
  [
    "In the mid-1970s, the '80s and the 18th century.",
    "the mid-1970s = 197",
    "the '80s = 198",
    "the 18th century = 17",
  ],
  ["It opens at 9:30 a.m. EST Monday.", "9:30 a.m. EST Monday = TIME 1989-11-06T09:30"],
  ["On Monday night and this morning.", "Monday night = TIME 1989-10-30TNI", "this morning = TIME 1989-11-02TMO"],
  ["He slept last night.", "last night = TIME 1989-11-01TNI"],
  [
    "For three years, in two and a half months, within hours of",
    "three years = DURATION P3Y",
    "two and a half months = DURATION P2.5M",
    "hours = DURATION PTXH",
  ],
  ["A 30-year bond and a five-day trip.", "30-year = DURATION P30Y", "five-day = DURATION P5D"],
  ["It took more than a year and a half.", "more than a year and a half = DURATION P1Y6M"],
  [
    "Over the past three months and the next few weeks.",
    "the past three months = DURATION P3M",
    "the next few weeks = DURATION PXW",
  ],
  [
    "It meets every Tuesday, twice a week, and reports annually.",
    "every Tuesday = SET XXXX-WXX-2",
    "twice a week = SET P1W",
    "annually = SET P1Y",
  ],
  ["It now lives; it recently moved; it has a future.", "now = PRESENT_REF", "recently = PAST_REF"],
  ["Between 1990 and 1995; in 1915-17.", "1990 = 1990", "1995 = 1995", "1915 = 1915", "17 = 1917"],
  ["From 22 to 25 April 1951.", "22 = 1951-04-22", "25 April 1951 = 1951-04-25"],
  ["Between March 5-9, 1918.", "March 5 = 1918-03-05", "9, 1918 = 1918-03-09"],
  ["On Christmas Eve and on Thanksgiving.", "Christmas Eve = 1989-12-24", "Thanksgiving = 1989-11-23"],
  // A term lies ahead, whatever the verb.
  ["The lock remains shut till Monday.", "Monday = 1989-11-06"],
  ["Applicants have through Wednesday to send papers.", "Wednesday = 1989-11-08"],
  ["The hearing was adjourned to Monday.", "Monday = 1989-11-06"],
  ["The strike was put off until Tuesday.", "Tuesday = 1989-11-07"],
  ["Entry is free from Saturday.", "Saturday = 1989-11-04"],
  ["The offer stands until mid-March.", "mid-March = 1990-03"],
  ["The pool is closed through February.", "February = 1990-02"],
  ["He stayed in the hospital until Monday.", "Monday = 1989-10-30"],
  ["The fishermen searched the bay until Monday.", "Monday = 1989-10-30"],
  ["The choir had sung until Sunday, when the organ broke.", "Sunday = 1989-10-29"],
  ["The mayor suspended the ferry until Monday.", "Monday = 1989-11-06"],
  ["The court gave them until Monday.", "Monday = 1989-11-06"],
  ["The children skip school from Monday.", "Monday = 1989-11-06"],
  ["From Monday the trains skip the station.", "Monday = 1989-11-06"],
  ["The museum shows the picture from Monday.", "Monday = 1989-10-30"],
  ["The miners slept in the school from Monday.", "Monday = 1989-10-30"],
  ["The tower was painted on February 21.", "February 21 = 1989-02-21"],
  ["The tower will be painted on February 21.", "February 21 = 1990-02-21"],
  ["The fair planned on January 21 is off.", "January 21 = 1990-01-21"],
  ["They did not learn of it until Tuesday.", "Tuesday = 1989-10-31"],
  // A past verb looks back, also beside an infinitive or a plan.
  ["The council on Tuesday decided to shut the pool.", "Tuesday = 1989-10-31"],
  ["The firm promised in December to cut fares.", "December = 1988-12"],
  ["The ship sailed as scheduled on Monday.", "Monday = 1989-10-30"],
  ["The line was due to open in September.", "September = 1989-09"],
  ["He agreed to meet her on Friday.", "Friday = 1989-11-03"],
  ["The union called off the strike planned for Tuesday.", "Tuesday = 1989-11-07"],
  // What is measured against the year before is not counted from itself.
  [
    "In the second quarter sales rose to 5 from 4 million a year earlier, and costs to 3 from 2 million a year earlier.",
    "the second quarter = 1989-Q2",
    "a year earlier = 1988-Q2",
    "a year earlier = 1988-Q2",
  ],
  ["In 1987 it cost 4 crowns, up from 3 a year earlier.", "1987 = 1987", "a year earlier = 1986"],
  // ReferenceInput by an event that nobody dates.
  ["On Oct. 3, the day before she sailed, it rained.", "Oct. 3 = 1989-10-03", "the day before = 1989-10-03"],
  ["She came home on 2 June, two days earlier than expected.", "2 June = 1989-06-02", "two days = DURATION P2D"],
  // Days that name events.
  ["They marched for the May 4 Movement.", "May 4 = 1919-05-04"],
  ["He joined the 26 July Movement.", "the 26 July = XXXX-07-26"],
  ["On Good Friday and on Easter Monday it rained.", "Good Friday = 1990-04-13", "Easter Monday = 1990-04-16"],
  ["Signed 3-Feb-88 and 12-Dec-2004.", "3-Feb-88 = 1988-02-03", "12-Dec-2004 = 2004-12-12"],
  ["It was made in 1986 Sept and sold.", "1986 Sept = 1986-09"],
  ["It dates from the 4th or 5th century BC.", "the 4th = BC03", "5th century BC = BC04"],
  ["It took about 5 1/2 hours.", "about 5 1/2 hours = DURATION PT5H30M"],
  ["Work goes on to Friday, and the fair is open to Sunday.", "Friday = 1989-11-03", "Sunday = 1989-11-05"],
  ["He had hoped to retire in August.", "August = 1989-08"],
  ["Ticket sales begin on Saturday.", "Saturday = 1989-11-04"],
  ["On 12 Dec 08 and 1999 Sep 9, not on the 45th of May.", "12 Dec 08 = 2008-12-12", "1999 Sep 9 = 1999-09-09"],
  ["In May Chen spoke; on Monday Smith said so.", "May = 1989-05", "Monday = 1989-10-30"],
];

describe("an expression in an article published on 2 November 1989", () => {
  test.each(dated)("%s", (text, ...expected) => {
    expect(readOf(text, "1989-11-02")).toEqual(expected);
  });
});

const undated: readonly (readonly [string, ...string[]])[] = [
  ["The envoy spoke on Monday.", "Monday = XXXX-WXX-1"],
  ["Last year and two weeks ago nobody knew.", "Last year = XXXX", "two weeks ago = XXXX-WXX"],
  [
    "In 1895 it fell. In August last year he came. Four months later he left.",
    "1895 = 1895",
    "August last year = XXXX-08",
    "Four months later = XXXX-XX",
  ],
  [
    "War began in May 1940. In June it spread. On June 10 it reached Rome.",
    "May 1940 = 1940-05",
    "June = 1940-06",
    "June 10 = 1940-06-10",
  ],
  [
    "It was signed on 5 December 1941. In January the war went on.",
    "5 December 1941 = 1941-12-05",
    "January = 1942-01",
  ],
  [
    "On 3 May 1953 he fell; a treaty of 1882 said so. On 7 May he rose.",
    "3 May 1953 = 1953-05-03",
    "1882 = 1882",
    "7 May = 1953-05-07",
  ],
  [
    "She left on 31 December 1963. On New Year's Day he came, and in 1970 he died.",
    "31 December 1963 = 1963-12-31",
    "New Year's Day = 1964-01-01",
    "1970 = 1970",
  ],
  ["He fell on 5 May 1963. On Christmas Eve he rose.", "5 May 1963 = 1963-05-05", "Christmas Eve = 1963-12-24"],
  [
    "In 480 BC, then from 264 to 241 BC, and in the 470s BC.",
    "480 BC = BC0480",
    "264 = BC0264",
    "241 BC = BC0241",
    "the 470s BC = BC047",
  ],
  ["It was so in the 4th century BC and in AD 79.", "the 4th century BC = BC03", "AD 79 = 0079"],
  [
    "He came on 1 May 1900. The following year he left, and that month he died.",
    "1 May 1900 = 1900-05-01",
    "The following year = 1901",
    "that month = 1900-05",
  ],
];

describe("an expression in an undated article", () => {
  test.each(undated)("%s", (text, ...expected) => {
    expect(readOf(text)).toEqual(expected);
  });
});

const nothing: readonly string[] = [
  "The quasi-“2+2” dialogue went on.",
  "It is only 100 km (62 miles) away, with 13482 sights.",
  "An S-400 competitor, an F-16 and the Su-30MKI flew.",
  "A 5th Generation fighter with 20t of thrust.",
  "Some 2000 people and 1500 soldiers came.",
  "Resolution 1441 passed; flight 1549 landed; he lives at 1600 Pennsylvania Avenue.",
  "You may go, and they march for peace.",
  "Theresa May said that it may be so.",
  "It cost $1995 or €2000, up 2010%.",
  "The sun sat low; they wed.",
  "A second attack failed, about a quarter of it.",
  "The fall of the city; a spring in the mattress.",
  "The score was 3:2 and the ratio 10:15.",
  "Steve, aged 56, won by 5-4.",
  "May Chen said that the boat sank, and April Jones and August Brandl agreed.",
  "Captain March waited, and so did Theresa May and Judge June Hale.",
  "Nurse April waited, and so did Doctor March and Officer Friday.",
  "The Sunday Lantern, a Sunday Times reporter and the Friday Circle.",
  "Traders speak of Black Monday, the town of Bloody Sunday and the Good Friday Agreement.",
  "The Harbour 2000 index fell; the Kessler 1900 engine was built.",
  "The film “High Noon” trains the leaders of tomorrow.",
  "The form says July 42nd.",
  "He fought in the October Revolution; March Road is closed, and Tropical Storm June has passed.",
  "The Saturday Evening Post wrote it, and The Independent on Sunday; “Yesterday” is a song.",
  "A Peugeot 2008 was stolen.",
  "Officers who had backed the August coup fled, as after the February revolution.",
  "",
  "\n\n\n",
];

test.each(nothing)("no time is read out of “%s”", (text) => {
  expect(readOf(text, "2021-08-28")).toEqual([]);
});

test("the basis tells how a date is known, and the anchor what it was reckoned from", () => {
  const text = "He came on 5 May. Two days later he left. In 1895 and on Monday, he rested.";
  const known = timexesOf(text, "2021-08-28").map(({ value, basis, anchor }) => [
    value,
    basis,
    anchor === undefined ? undefined : text.slice(anchor.start, anchor.end),
  ]);
  expect(known).toEqual([
    ["2021-05-05", "publication", undefined],
    ["2021-05-07", "earlier-mention", "5 May"],
    ["1895", "stated", undefined],
    ["2021-08-23", "publication", undefined],
  ]);
});

test("two ends of a range know the whole", () => {
  const [first, second] = timexesOf("A colony from 1895-1945.");
  const range = { span: { start: 14, end: 23 }, from: "1895-01-01", to: "1945-12-31" };
  expect([first?.range, second?.range]).toEqual([range, range]);
});

test("a modifier is no part of the value, and leaves the date without sharp ends", () => {
  const [timex] = timexesOf("It began in early 2009.");
  expect(timex).toEqual({
    start: 12,
    end: 22,
    type: "DATE",
    value: "2009",
    mod: "START",
    basis: "stated",
    from: "2009-01-01",
    to: "2009-12-31",
    granularity: "year",
    approximate: true,
  });
});

const pieces = fc.constantFrom(
  "the",
  "end",
  "of",
  "last",
  "year",
  "May",
  "5",
  "1989",
  "2021-08-27",
  "Monday",
  "a",
  "few",
  "days",
  "later",
  "and",
  "to",
  "-",
  ",",
  ".",
  "\n",
  "’s",
  "'80s",
  "quarter",
  "third",
  "twenty",
  "five",
  "half",
  "BC",
  "11:30",
  "p.m.",
  "every",
  "night",
  "ago",
  "9999999999",
  "month",
  "summer",
  "İ",
  "“",
  "—",
  "1/2/3",
  "00",
  "31",
  "February",
  "next",
  "century",
  "million",
);

test("no text breaks it; what is found is in order and apart, in real places of the calendar", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(pieces, { maxLength: 40 }).map((words) => words.join(" ")),
      ),
      fc.constantFrom(undefined, "2021-08-28", "2021", "2021-08", "nonsense"),
      (text, published) => {
        let end = 0;
        for (const timex of timexesOf(text, published)) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.from === undefined || timex.to === undefined || timex.from.length >= 10).toBe(true);
          ({ end } = timex);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 150 },
  );
}, 20_000);

test.each([
  "the ",
  "5 May and ",
  "1 ",
  "1 - ",
  "twenty ",
  "early ",
  "a ",
  "May ",
  "1,",
  "1.",
  "1/",
  "in 5 of ",
  "-",
  "'",
  "five to ",
  "last ",
  "9",
  "the end of ",
  "Monday ",
  "\n",
  "and half ",
])(
  "a long text of nothing but “%s” is read to its end",
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    // What takes more than its length in time does not end within the test's own.
    for (const { start, end } of timexesOf(text, "2021-08-28")) expect(start < end && end <= text.length).toBe(true);
  },
  20_000,
);
