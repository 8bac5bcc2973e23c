import { linesOf } from "../text-encoding.js";
import { type FormatRead, rejected, type Source } from "../format.js";
import { withFrontMatter } from "../front-matter.js";
import type { Document, DocumentLayout, NumberedLine } from "./document-layout.js";
import { factivaFields, factivaText } from "./factiva.js";
import { nexis } from "./nexis.js";
import { nexisUni } from "./nexis-uni.js";
import { proquest } from "./proquest.js";

/** In the order in which they are tried. */
const layouts: readonly DocumentLayout[] = [nexis, nexisUni, factivaFields, factivaText, proquest];

/** A line of any of the layouts, told at a glance: most texts have none, and need no more than this. */
const glance =
  /^[ \t]*(?:\d{1,4} of \d{1,4} DOCUMENTS?|End of Document|(?:AN[ \t]+)?Document [A-Z][A-Za-z0-9]{14,40}|Full text:.*)[ \t]*\r?$/m;
/** What stands once in an article of a database, so that it stands twice only where there are two articles. */
const onceEach: readonly RegExp[] = [
  /^[ \t]*LOAD-DATE: /gm,
  /^[ \t]*LENGTH: *\d[\d,]* words[ \t]*\r?$/gm,
  /^[ \t]*Length: *\d[\d,]* words[ \t]*\r?$/gm,
  /^[ \t]*\d{1,4} of \d{1,4} DOCUMENTS?[ \t]*\r?$/gm,
  /^[ \t]*(?:AN[ \t]+)?Document [A-Z]{3,}[A-Za-z0-9]{14,40}[ \t]*\r?$/gm,
  /^[ \t]*ProQuest document ID: /gm,
  /^[ \t]*End of Document[ \t]*\r?$/gm,
];

/** The articles of a text: itself, or each of those that a database has put into it. */
export function articlesIn(text: string): FormatRead {
  const looksLikeSeveral = onceEach.some((mark) => (text.match(mark)?.length ?? 0) > 1);
  if (!looksLikeSeveral && !glance.test(text)) return [withFrontMatter(text)];
  const lines = linesOf(text).map(({ start, end }, index): NumberedLine => {
    return { start, end, number: index + 1, words: text.slice(start, end).replaceAll(/^[\s\uFEFF]+|\s+$/gu, "") };
  });
  for (const layout of layouts) {
    const documents = layout.documents(lines);
    if (documents.length > 0) return documents.map((document) => sourceOf(text, document, layout));
  }
  if (!looksLikeSeveral) return [withFrontMatter(text)];
  return rejected(
    "looks like several articles of a database in one file, in a layout that is not known; save each article as a file of its own",
  );
}

/** A document as an article of its own. Its text begins with its first line, and its lines keep the file's numbers. */
function sourceOf(text: string, { lines, known, metadata }: Document, { name, version }: DocumentLayout): Source {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  return {
    text: text.slice(start, end),
    lines: lines.map((line) => {
      const as = known.get(line.number);
      return { start: line.start - start, end: line.end - start, number: line.number, ...(as && { known: as }) };
    }),
    metadata,
    origin: { format: name, reader: `Attest ${version}` },
  };
}
