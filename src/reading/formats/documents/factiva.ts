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

const ends = /^(?:AN\s+)?Document [A-Z][A-Za-z0-9]{14,40}$/;
const counted = /^\d[\d,.]* words$/;
const owner = /^(?:copyright\b|©|\(c\)|all rights reserved)/i;
const code = /^[A-Z][A-Z0-9]{1,9}$/;
const language = /^[A-Z][a-z]+(?: - [A-Z][a-z]+)?$/;
const time = /^\d{1,2}:\d{2}(?: (?:AM|PM|GMT))?$/;
const coded =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CO|IN|NS|RE|IPD|IPC|PUB|AN|ART|CLM|RF|CT)(?:\s{2,}|\t\s*|$)/;

/** The segments that end in a document's number. What stands behind the last one is the summary of the search. */
function segmentsOf(lines: readonly NumberedLine[]): readonly (readonly NumberedLine[])[] {
  const segments: (readonly NumberedLine[])[] = [];
  let start = 0;
  for (const [index, { words }] of lines.entries())
    if (ends.test(words)) {
      segments.push(lines.slice(start, index + 1));
      start = index + 1;
    }
  return segments;
}

const allOf = (documents: readonly (Document | undefined)[]): readonly Document[] => {
  const whole = documents.filter((document) => document !== undefined);
  return whole.length === documents.length ? whole : [];
};

/** Factiva as text: headline, byline, "121 words", day, paper, its code, language, owner, text, "Document …". */
export const factivaText: DocumentLayout = {
  name: "Factiva",
  version: 1,
  documents: (lines) => allOf(segmentsOf(lines).map(textDocument)),
};

function textDocument(lines: readonly NumberedLine[]): Document | undefined {
  const filled = lines.filter(({ words }) => words !== "");
  const count = filled.findIndex(({ words }) => counted.test(words));
  const dated = filled.findIndex(
    ({ words }, index) => index > count && index < count + 3 && dayIn(words) !== undefined,
  );
  if (count < 1 || dated < 0) return undefined;
  const { known, mark } = marking();
  const above = filled.slice(0, count);
  const byline = above.length > 1 && isName(above.at(-1)?.words ?? "") ? above.at(-1) : undefined;
  const first = paragraphsOf(lines)[0] ?? [];
  const title = first.filter((line) => line !== byline && above.includes(line));
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
    title: wordsOf(title),
    publisher: publisher?.words,
    byline: nameIn(byline?.words ?? ""),
    published: dayIn(filled[dated]?.words ?? ""),
  });
  return { lines, known, metadata };
}

const isName = (words: string): boolean => words.length < 100 && (/^by\b/i.test(words) || !/[.!?:]/.test(words));
const isAbove = (words: string): boolean =>
  code.test(words) ||
  owner.test(words) ||
  (language.test(words) && words.length < 24) ||
  /^(?:Page|Volume|Edition)?\s?[A-Z]?\d{1,4}$/.test(words) ||
  edition.test(words);
const edition = /^(?:.{0,30} edition|first|final|\d)$/i;

/** Factiva with its field codes: "HD", "BY", "PD", "SN", "LP", "TD". */
export const factivaFields: DocumentLayout = {
  name: "Factiva with field codes",
  version: 1,
  documents: (lines) => allOf(segmentsOf(lines).map(codedDocument)),
};

function codedDocument(lines: readonly NumberedLine[]): Document | undefined {
  const { known, mark } = marking();
  const values = new Map<string, string[]>();
  let open = "";
  for (const line of lines) {
    const [, name] = coded.exec(line.words) ?? [];
    if (name !== undefined) open = name;
    if (line.words === "") continue;
    const value = name === undefined ? line.words : line.words.slice(name.length).trim();
    if (value !== "") values.set(open, [...(values.get(open) ?? []), value]);
    if (open === "HD") mark([line], headline);
    else if ((open !== "LP" && open !== "TD") || value === "") mark([line], field);
  }
  const value = (name: string): string | undefined => values.get(name)?.join(" ");
  if (value("HD") === undefined || value("PD") === undefined) return undefined;
  const metadata = metadataOf({
    title: value("HD"),
    publisher: value("SN"),
    byline: nameIn(value("BY") ?? ""),
    published: dayIn(value("PD") ?? ""),
  });
  return { lines, known, metadata };
}
