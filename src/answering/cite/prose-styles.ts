import { mlaMonths, months } from "../../reading/languages/en/lexicon/calendar-words.js";
import type { Author, CitedArticle, CitedDate } from "./cited-article.js";

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== "").join(between);

/** A sentence of the reference with the stop that it needs, and no second one. */
const stopped = (text: string | undefined): string | undefined =>
  text === undefined || text === "" || /[.!?]$/u.test(text) ? text : `${text}.`;

/** The stop of American styles stands within the marks. */
const quotedTitle = (title: string | undefined): string | undefined =>
  title === undefined ? undefined : `“${stopped(title)}”`;

const dayMonthYear = ({ year, month, day }: CitedDate, names: readonly string[]): string =>
  joined(
    [day === undefined ? undefined : String(day), month === undefined ? undefined : names[month - 1], String(year)],
    " ",
  );

function monthDayYear({ year, month, day }: CitedDate): string {
  if (month === undefined) return String(year);
  const named = months[month - 1] ?? "";
  return day === undefined ? `${named} ${year}` : `${named} ${day}, ${year}`;
}

function list(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${and}${last}`;
}

const inverted = (author: Author): string =>
  "literal" in author ? author.literal : `${author.family}, ${author.given}`;
const straight = (author: Author): string =>
  "literal" in author ? author.literal : `${author.given} ${author.family}`;
const initials = (given: string): string =>
  given
    .split(/\s+/u)
    .map((part) =>
      part
        .split("-")
        .map((half) => `${half.slice(0, 1)}.`)
        .join("-"),
    )
    .join(" ");

const invertedFirst = (authors: readonly Author[]): readonly string[] =>
  authors.map((author, at) => (at === 0 ? inverted(author) : straight(author)));

/** APA 7, section 10.1, article of a newspaper on the web. */
export function apa({ authors, title, publisher, published, url }: CitedArticle): string {
  const names = authors.map((author) =>
    "literal" in author ? author.literal : `${author.family}, ${initials(author.given)}`,
  );
  const date =
    published === undefined
      ? "(n.d.)."
      : `(${joined([String(published.year), joined([published.month === undefined ? undefined : months[published.month - 1], published.day === undefined ? undefined : String(published.day)], " ")], ", ")}).`;
  const by = stopped(list(names, ", & "));
  const start = by === undefined || by === "" ? [stopped(title), date] : [by, date, stopped(title)];
  return joined([...start, stopped(publisher), url], " ");
}

/** Chicago 17, bibliography, 14.191. */
export const chicago = ({ authors, title, publisher, published, url }: CitedArticle): string =>
  joined(
    [
      stopped(list(invertedFirst(authors), authors.length === 2 ? ", and " : ", and ")),
      quotedTitle(title),
      stopped(joined([publisher, published && monthDayYear(published)], ", ")),
      stopped(url),
    ],
    " ",
  );

/** MLA 9. Three authors and more are the first "et al." */
export function mla({ authors, title, publisher, published, url }: CitedArticle): string {
  const [first] = authors;
  const names =
    authors.length > 2 && first !== undefined ? `${inverted(first)}, et al` : list(invertedFirst(authors), ", and ");
  const address = url?.replace(/^https?:\/\//u, "");
  return joined(
    [
      stopped(names),
      quotedTitle(title),
      stopped(joined([publisher, published && dayMonthYear(published, mlaMonths), address], ", ")),
    ],
    " ",
  );
}

/** As a sentence of a newspaper would give it. */
export const plainCitation = ({ authors, title, publisher, published, url }: CitedArticle): string =>
  joined(
    [
      list(authors.map(straight), " and "),
      title === undefined ? undefined : `“${title}”`,
      publisher,
      published && dayMonthYear(published, months),
      url,
    ],
    ", ",
  );
