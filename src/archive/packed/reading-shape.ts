import {
  type ArticleRecord,
  type Doubt,
  doubtKinds,
  encodingBases,
  type Line,
  lineLabels,
  type Masthead,
  type Provenanced,
  type TextOrigin,
} from "../../model/article.js";
import type { Abbreviation, NotBefore, Reading, Searchable } from "../../model/article-reading.js";
import type { Span } from "../../model/passage.js";
import { type Owner, type Speaker, type Statement, statementKinds } from "../../model/statement.js";
import type { DatedEvent, Timex } from "../../model/timex.js";
import { flag, listOf, maybe, oneOf, place, record, type Shape, text, uint, yes } from "./shapes.js";

const span = record<Span>({ start: place, end: place });

const origins = oneOf(["text", "metadata", "catalog", "keepers"] as const);

const provenanced: Shape<Provenanced> = {
  write(writer, { value, from }) {
    text.write(writer, value);
    origins.write(writer, typeof from === "string" ? from : "text");
    if (typeof from !== "string") span.write(writer, from);
  },
  read(reader) {
    const value = text.read(reader);
    const from = origins.read(reader);
    return { value, from: from === "text" ? span.read(reader) : from };
  },
};

const masthead = record<Masthead>({
  title: maybe(provenanced),
  publisher: maybe(provenanced),
  byline: maybe(provenanced),
  published: maybe(provenanced),
  updated: maybe(provenanced),
  place: maybe(provenanced),
  url: maybe(provenanced),
  doubts: maybe(listOf(record<Doubt>({ kind: oneOf(doubtKinds), words: text, days: maybe(listOf(text)) }))),
});

const line = record<Omit<Line, "number">>({
  start: place,
  end: place,
  label: oneOf(lineLabels),
  rule: text,
  goesOn: maybe(yes),
});

/** Lines are numbered one after the other, but for what is left out between two of them. */
const lines: Shape<readonly Line[]> = {
  write(writer, all) {
    uint.write(writer, all.length);
    let next = 1;
    for (const { number, ...rest } of all) {
      // Forwards even, backwards odd.
      uint.write(writer, number < next ? (next - number) * 2 - 1 : (number - next) * 2);
      line.write(writer, rest);
      next = number + 1;
    }
  },
  read(reader) {
    const all: Line[] = [];
    let next = 1;
    for (let left = uint.read(reader); left > 0; left -= 1) {
      const step = uint.read(reader);
      const number = step % 2 === 1 ? next - (step + 1) / 2 : next + step / 2;
      all.push({ number, ...line.read(reader) });
      next = number + 1;
    }
    return all;
  },
};

/** Half as long as it is written. */
const hexadecimal: Shape<string> = {
  write(writer, value) {
    const bytes = Buffer.from(value, "hex");
    if (bytes.toString("hex") !== value) throw new RangeError(`“${value}” is no hash`);
    writer.raw(bytes);
  },
  read: (reader) => Buffer.from(reader.raw()).toString("hex"),
};

const articleRecord = record<ArticleRecord>({
  file: text,
  sha256: hexadecimal,
  length: uint,
  language: text,
  lines,
  masthead,
  origin: maybe(
    record<TextOrigin>({
      format: text,
      reader: maybe(text),
      encoding: maybe(record<NonNullable<TextOrigin["encoding"]>>({ name: text, basis: oneOf(encodingBases) })),
      unit: maybe(oneOf(["paragraph"])),
      pages: maybe(listOf(uint)),
      part: maybe(text),
    }),
  ),
});

const speaker = record<Speaker>({
  basis: oneOf(["named", "resolved", "unnamed"]),
  name: text,
  key: maybe(text),
  type: oneOf(["person", "organisation", "place", "group", "unknown"]),
  role: maybe(text),
  mention: span,
  resolvedTo: maybe(span),
  affiliation: maybe(text),
  owner: maybe(record<Owner>({ name: text, key: maybe(text), mention: span, resolvedTo: maybe(span) })),
});

const spans = listOf(span);

const spoken: Shape<Statement["spoken"]> = {
  write: spans.write,
  read(reader) {
    const [first, ...others] = spans.read(reader);
    if (first === undefined) throw new RangeError("a statement without words was written here");
    return [first, ...others];
  },
};

const medium = record<NonNullable<Statement["reportedBy"]>>({ name: text, mention: span });

const statement = record<Statement>({
  context: span,
  speaker,
  with: maybe(listOf(speaker)),
  cue: maybe(span),
  spoken,
  kind: oneOf(statementKinds),
  confidence: oneOf(["sure", "likely", "unsure"]),
  reportedBy: maybe(medium),
  saidTo: maybe(medium),
  said: maybe(uint),
  saidByKeepers: maybe(text),
  speakerByKeepers: maybe(yes),
});

const timex = record<Timex>({
  start: place,
  end: place,
  type: oneOf(["DATE", "TIME", "DURATION", "SET"]),
  value: text,
  mod: maybe(text),
  basis: oneOf(["stated", "publication", "dateline", "earlier-mention", "none"]),
  anchor: maybe(span),
  from: maybe(text),
  to: maybe(text),
  granularity: maybe(
    oneOf(["second", "minute", "hour", "day", "week", "month", "quarter", "season", "year", "decade", "century"]),
  ),
  approximate: flag,
  range: maybe(record<NonNullable<Timex["range"]>>({ span, from: text, to: text })),
});

/** What is looked at together stands together, so that a question unpacks no more than it looks at. */
export const parts = {
  record: record<Pick<Reading, "record" | "abbreviations" | "notBefore" | "extracted">>({
    record: articleRecord,
    abbreviations: listOf(record<Abbreviation>({ short: text, long: text })),
    notBefore: maybe(record<NotBefore>({ day: text, date: text, from: span })),
    extracted: maybe(text),
  }),
  layout: record<Pick<Reading, "passages" | "sentences">>({
    passages: listOf(
      record<Searchable>({
        start: place,
        end: place,
        standing: oneOf(["article", "headline", "teaser", "comment", "other"]),
      }),
    ),
    sentences: spans,
  }),
  statements: record<Pick<Reading, "statements">>({ statements: listOf(statement) }),
  times: record<Pick<Reading, "timexes" | "events">>({
    timexes: listOf(timex),
    events: listOf(
      record<DatedEvent>({
        timex: uint,
        passage: span,
        planned: flag,
        role: oneOf(["event", "report", "clause", "mention"]),
        told: maybe(span),
      }),
    ),
  }),
};
