import { plainText, type FormatRead, rejected, type ArticleSource, type SourceLine } from "../format.js";
import { withFrontMatter } from "../front-matter.js";
import { wordCount, fieldsAbove } from "./database-labels.js";
import type { Document, DocumentLayout, DocumentLine } from "./document-layout.js";
import { field } from "./document-layout.js";
import { factivaEnds, factivaFields, factivaText } from "./factiva.js";
import { nexis, nexisBegins } from "./nexis.js";
import { nexisUni, nexisUniEnds } from "./nexis-uni.js";
import { proquest } from "./proquest.js";
import { proquestFields } from "./proquest-labels.js";

/** In the order in which they are tried. */
const layouts: readonly DocumentLayout[] = [nexis, nexisUni, factivaFields, factivaText, proquest];

const line = (form: RegExp | string, flags: string): RegExp =>
  new RegExp(`^[ \\t]*(?:${typeof form === "string" ? form : form.source.slice(1, -1)})[ \\t]*\\r?$`, flags);

const fullText = `(?:${proquestFields["full text"] ?? ""})(?::.*|)`;
const documentNumber = factivaEnds.source.slice(1, -1);
/** A line of any of the layouts, told at a glance: most texts have none, and need no more than this. */
const glance = line(
  `${nexisBegins.source.slice(1, -1)}|${nexisUniEnds.source.slice(1, -1)}|${documentNumber}|${fullText}`,
  "mi",
);
/** What stands once in an article of a database, so that it stands twice only where there are two articles. */
const onceEach: readonly RegExp[] = [
  /^[ \t]*LOAD-DATE: /gim,
  line(`(?:${fieldsAbove.length}): *\\d[\\d,. ]* ?${wordCount}`, "gim"),
  line(nexisBegins, "gm"),
  line(factivaEnds, "gm"),
  /^[ \t]*(?:ProQuest document ID|ID del documento de ProQuest|ID du document ProQuest|ProQuest-Dokument-ID): /gim,
  line(nexisUniEnds, "gm"),
];

const several =
  "looks like several articles of a database in one file, in a layout that is not known; save each article as a file of its own";

/** The articles of a text: itself, or each of those that a database has put into it. */
export function articlesIn(text: string): FormatRead {
  return databaseArticles(text, () => plainText(text)) ?? [withFrontMatter(text)];
}

/** The same of what was taken out of a page or another file: `blocks` says that each of its lines is a paragraph of its own. */
export function articlesOfSource(source: ArticleSource, blocks: "blocks" | "lines"): FormatRead {
  return databaseArticles(source.text, () => source, blocks) ?? [source];
}

function databaseArticles(
  text: string,
  source: () => ArticleSource,
  blocks: "blocks" | "lines" = "lines",
): FormatRead | undefined {
  const looksLikeSeveral = onceEach.some((mark) => (text.match(mark)?.length ?? 0) > 1);
  if (!looksLikeSeveral && !glance.test(text)) return undefined;
  const whole = source();
  const lines = printedLines(whole, blocks);
  for (const layout of layouts) {
    const documents = layout.documents(lines);
    if (documents.length > 0) return documents.map((document) => sourceOf(whole, document, layout));
  }
  return looksLikeSeveral ? rejected(several) : undefined;
}

function printedLines({ text, lines }: ArticleSource, blocks: "blocks" | "lines"): readonly DocumentLine[] {
  const printed = lines.map((one): DocumentLine => {
    // What a page's head or foot says is no line of the text.
    const words = one.known === undefined ? text.slice(one.start, one.end).replaceAll(/^[\s\uFEFF]+|\s+$/gu, "") : "";
    return { ...one, words };
  });
  if (blocks === "lines") return printed;
  return printed.flatMap((one) => [one, { start: one.end, end: one.end, number: one.number, words: "", isGap: true }]);
}

/** A document as an article of its own. Its text begins with its first line, and its lines keep the file's numbers. */
function sourceOf(
  whole: ArticleSource,
  { lines, known, wordsFrom, metadata }: Document,
  layout: DocumentLayout,
): ArticleSource {
  const own = lines.filter(({ isGap }) => isGap !== true);
  const first = own[0]?.start ?? 0;
  const text = whole.text.slice(first, own.at(-1)?.end ?? first);
  const moved = own.flatMap((one): SourceLine[] => {
    const as = known.get(one.start);
    const { number, isCaption, goesOn, known: before } = one;
    const is = as ?? before;
    const at: SourceLine = {
      start: one.start - first,
      end: one.end - first,
      number,
      ...(isCaption && { isCaption }),
      ...(goesOn && { goesOn }),
      ...(is && { known: is }),
    };
    const label = wordsFrom?.get(one.start);
    if (label === undefined) return [at];
    // The name of a field in front of the words is no part of them.
    const margin = /^\s*/.exec(text.slice(at.start, at.end))?.[0].length ?? 0;
    const middle = at.start + margin + label;
    return [
      { ...at, end: middle, known: field },
      { ...at, start: middle },
    ];
  });
  const { reader = "", ...origin } = whole.origin ?? { format: layout.name };
  const by = `Attest ${layout.version}`;
  return {
    text,
    lines: moved,
    metadata,
    origin: {
      ...origin,
      format: whole.origin === undefined ? layout.name : `${origin.format}, ${layout.name}`,
      reader: reader === "" || reader.includes("Attest") ? by : `${reader}, ${by}`,
    },
  };
}
