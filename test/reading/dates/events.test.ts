import { expect, test } from "vitest";
import type { Timex } from "../../../src/model/timex.js";
import { eventsIn, notBeforeOf } from "../../../src/reading/dates/events.js";
import { newsDayOf } from "../../../src/reading/dates/news-day.js";
import { dateRules } from "../../../src/reading/languages/en/dates/date-rules.js";
import { packFor } from "../../../src/reading/languages/packs.js";
import { sentencesOf } from "../../../src/reading/segmentation/sentences.js";
import { aidsOnDemand, articlesOf, readingOf } from "../../../src/reading/read-article.js";
import { timexesOf } from "./read.js";

function inputOf(text: string, published?: string) {
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  return {
    text,
    sentences,
    timexes: timexesOf(text, published),
    cues: dateRules.cues,
    published: published === undefined ? undefined : ({ value: published, basis: "publication" } as const),
  };
}

function eventsOf(text: string, published?: string): string[] {
  const input = inputOf(text, published);
  return eventsIn(input).map(({ timex, planned }) => {
    const at = input.timexes[timex];
    return `${text.slice(at?.start, at?.end)}${planned ? " (planned)" : ""}`;
  });
}

test("a sentence puts what it tells at its dates; lengths of time, “now” and “every day” put nothing anywhere", () => {
  expect(
    eventsOf("He now rests every day for three years. He fell on 5 May and rose on Monday.", "2021-08-28"),
  ).toEqual(["5 May", "Monday"]);
});

test("a date that something is measured against is no event", () => {
  expect(
    eventsOf("It was the worst storm since 1987, and the lowest price since the mid-1990s; more fell than in 2019."),
  ).toEqual([]);
  expect(eventsOf("He has ruled since 1987.")).toEqual(["1987"]);
});

test("a clock time or a weekday that stands alone tells of nothing", () => {
  expect(eventsOf("8:05 p.m.\nThe minister resigned on Monday.\nWednesday\n", "2021-08-28")).toEqual(["Monday"]);
});

test("a range is one event", () => {
  expect(eventsOf("It was a colony from 1895 to 1945.")).toEqual(["1895"]);
});

test("what lies ahead is planned, by its date or by its words", () => {
  expect(eventsOf("The vote is on 5 September. He said on Friday that he will go.", "2021-08-28")).toEqual([
    "5 September (planned)",
    "Friday",
  ]);
  expect(eventsOf("The port will open in 2031. It was begun in 2019.")).toEqual(["2031 (planned)", "2019"]);
});

test("what lies before the last change of an article may have happened", () => {
  const text = "The ship sank on 11 March 2024. A tug came on 12 March 2024, and a crane is due on 20 March 2024.";
  const told = (updated: string | undefined): string[] => {
    const input = { ...inputOf(text, "2024-03-11"), updated };
    return eventsIn(input).map(({ timex, planned }) => `${input.timexes[timex]?.value}${planned ? " planned" : ""}`);
  };
  expect(told(undefined)).toEqual(["2024-03-11", "2024-03-12 planned", "2024-03-20 planned"]);
  expect(told("2024-03-12T09:00")).toEqual(["2024-03-11", "2024-03-12", "2024-03-20 planned"]);
});

test("a day that nobody can place is an event all the same", () => {
  expect(eventsOf("The envoy left on Wednesday.")).toEqual(["Wednesday"]);
});

const bounds: readonly (readonly [string, string | undefined])[] = [
  ["Patrols have reached record highs in 2021. It began in 1972.", "2021-01-01"],
  ["It was sent in February 2022.", "2022-02-01"],
  ["It will be ready by 2030; the plan was made in 2019.", "2019-01-01"],
  ["Nothing is said of time.", undefined],
  ["He left on Monday.", undefined],
];

test.each(bounds)("an undated article is not older than what it tells of: %s", (text, expected) => {
  expect(notBeforeOf(inputOf(text))?.day).toBe(expected);
});

test("a dated article needs no bound", () => {
  expect(notBeforeOf(inputOf("It rained in 2020.", "2021-08-28"))).toBeUndefined();
});

const news: readonly (readonly [string, string | undefined])[] = [
  ["A bridge fell on Wednesday. In 2019 it had been mended. On 3 March it was closed.", "Wednesday"],
  ["In 2019 it was mended. The port opens on Tuesday, the mayor will say. It closed on 25 August.", "25 August"],
  ["Nothing is said of time.", undefined],
];

test.each(news)(
  "the day of the news is the first of the week before that the article tells of: %s",
  (text, expected) => {
    const day = newsDayOf(inputOf(text, "2021-08-28"));
    expect(day === undefined ? undefined : text.slice(day.start, day.end)).toBe(expected);
  },
);

test("an undated article has no day of the news", () => {
  expect(newsDayOf(inputOf("A bridge fell on 25 August 2021."))).toBeUndefined();
});

/** A sentence, and its dates with what each is the date of and the stretch that hangs on it. */
const roles: readonly (readonly [string, readonly string[]])[] = [
  ["The trawler sank off the pier on Friday.", ["Friday: event"]],
  [
    "The trawler sank on Friday, the owner said on Sunday.",
    ["Friday: event", "Sunday: report of the owner said on Sunday"],
  ],
  ["The mill, built in 1990, burned down on Tuesday.", ["1990: mention of The mill, built in 1990", "Tuesday: event"]],
  ["She gave up sailing after the mill closed in May.", ["May: clause of after the mill closed in May"]],
  ["The guild was founded between 1990 and 1994.", ["1990: event"]],
];

test.each(roles)(
  "a date is that of what its sentence tells, of the report, of a clause or of something mentioned: %s",
  (text, expected) => {
    const { timexes, ...input } = inputOf(text, "2021-08-28");
    const told = eventsIn({ ...input, timexes }).map(({ timex, role, told }) => {
      const date = timexes[timex];
      return `${text.slice(date?.start, date?.end).replace(/^on /, "")}: ${role}${told === undefined ? "" : ` of ${text.slice(told.start, told.end).trim()}`}`;
    });
    expect(told).toEqual(expected);
  },
);

test("the day of a dateline is that of the report", async () => {
  const bytes = new TextEncoder().encode(
    "Bridge falls at Selde\n\nPORT SELDE, March 5, 2019 (CNA) -- The old bridge over the Ilm fell on Monday, and nobody was hurt when it went down.\n",
  );
  const given = await articlesOf("press/a.txt", bytes);
  const article = given.kind === "articles" ? given.articles[0] : undefined;
  if (article === undefined) throw new Error("not read");
  const { events } = await readingOf(article, aidsOnDemand());
  expect(events.map(({ role }) => role)).toEqual(["report", "event"]);
});

test.each(["1日", "1日说"])("a sentence of nothing but “%s” takes no more than linear time", async (piece) => {
  const times = 60_000;
  const text = piece.repeat(times);
  const timexes = Array.from({ length: times }, (_, at): Timex => {
    const start = at * piece.length;
    return { start, end: start + 2, type: "DATE", value: "2020-01-01", basis: "stated", from: "2020-01-01", to: "2020-01-01", approximate: false }; // prettier-ignore
  });
  const { dates } = (await packFor("zh")) ?? {};
  if (dates === undefined) throw new Error("Chinese dates are read");
  const events = eventsIn({ text, sentences: [{ start: 0, end: text.length }], timexes, cues: dates.cues });
  expect(events).toHaveLength(piece === "1日" ? 0 : times);
});
