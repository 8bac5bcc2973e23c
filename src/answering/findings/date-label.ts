import type { ShownDate } from "../../model/answer.js";
import type { Article } from "../../model/article.js";
import { passageOf } from "../../model/passage.js";
import { edtfOf } from "../../reading/dates/edtf.js";
import type { Day, Granularity, Timex } from "../../model/timex.js";
import { lineAt } from "./citation.js";
import type { Phrases } from "../../locales/en/answers.js";

function partsOf(day: Day): [year: number, month: number, day: number] {
  const match = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?/.exec(day);
  return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0), Number(match?.[3] ?? 0)];
}

/** A date of the masthead (EDTF) or a day, in the reader's language: "28 August 2021", "August 2021", "2021". */
export function plainDay(date: string, phrases: Phrases): string {
  const [year, month, day] = partsOf(date);
  if (month === 0) return phrases.date.year(year);
  return day === 0 ? phrases.date.month(year, month) : phrases.date.day(year, month, day);
}

/** A date of the masthead with the time printed beside it, on a 24-hour clock: "4 March 2024, 09:30 (UTC+01:00)". */
export function plainMoment(date: string, phrases: Phrases): string {
  const [, time, zone = ""] = /T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/u.exec(date) ?? [];
  const offset = zone === "" ? "" : ` (UTC${zone === "Z" ? "" : zone})`;
  return `${plainDay(date, phrases)}${time === undefined ? "" : `, ${time}${offset}`}`;
}

/** How much of a written day a granularity leaves: "2021", "2021-08", "2021-08-27". */
function written(day: Day, granularity: Granularity | undefined): string {
  const months = granularity === "month" || ["quarter", "season", "half"].includes(granularity ?? "");
  const length = granularity === "year" ? 4 : months ? 7 : 10;
  // A minus sign stands before the years before year 0.
  return day.slice(0, length + (day.startsWith("-") ? 1 : 0));
}

/** A stretch of days in the reader's language, no more exact than it is known. */
export function plainSpan(from: Day, to: Day, granularity: Granularity | undefined, phrases: Phrases): string {
  const [year, lastYear] = [partsOf(from)[0], partsOf(to)[0]];
  if (granularity === "decade" && year > 0 && lastYear === year + 9) return phrases.date.decade(year);
  if (granularity === "century" && year > 0 && lastYear === year + 99)
    return phrases.date.century(Math.floor(year / 100) + 1);
  const grain = granularity === "decade" || granularity === "century" ? "year" : granularity;
  const [first, last] = [plainDay(written(from, grain), phrases), plainDay(written(to, grain), phrases)];
  return first === last ? first : phrases.date.range(first, last);
}

/** TIMEX3 modifiers that change what a date says, and our word for each. Any other approximate date is "about". */
const modifiers = {
  START: "early",
  MID: "middle",
  END: "late",
  BEFORE: "before",
  ON_OR_BEFORE: "by",
  AFTER: "after",
  ON_OR_AFTER: "since",
} as const satisfies Readonly<Record<string, keyof Phrases["date"]>>;

/** When it was, in the reader's language and no more exact than it is known: "about 1895", "early 2021", "1895 to 1945". */
export function plainDate(timex: Timex, phrases: Phrases): string | undefined {
  const { from, to } = timex.range ?? timex;
  if (from === undefined || to === undefined) return undefined;
  const span = plainSpan(from, to, timex.granularity, phrases);
  const modifier = Object.entries(modifiers).find(([mod]) => mod === timex.mod)?.[1];
  if (modifier !== undefined) return phrases.date[modifier](span);
  return timex.approximate ? phrases.date.about(span) : span;
}

/** How the article lets us know the date: "“Friday” in line 15, reckoned from the publication date, 28 August 2021". */
export function plainBasis(timex: Timex, article: Article, phrases: Phrases): string {
  const { words } = passageOf(article, timex);
  const line = lineAt(article.lines, timex.start)?.number ?? 0;
  const published = article.masthead.published?.value;
  const anchor = timex.anchor && passageOf(article, timex.anchor);
  const anchorLine = timex.anchor && lineAt(article.lines, timex.anchor.start)?.number;
  switch (timex.basis) {
    case "stated":
      return phrases.date.stated(line);
    case "publication":
      return phrases.date.publication(
        words,
        line,
        published === undefined ? "" : plainDay(published, phrases),
        anchorLine,
      );
    case "dateline":
      return phrases.date.dateline(
        words,
        line,
        anchor?.words ?? (published === undefined ? "" : plainDay(published, phrases)),
      );
    case "earlier-mention":
      return phrases.date.earlierMention(words, line, anchor?.words ?? "", anchorLine ?? line);
    case "none":
      return phrases.date.unknown(words, line);
  }
}

/** A temporal expression of the article, as an answer shows it. */
export function shownDate(timex: Timex, article: Article, phrases: Phrases): ShownDate {
  const { from, to } = timex.range ?? timex;
  const edtf = edtfOf(timex);
  const common = {
    ...(edtf !== undefined && { edtf }),
    approximate: timex.approximate,
    basis: timex.basis,
    expression: passageOf(article, timex.range?.span ?? timex),
    ...(timex.granularity && { granularity: timex.granularity }),
  };
  const basis = plainBasis(timex, article, phrases);
  const when = plainDate(timex, phrases);
  if (from === undefined || to === undefined || when === undefined) return { ...common, plain: basis };
  return { ...common, from, to, plain: `${when} (${basis})` };
}
