import { fileName } from "../../answering/findings/citation.js";
import type { Finding } from "../../model/answer.js";

const columns = [
  "edtf", "from", "to", "granularity", "approximate", "planned", "published", "shown", "known", "words", "speaker",
  "file", "line", "end_line", "title", "publisher", "article_published", "also_in", "notes",
] as const; // prettier-ignore

type Row = Readonly<Record<(typeof columns)[number], string | number | boolean | undefined>>;

function rowOf({ lead, words, date, speaker, citation, alsoIn = [], notes = [] }: Finding): Row {
  return {
    edtf: date?.edtf,
    from: date?.from,
    to: date?.to,
    granularity: date?.granularity,
    approximate: date?.approximate ?? false,
    planned: date?.planned ?? false,
    published: date?.published ?? false,
    shown: lead,
    known: date?.plain,
    words,
    speaker: speaker?.name,
    file: citation.file,
    line: citation.line,
    end_line: citation.endLine,
    title: citation.title,
    publisher: citation.publisher,
    article_published: citation.published,
    also_in: alsoIn.map(({ file, line }) => `${fileName(file)}:${line}`).join("; "),
    notes: notes.join(" "),
  };
}

/** A spreadsheet takes these at the beginning of a cell for a formula; an apostrophe before them makes it text. */
const formula = /^[=+\-@\t\r]/;

function cell(value: Row[keyof Row]): string {
  const text = value === undefined ? "" : String(value);
  const safe = typeof value === "string" && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with a line of column names. */
export function csvOf(findings: readonly Finding[]): string {
  const rows = findings.map(rowOf).map((row) => columns.map((column) => cell(row[column])).join(","));
  return [columns.join(","), ...rows].map((row) => `${row}\r\n`).join("");
}
