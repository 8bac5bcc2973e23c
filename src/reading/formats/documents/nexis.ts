import { fieldsAbove, fieldsBelow, ownersLine } from "./database-labels.js";
import {
  lineDay,
  type Document,
  type DocumentLayout,
  field,
  headline,
  marking,
  metadataOf,
  nameIn,
  lineParagraphs,
  type DocumentLine,
  printedHeads,
  paragraphWords,
} from "./document-layout.js";

/** "1 of 3 DOCUMENTS", "1 de 1.204 DOCUMENTOS", "Dokument 1 von 3". */
export const nexisBegins =
  /^(?:\d{1,3}(?:[.,]?\d{3})? (?:of|de|von|di|van|sur) \d{1,3}(?:[.,]?\d{3})? (?:DOCUMENTS?|DOCUMENTOS?|DOKUMENTEN?|DOCUMENTI)|Dokument \d{1,5} von \d{1,5})$/;
const edition = /\bedition\b/i;
const fieldNames = Object.entries(fieldsAbove).map(([name, labels]) => [name, labels.toUpperCase()] as const);
/** A speaker in capitals in the text is neither of these. */
const above = new RegExp(`^(${fieldNames.map(([, labels]) => labels).join("|")}):`);
const below = new RegExp(`^(?:${fieldsBelow.toUpperCase()}):`);
const nameOf = (label: string): string =>
  fieldNames.find(([, labels]) => labels.split("|").includes(label))?.[0] ?? "other";

/** LexisNexis as plain text: "1 of 3 DOCUMENTS", the paper, the day, the headline, fields in capitals. */
export const nexis: DocumentLayout = {
  name: "Nexis",
  version: 2,
  documents(lines) {
    const starts = lines.flatMap(({ words }, index) => (nexisBegins.test(words) ? [index] : []));
    return starts.map((start, index) => documentOf(lines.slice(start, starts[index + 1])));
  },
};

function documentOf(lines: readonly DocumentLine[]): Document {
  const { known, mark } = marking();
  const paragraphs = lineParagraphs(lines);
  const fields = new Map<string, string>();
  let at = 0;
  const dated = paragraphs
    .slice(0, 8)
    .findIndex(([first]) => first !== undefined && lineDay(first.words) !== undefined);
  for (; at <= dated; at += 1) mark(paragraphs[at] ?? [], field);
  const named = paragraphs.slice(1, Math.max(1, dated)).map(paragraphWords);
  // The paper's name may stand right above the day.
  const beside = paragraphs[dated]?.filter(({ words }) => lineDay(words) === undefined && !edition.test(words)) ?? [];
  const publisher = [...named, ...beside.slice(0, 1).map(({ words }) => words)].find(
    (words) => !ownersLine.test(words),
  );
  if (dated < 0) mark(paragraphs[at++] ?? [], field);

  let title: string | undefined;
  for (; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] ?? [];
    const words = paragraphWords(paragraph);
    const label = above.exec(words)?.[1];
    if (label !== undefined) {
      const name = nameOf(label);
      fields.set(name, words.slice(label.length + 1).trim());
      mark(paragraph, name === "headline" ? headline : field);
    } else if (ownersLine.test(words) || (title === undefined && edition.test(words) && words.length < 60))
      mark(paragraph, field);
    else if (title === undefined && fields.size === 0) {
      title = words;
      mark(paragraph, headline);
    } else break;
  }

  const end = paragraphs.findIndex((paragraph, index) => index > at && below.test(paragraphWords(paragraph)));
  if (end >= 0) for (const paragraph of paragraphs.slice(end)) mark(paragraph, field);
  else {
    const last = paragraphs.findLastIndex((paragraph) => ownersLine.test(paragraphWords(paragraph)));
    if (last > at) for (const paragraph of paragraphs.slice(last)) mark(paragraph, field);
  }
  const printed = fields.get("headline") ?? title ?? "";
  const metadata = metadataOf({
    title: printed,
    publisher,
    byline: nameIn(fields.get("byline") ?? ""),
    published: dated < 0 ? undefined : dayOf(paragraphs[dated] ?? []),
  });
  return { lines, known: new Map([...known, ...printedHeads(lines, [printed, publisher ?? ""])]), metadata };
}

const dayOf = (lines: readonly DocumentLine[]): string | undefined =>
  lines.map(({ words }) => lineDay(words)).find((day) => day !== undefined);
