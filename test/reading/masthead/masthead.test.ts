import { describe, expect, test } from "vitest";
import type { Doubt } from "../../../src/model/article.js";
import { layoutOf } from "../../../src/reading/layout/layout.js";

const body = [
  "The harbour council voted on Tuesday to close the old iron bridge for repairs that will take two years, officials said.",
  "“We cannot wait for an accident,” said Ada Moss, the council's chief engineer, after the vote at the town hall.",
  "Traders on the south bank said the closure would cost them half of their customers before the new ferry starts.",
].join("\n\n");
const title = "Harbour council closes old iron bridge";

/** The values of the masthead, without their places. */
const read = (...head: string[]): Record<string, unknown> => {
  const { masthead } = layoutOf("a.txt", [...head, "", body].join("\n"));
  return Object.fromEntries(
    Object.entries(masthead).map(([field, value]) => [field, "value" in value ? value.value : value]),
  );
};

test.each<[string[], Record<string, unknown>]>([
  [
    [title, "", "Norland Daily Online", "Chen Bo", "2022-06-30 17:41:43"],
    { title, publisher: "Norland Daily Online", byline: "Chen Bo", published: "2022-06-30T17:41:43" },
  ],
  [[title, "HNA | Updated: Aug 28, 2021 15:02 IST"], { title, publisher: "HNA", updated: "2021-08-28T15:02" }],
  [[title, "Selde Courier | Updated: March 6, 2021"], { title, publisher: "Selde Courier", updated: "2021-03-06" }],
  [[title, "Joan Abery | Updated: March 6, 2021"], { title, byline: "Joan Abery", updated: "2021-03-06" }],
  [
    [title, "By Ada K. Moss and Paul Reyes", "Published 11:11 PM EST Nov 19, 2019"],
    { title, byline: "Ada K. Moss and Paul Reyes", published: "2019-11-19T23:11" },
  ],
  [
    [title, "By", "Sarah E. Moss", "Nov. 19, 2019 8:03 am ET"],
    { title, byline: "Sarah E. Moss", published: "2019-11-19T08:03" },
  ],
  [
    [title, "PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 12:01, Wed, Nov 20, 2019"],
    { title, published: "2019-11-19T10:48", updated: "2019-11-20T12:01" },
  ],
  [
    [title, "https://example.org/news/bridge", "March 3, 2020"],
    { title, url: "https://example.org/news/bridge", published: "2020-03-03" },
  ],
  [[title, "By Ann Bellmer, Lars Quist and Odo Fenn"], { title, byline: "Ann Bellmer, Lars Quist and Odo Fenn" }],
  [[title, "By Ann Bellmer, Transport Correspondent"], { title, byline: "Ann Bellmer" }],
  [[title, "BYLINE: Ann Bellmer; Lars Quist"], { title, byline: "Ann Bellmer, Lars Quist" }],
  [[title, "By ANN BELLMER"], { title, byline: "ANN BELLMER" }],
  [[title, "By [Ann Bellmer](/ann) and [Lars Quist](/lars)"], { title, byline: "Ann Bellmer and Lars Quist" }],
  [[title, "*By [1]Ann Bellmer*"], { title, byline: "Ann Bellmer" }],
  [[title, "Selde Courier, 14 March 2024"], { title, publisher: "Selde Courier", published: "2024-03-14" }],
  [
    [`${title} / The Selde Courier / 14 March 2024`],
    { title, publisher: "The Selde Courier", published: "2024-03-14" },
  ],
  [[`**${title}**`, "By Ann Bellmer"], { title, byline: "Ann Bellmer" }],
  [[`<a id="_x"></a># ${title}`, "By Ann Bellmer"], { title, byline: "Ann Bellmer" }],
  [["An official website of the harbour government", "Home > News > Bridge closes", title], { title }],
  [
    ["The Selde Courier", "News | Sport | Weather", "", title, "", "March 3, 2020"],
    { title, publisher: "The Selde Courier", published: "2020-03-03" },
  ],
  [
    [
      "The Selde Courier",
      "",
      "‘No way across’: traders hit back at council",
      "",
      "Saturday 2 March 2024, 18.05 GMT",
      "Ada Moss",
    ],
    {
      title: "‘No way across’: traders hit back at council",
      publisher: "The Selde Courier",
      published: "2024-03-02T18:05",
    },
  ],
  [["Business News", "", title, "March 3, 2020"], { title, published: "2020-03-03" }],
  [[title, "(Photo taken 4 March 2019)"], { title }],
  [[title, "The bridge, pictured on 4 March 2019", "March 3, 2020"], { title, published: "2020-03-03" }],
  [[title, "Event: 10 April 2020, Town Hall"], { title }],
  [[title, "Corrected on March 4, 2020", "March 3, 2020"], { title, updated: "2020-03-04", published: "2020-03-03" }],
  [[title, "- March 3, 2020 -"], { title, published: "2020-03-03" }],
  [
    [title, "03/02/2024", "", "PORT ELM, March 2 (HNA) -- The gates are shut."],
    { title, place: "PORT ELM", published: "2024-03-02" },
  ],
  [
    [title, "02/03/2024", "", "PORT ELM, March 2 (HNA) -- The gates are shut."],
    { title, place: "PORT ELM", published: "2024-03-02" },
  ],
  [[title], { title }],
  [[], {}],
])("%j", (head, expected) => expect(read(...head)).toEqual(expected));

describe("a date that cannot be decided is a doubt, not a date", () => {
  test.each<[string, Doubt]>([
    ["08/07/2022", { kind: "either", words: "08/07/2022", days: ["2022-07-08", "2022-08-07"] }],
    ["Published Nov 19, 6:55 AM", { kind: "no-year", words: "Nov 19, 6:55 AM" }],
    ["3 hours ago", { kind: "no-day", words: "3 hours ago" }],
  ])("%s", (line, doubt) => expect(read(title, line)).toEqual({ title, doubts: [doubt] }));
});

test("a dateline without a year takes the file's own, across the turn of the year", () => {
  const dated = (stamp: string, dateline: string): Record<string, unknown> => {
    const { masthead } = layoutOf("a.txt", `${title}\n\nUpdated: ${stamp}\n\n${dateline} ${body}`);
    return { published: masthead.published?.value, updated: masthead.updated?.value, place: masthead.place?.value };
  };
  expect(dated("Aug 28, 2021 15:02", "HARBOUR CITY, August 27 (HNA) --")).toEqual({
    published: "2021-08-27",
    updated: "2021-08-28T15:02",
    place: "HARBOUR CITY",
  });
  expect(dated("Jan 2, 2022", "HARBOUR CITY, Dec. 31 --")).toMatchObject({ published: "2021-12-31" });
});

test("a paper that its article names is not the headline", () => {
  const text = [
    "The Selde Courier",
    "LAKE STAR WAS UNSAFE, UNION SAYS",
    "12 March 2024",
    "By Ada Moss",
    "The ferry that sank on Monday had failed a test, according to the Maritime Union.",
    "“The minister is wrong,” its secretary Dora Penn told The Selde Courier on Tuesday. “The ship was tested and it failed.”",
    "Mr Stangen's office declined to comment.",
  ].join("\n\n");
  const { title, publisher } = layoutOf("a.txt", text).masthead;
  expect([title?.value, publisher?.value]).toEqual(["LAKE STAR WAS UNSAFE, UNION SAYS", "The Selde Courier"]);
});

test("the first of a list of events is not the day of publication", () => {
  const { masthead } = layoutOf(
    "a.md",
    [
      "# Closure of the bridge",
      "",
      "*Updated March 6, 2024*",
      "",
      "* 12 February: masons walk out over pay",
      "",
      body,
    ].join("\n"),
  );
  expect(masthead.published).toBeUndefined();
  expect(masthead.updated?.value).toBe("2024-03-06");
});

test("who speaks first in a transcript is not the place it was filed from", () => {
  const text = [
    "Briefing on the bridge",
    "27 February 2024",
    "",
    "SPOKESPERSON LINDE: Good morning, everybody.",
    "QUESTION: Is the bridge shut?",
    "SPOKESPERSON LINDE: It is shut, and it stays shut.",
  ].join("\n");
  expect(layoutOf("a.txt", text).masthead.place).toBeUndefined();
});

test("every value but a date is its own slice of the text", () => {
  const text = `${title}\n\nBy Paul Reyes\nMarch 3, 2020\n\n${body}\n\n© 2020 The Harbour Gazette. All rights reserved.`;
  const { masthead } = layoutOf("a.txt", text);
  expect(masthead.publisher?.value).toBe("The Harbour Gazette");
  for (const field of ["title", "byline", "publisher"] as const) {
    const from = masthead[field]?.from;
    expect(typeof from === "object" ? text.slice(from.start, from.end) : from).toBe(masthead[field]?.value);
  }
});

test.each([
  ["a browser's header", ["13/11/31, 12:39                    " + title, "", title]],
  ["a note on when it was saved", [title, "Saved on 1 December 2031"]],
  ["a clipping's day", [title, "Clipped: 1 December 2031"]],
  ["the day on which a file was created", [title, "Created: 2031-12-01"]],
])("the day of saving is no day of publication: %s", (_, head) => {
  expect(read(...head)).toEqual({ title });
});
