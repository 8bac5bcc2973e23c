import type { Author, CitedArticle, CitedDate } from "./cited-article.js";

const two = (number: number): string => String(number).padStart(2, "0");
const isoDate = ({ year, month, day }: CitedDate): string =>
  [
    String(year).padStart(4, "0"),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join("-");

/** One item of CSL JSON. */
export const cslItem = ({ id, authors, title, publisher, published, url, place }: CitedArticle) => ({
  id,
  type: "article-newspaper",
  ...(title !== undefined && { title }),
  ...(authors.length > 0 && { author: authors }),
  ...(publisher !== undefined && { "container-title": publisher }),
  ...(published && {
    issued: { "date-parts": [[published.year, published.month, published.day].filter((part) => part !== undefined)] },
  }),
  ...(url !== undefined && { URL: url }),
  note: place,
});

export const cslJson = (article: CitedArticle): string => JSON.stringify([cslItem(article)], undefined, 1);

/** What BibTeX takes for markup. */
const bibEscapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const bib = (text: string): string =>
  text.replace(/[\\{}$&%#_~^]/gu, (sign) => bibEscapes[sign] ?? `\\${sign}`).replace(/\s+/gu, " ");

const bibAuthor = (author: Author): string =>
  "literal" in author ? `{${bib(author.literal)}}` : `${bib(author.family)}, ${bib(author.given)}`;

/** BibLaTeX's `date` beside BibTeX's `year`; braces in the title keep its capitals. */
export function bibtex({ id, authors, title, publisher, published, url, place }: CitedArticle): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", authors.length === 0 ? undefined : authors.map(bibAuthor).join(" and ")],
    ["title", title === undefined ? undefined : `{${bib(title)}}`],
    ["journal", publisher === undefined ? undefined : bib(publisher)],
    ["date", published && isoDate(published)],
    ["year", published && String(published.year)],
    ["url", url?.replace(/[{}\\\s]/gu, encodeURIComponent)],
    ["note", bib(place)],
  ];
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key} = {${value}}`]));
  return `@article{${id},\n${lines.join(",\n")}\n}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** RIS of the type NEWS, as reference managers read it. */
export function ris({ id, authors, title, publisher, published, url, place }: CitedArticle): string {
  const date =
    published &&
    [
      String(published.year),
      ...[published.month, published.day].map((part) => (part === undefined ? "" : two(part))),
      "",
    ].join("/");
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["TY", "NEWS"],
    ["ID", id],
    ...authors.map(
      (author) => ["AU", "literal" in author ? author.literal : `${author.family}, ${author.given}`] as const,
    ),
    ["TI", title],
    ["T2", publisher],
    ["PY", published && String(published.year)],
    ["DA", date],
    ["UR", url],
    ["N1", place],
  ];
  const lines = rows.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, "ER  - "].join("\n");
}

/** In a template a bar would end the value, and double braces would begin another template. */
const inTemplate = (text: string): string =>
  oneLine(text)
    .replace(/\|/gu, "{{!}}")
    .replace(/\[\[|\]\]/gu, (signs) => signs.split("").join("&#8203;"));

/** Wikipedia's "cite news". */
export function wikiTemplate({ authors, title, publisher, published, url, place }: CitedArticle): string {
  const names = authors.flatMap((author, at): readonly (readonly [string, string])[] =>
    "literal" in author
      ? [[`author${at + 1}`, author.literal]]
      : [
          [`last${at + 1}`, author.family],
          [`first${at + 1}`, author.given],
        ],
  );
  const rows: readonly (readonly [string, string | undefined])[] = [
    ...names,
    ["title", title],
    ["work", publisher],
    ["date", published && isoDate(published)],
    ["url", url],
    ["at", place],
  ];
  const parts = rows.flatMap(([key, value]) => (value === undefined ? [] : [`|${key}=${inTemplate(value)}`]));
  return ["{{cite news", ...parts, "}}"].join(" ");
}
