import { byWord, ownersLine, wordCount } from "./database-labels.js";
import {
  allOf,
  lineDay,
  type Document,
  type DocumentLayout,
  field,
  filledIn,
  headline,
  marking,
  metadataOf,
  nameIn,
  lineParagraphs,
  type DocumentLine,
  printedHeads,
  paragraphWords,
} from "./document-layout.js";

/** "Document NPCOUR0000202405…", in the languages of the pages. */
export const factivaEnds =
  /^(?:AN\s+)?(?:Document|Dokument|Documento|文件|文書|文档|Документ) ?[A-Z][A-Za-z0-9]{14,40}$/;
const counted = new RegExp(`^\\d[\\d,. ]* ?${wordCount}$`, "i");
const code = /^[A-Z][A-Z0-9]{1,9}$/;
const language = /^(?:\p{Lu}\p{Ll}+(?: - \p{Lu}\p{Ll}+)?|中文.{0,6}|日本語|한국어)$/u;
const time = /^\d{1,2}:\d{2}(?: (?:AM|PM|GMT|UTC|CET|EST|EDT))?$/;
const coded =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CO|IN|NS|RE|IPD|IPC|PUB|AN|ART|CLM|RF|CT)(?:\s{2,}|\t\s*|$)/;
/** A part of the paper that stands above the headline: "News", "Comment & Analysis". */
const section = /^[\p{L}&' /-]{2,30}$/u;

/** The segments that end in a document's number. What stands behind the last one is the summary of the search. */
function segmentsOf(lines: readonly DocumentLine[]): readonly (readonly DocumentLine[])[] {
  const segments: (readonly DocumentLine[])[] = [];
  let start = 0;
  for (const [index, { words }] of lines.entries())
    if (factivaEnds.test(words)) {
      segments.push(lines.slice(start, index + 1));
      start = index + 1;
    }
  return segments;
}

/** Factiva as text: headline, byline, "121 words", day, paper, its code, language, owner, text, "Document …". */
export const factivaText: DocumentLayout = {
  name: "Factiva",
  version: 2,
  documents: (lines) => allOf(segmentsOf(lines).map(textDocument)),
};

/** The headline's lines: of those above the fields without the byline, the first paragraph, below the name of the paper's part. */
function headlineIn(lines: readonly DocumentLine[], above: readonly DocumentLine[]): readonly DocumentLine[] {
  const first = (lineParagraphs(lines)[0] ?? []).filter((line) => above.includes(line));
  const [top, ...others] = first;
  return top !== undefined && others.length > 0 && section.test(top.words) && top.words.split(" ").length < 4
    ? others
    : first;
}

function textDocument(lines: readonly DocumentLine[]): Document | undefined {
  const filled = filledIn(lines);
  const count = filled.findIndex(({ words }) => counted.test(words));
  const dated = filled.findIndex(
    ({ words }, index) => index > count && index < count + 3 && lineDay(words) !== undefined,
  );
  if (count < 1 || dated < 0) return undefined;
  const { known, mark } = marking();
  const above = filled.slice(0, count);
  const byline = bylineIn(lines, above);
  const title = headlineIn(
    lines,
    above.filter((line) => line !== byline),
  );
  mark(above, field);
  mark(title, headline);
  let at = dated + 1;
  while (time.test(filled[at]?.words ?? "")) at += 1;
  const publisher = filled[at];
  at += 1;
  while (at < filled.length && isAbove(filled[at]?.words ?? "")) at += 1;
  mark(filled.slice(count, at), field);
  mark(filled.slice(-1), field);
  const metadata = metadataOf({
    title: paragraphWords(title),
    publisher: publisher?.words,
    byline: nameIn(byline?.words ?? ""),
    published: lineDay(filled[dated]?.words ?? ""),
  });
  const again = [metadata.title ?? "", metadata.publisher ?? ""];
  return { lines, known: new Map([...known, ...printedHeads(lines, again)]), metadata };
}

/** The line right above the fields, where it begins with "By" or stands apart from the headline. */
function bylineIn(lines: readonly DocumentLine[], above: readonly DocumentLine[]): DocumentLine | undefined {
  const last = above.at(-1);
  if (last === undefined || above.length < 2 || !isName(last.words)) return undefined;
  return byWord.test(last.words) || lineParagraphs(lines)[0]?.includes(last) === false ? last : undefined;
}

const isName = (words: string): boolean => words.length < 100 && (byWord.test(words) || !/[.!?:]/.test(words));
const isAbove = (words: string): boolean =>
  code.test(words) ||
  ownersLine.test(words) ||
  (language.test(words) && words.length < 24) ||
  /^(?:Page|Volume|Edition)?\s?[A-Z]?\d{1,4}$/.test(words) ||
  edition.test(words);
const edition = /^(?:.{0,30} edition|first|final|\d)$/i;

/** Factiva with its field codes: "HD", "BY", "PD", "SN", "LP", "TD". */
export const factivaFields: DocumentLayout = {
  name: "Factiva with field codes",
  version: 2,
  documents: (lines) => allOf(segmentsOf(lines).map(codedDocument)),
};

function codedDocument(lines: readonly DocumentLine[]): Document | undefined {
  const { known, mark } = marking();
  const wordsFrom = new Map<number, number>();
  const values = new Map<string, string[]>();
  let open = "";
  for (const line of lines) {
    const [label = "", name] = coded.exec(line.words) ?? [];
    if (name !== undefined) open = name;
    if (line.words === "") continue;
    const value = line.words.slice(label.length).trim();
    if (value !== "") values.set(open, [...(values.get(open) ?? []), value]);
    const isText = open === "LP" || open === "TD";
    if (open === "HD" && value !== "") mark([line], headline);
    else if (!isText || value === "") mark([line], field);
    if ((open === "HD" || isText) && name !== undefined && value !== "") wordsFrom.set(line.start, label.length);
  }
  const value = (name: string): string | undefined => values.get(name)?.join(" ");
  if (value("HD") === undefined || value("PD") === undefined) return undefined;
  const metadata = metadataOf({
    title: value("HD"),
    publisher: value("SN"),
    byline: nameIn(value("BY") ?? ""),
    published: lineDay(value("PD") ?? ""),
  });
  return { lines, known, wordsFrom, metadata };
}
