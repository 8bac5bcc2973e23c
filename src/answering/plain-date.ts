import type { ShownDate } from "../model/answer.js";
import type { Article } from "../model/article.js";
import { passageOf } from "../model/passage.js";
import type { Day, Granularity, Timex } from "../model/timex.js";
import { lineAt } from "./cite.js";
import type { Phrases } from "./phrases/en.js";

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

/** A stretch of days in the reader's language, no more exact than it is known. */
export function plainSpan(from: Day, to: Day, granularity: Granularity | undefined, phrases: Phrases): string {
  const cut = granularity === "year" ? 4 : granularity === "month" ? 7 : 10;
  // A minus sign stands before the years before year 0.
  const shown = (day: Day): string => plainDay(day.slice(0, cut + (day.startsWith("-") ? 1 : 0)), phrases);
  const [first, last] = [shown(from), shown(to)];
  return first === last ? first : phrases.date.range(first, last);
}

/** How the article lets us know the date: "“Friday” in line 15, reckoned from the publication date, 28 August 2021". */
function basisOf(timex: Timex, article: Article, phrases: Phrases): string {
  const { words } = passageOf(article, timex);
  const line = lineAt(article.lines, timex.start)?.number ?? 0;
  const published = article.masthead.published?.value;
  const anchor = timex.anchor && passageOf(article, timex.anchor);
  const anchorLine = timex.anchor && lineAt(article.lines, timex.anchor.start)?.number;
  switch (timex.basis) {
    case "stated":
      return phrases.date.stated(line);
    case "publication":
      return phrases.date.publication(words, line, published === undefined ? "" : plainDay(published, phrases));
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
  const common = {
    approximate: timex.approximate,
    basis: timex.basis,
    expression: passageOf(article, timex.range?.span ?? timex),
    ...(timex.granularity && { granularity: timex.granularity }),
  };
  const basis = basisOf(timex, article, phrases);
  if (from === undefined || to === undefined) return { ...common, plain: basis };
  const span = plainSpan(from, to, timex.granularity, phrases);
  return { ...common, from, to, plain: `${timex.approximate ? phrases.date.about(span) : span} (${basis})` };
}
