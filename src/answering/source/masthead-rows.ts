import type { Phrases } from "../../locales/en/answers.js";
import type { ReportRow } from "../../model/answer.js";
import type { Article, Doubt, Masthead, Provenanced, TextOrigin } from "../../model/article.js";
import type { Reading } from "../../model/article-reading.js";
import { fileLabel, lineAt } from "../findings/citation.js";
import { plainDay, plainMoment } from "../findings/date-label.js";

function provenance(value: Provenanced, article: Article, phrases: Phrases): string {
  if (value.from === "catalog") return phrases.source.fromCatalog;
  if (value.from === "keepers") return phrases.source.fromKeepers;
  if (value.from === "metadata") return phrases.source.fromMetadata;
  return phrases.source.fromLine(lineAt(article.lines, value.from.start)?.number ?? 1);
}

function doubtful({ kind, words, days = [] }: Doubt, phrases: Phrases): string {
  if (kind === "no-year") return phrases.source.noYear(words);
  if (kind === "no-day") return phrases.source.noDay(words);
  const [first = "", second = ""] = days.map((day) => plainDay(day, phrases));
  return phrases.source.eitherDay(words, first, second);
}

/** Printed dates of the masthead that tell no day, a sentence each. */
export const doubtsOf = ({ masthead }: Article, phrases: Phrases): readonly string[] =>
  (masthead.doubts ?? []).map((doubt) => doubtful(doubt, phrases));

const fields = [
  "title",
  "publisher",
  "byline",
  "published",
  "updated",
  "place",
  "url",
] as const satisfies readonly (keyof Masthead)[];

function fieldRow(field: (typeof fields)[number], article: Article, given: At): ReportRow | undefined {
  const { phrases, reading } = given;
  const label = phrases.source[field];
  const value = article.masthead[field];
  if (value !== undefined) {
    const shown = field === "published" || field === "updated" ? plainMoment(value.value, phrases) : value.value;
    return { label, value: `${shown} (${provenance(value, article, phrases)})` };
  }
  const { notBefore } = reading;
  if (field === "published" && notBefore !== undefined) {
    const line = lineAt(article.lines, notBefore.from.start)?.number ?? 1;
    return { label, value: phrases.source.notBefore(plainDay(notBefore.date, phrases), line) };
  }
  const isExpected = field === "title" || field === "publisher" || field === "published";
  return isExpected ? { label, value: phrases.source.notSaid } : undefined;
}

interface At {
  readonly reading: Reading;
  readonly phrases: Phrases;
}

/** The file, how its text was got out, and what it says of itself, each with how that is known. */
export function mastheadRows(article: Article, reading: Reading, phrases: Phrases): readonly ReportRow[] {
  const said = fields.map((field) => fieldRow(field, article, { reading, phrases }));
  return [
    { label: phrases.source.fileRow, value: fileLabel(article.file, phrases) },
    ...originRows(article.origin, phrases),
    ...said.filter((row) => row !== undefined),
  ];
}

/** How the text was got out of the file, where it is not the file's own UTF-8. */
function originRows({ format, reader, encoding, part }: Partial<TextOrigin> = {}, phrases: Phrases): ReportRow[] {
  const { readAs, extracted, encodedAs, encodingBasis, part: partRow } = phrases.source;
  const isExtracted = format !== undefined && reader !== undefined;
  return [
    ...(isExtracted ? [{ label: readAs, value: extracted(format, reader) }] : []),
    ...(part === undefined ? [] : [{ label: partRow, value: part }]),
    ...(encoding === undefined
      ? []
      : [{ label: encodedAs, value: `${encoding.name} (${encodingBasis[encoding.basis]})` }]),
  ];
}
