import {
  dayIn,
  type Document,
  type DocumentLayout,
  field,
  headline,
  marking,
  metadataOf,
  nameIn,
  paragraphsOf,
  wordsOf,
} from "./document-layout.js";
import type { NumberedLine } from "./document-layout.js";

const begins = /^\d{1,4} of \d{1,4} DOCUMENTS?$/;
const edition = /\bedition\b/i;
const owner = /^(?:copyright\b|©|\(c\)|all rights reserved)/i;
/** Fields that stand above the article's text, and those below it. A speaker in capitals in the text is neither. */
const above = /^(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|HEADLINE|SERIES|TYPE|NOTE|SOURCE|COLUMN|DISTRIBUTION):/;
const below =
  /^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|SUBJECT|CORRECTION(?:-DATE)?|DOCUMENT-TYPE|JOURNAL-CODE|ACC-NO|NOTES?|COUNTRY|CITY|STATE|COMPANY|ORGANIZATION|PERSON|GEOGRAPHIC|INDUSTRY|TICKER|NAME|KEYWORDS|CATEGORY|URL|TRANSMISSION-DATE|PUB-TYPE|DISTRIBUTION|TYPE|SERIES|PHOTO|CHART|ILLUSTRATION):/;

/** LexisNexis as plain text: "1 of 3 DOCUMENTS", the paper, the day, the headline, fields in capitals. */
export const nexis: DocumentLayout = {
  name: "Nexis",
  version: 1,
  documents(lines) {
    const starts = lines.flatMap(({ words }, index) => (begins.test(words) ? [index] : []));
    return starts.map((start, index) => documentOf(lines.slice(start, starts[index + 1])));
  },
};

function documentOf(lines: readonly NumberedLine[]): Document {
  const { known, mark } = marking();
  const paragraphs = paragraphsOf(lines);
  const fields = new Map<string, string>();
  let at = 0;
  const dated = paragraphs.slice(0, 8).findIndex(([first]) => first !== undefined && dayIn(first.words) !== undefined);
  for (; at <= dated; at += 1) mark(paragraphs[at] ?? [], field);
  const named = paragraphs.slice(1, Math.max(1, dated)).map(wordsOf);
  // The paper's name may stand right above the day.
  const beside = paragraphs[dated]?.filter(({ words }) => dayIn(words) === undefined && !edition.test(words)) ?? [];
  const publisher = [...named, ...beside.slice(0, 1).map(({ words }) => words)].find((words) => !owner.test(words));
  if (dated < 0) mark(paragraphs[at++] ?? [], field);

  let title: string | undefined;
  for (; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] ?? [];
    const words = wordsOf(paragraph);
    const name = above.exec(words)?.[1];
    if (name !== undefined) {
      const value = words.slice(name.length + 1).trim();
      fields.set(name, value);
      mark(paragraph, name === "HEADLINE" ? headline : field);
    } else if (owner.test(words) || (title === undefined && edition.test(words) && words.length < 60))
      mark(paragraph, field);
    else if (title === undefined && fields.size === 0) {
      title = words;
      mark(paragraph, headline);
    } else break;
  }

  const end = paragraphs.findIndex((paragraph, index) => index > at && below.test(wordsOf(paragraph)));
  if (end >= 0) for (const paragraph of paragraphs.slice(end)) mark(paragraph, field);
  else {
    const last = paragraphs.findLastIndex((paragraph) => owner.test(wordsOf(paragraph)));
    if (last > at) for (const paragraph of paragraphs.slice(last)) mark(paragraph, field);
  }
  const metadata = metadataOf({
    title: fields.get("HEADLINE") ?? title,
    publisher,
    byline: nameIn(fields.get("BYLINE") ?? ""),
    published: dated < 0 ? undefined : dayOf(paragraphs[dated] ?? []),
  });
  return { lines, known, metadata };
}

const dayOf = (lines: readonly NumberedLine[]): string | undefined =>
  lines.map(({ words }) => dayIn(words)).find((day) => day !== undefined);
