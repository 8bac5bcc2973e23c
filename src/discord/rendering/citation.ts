import { fileName, placeLabel } from "../../answering/findings/citation.js";
import type { Phrases } from "../../locales/en/answers.js";
import { plainDay } from "../../answering/findings/date-label.js";
import { placeOfKey } from "../../model/article-key.js";
import type { Citation } from "../../model/answer.js";
import { inline, linked } from "./markdown.js";

/** How many other places of the same words are named; the rest is counted. */
const othersNamed = 3;
/** A longer address takes the room of the answer. */
const longestLink = 400;

/** What Markdown would take for the end of a link, percent-encoded. */
const inLink = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Where a citation can be opened on the web, when the archive's keeper has said so with a template. */
export function linkTo({ file, line, endLine }: Citation, template: string | undefined): string | undefined {
  if (template === undefined) return undefined;
  const filled = template
    .replaceAll("{file}", () => fileName(placeOfKey(file).file).split("/").map(inLink).join("/"))
    .replaceAll("{line}", String(line))
    .replaceAll("{endLine}", String(endLine));
  if (!URL.canParse(filled)) return undefined;
  const url = new URL(filled).href.replace(/[()<>[\]\s]/gu, inLink);
  return url.length > longestLink ? undefined : url;
}

const place = (citation: Citation, phrases: Phrases, template: string | undefined): string => {
  const shown = inline(placeLabel({ ...citation, file: fileName(citation.file) }, phrases), 160);
  return linked(shown, linkTo(citation, template));
};

/** "**Publisher, 27 August 2021** · 003_….txt, line 3 · Title". */
export function citationLine(citation: Citation, phrases: Phrases, template: string | undefined): string {
  const { title, publisher, published } = citation;
  const told = [publisher, published === undefined ? undefined : plainDay(published, phrases)];
  const parts = [
    ...[told.filter((part) => part !== undefined).join(", ")]
      .filter((part) => part !== "")
      .map((part) => `**${inline(part, 120)}**`),
    place(citation, phrases, template),
    ...(title === undefined ? [] : [inline(title, 150)]),
  ];
  return parts.join(" · ");
}

/** "also in 3 articles: 001_….txt, line 4; …", or nothing where the words stand in one place only. */
export function otherPlaces(others: readonly Citation[], phrases: Phrases, template: string | undefined): string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, othersNamed).map((other) => place(other, phrases, template));
  const more = others.length > othersNamed ? [phrases.more(others.length - othersNamed)] : [];
  const articles = new Set(others.map(({ file }) => file)).size;
  return [phrases.labelled(phrases.alsoIn(articles), [...named, ...more].join("; "))];
}
