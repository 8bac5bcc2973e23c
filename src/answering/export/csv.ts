import { stringify } from "csv-stringify/sync";
import { fileName } from "../findings/citation.js";
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

/** RFC 4180, with a line of column names. What a spreadsheet would take for a formula gets an apostrophe, which makes it text. */
export function csvOf(findings: readonly Finding[]): string {
  return stringify(findings.map(rowOf), {
    header: true,
    columns: [...columns],
    record_delimiter: "\r\n",
    escape_formulas: true,
    quoted_match: /^\s|\s$/u,
    cast: { boolean: String },
  });
}
