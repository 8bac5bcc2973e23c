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
import { flag, listOf, maybe, oneOf, place, record, type PackedShape, packedText, uint, yes } from "./shapes.js";

const span = record<Span>({ start: place, end: place });

const origins = oneOf(["text", "metadata", "catalog", "keepers"] as const);

const provenanced: PackedShape<Provenanced> = {
  write(writer, { value, from }) {
    packedText.write(writer, value);
    origins.write(writer, typeof from === "string" ? from : "text");
    if (typeof from !== "string") span.write(writer, from);
  },
  read(reader) {
    const value = packedText.read(reader);
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
  doubts: maybe(listOf(record<Doubt>({ kind: oneOf(doubtKinds), words: packedText, days: maybe(listOf(packedText)) }))),
});

const line = record<Omit<Line, "number">>({
  start: place,
  end: place,
  label: oneOf(lineLabels),
  rule: packedText,
  goesOn: maybe(yes),
});

/** Lines are numbered one after the other, but for what is left out between two of them. */
const lines: PackedShape<readonly Line[]> = {
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
const hexadecimal: PackedShape<string> = {
  write(writer, value) {
    const bytes = Buffer.from(value, "hex");
    if (bytes.toString("hex") !== value) throw new RangeError(`“${value}” is no hash`);
    writer.raw(bytes);
  },
  read: (reader) => Buffer.from(reader.raw()).toString("hex"),
};

const articleRecord = record<ArticleRecord>({
  file: packedText,
  sha256: hexadecimal,
  length: uint,
  language: packedText,
  lines,
  masthead,
  origin: maybe(
    record<TextOrigin>({
      format: packedText,
      reader: maybe(packedText),
      encoding: maybe(record<NonNullable<TextOrigin["encoding"]>>({ name: packedText, basis: oneOf(encodingBases) })),
      unit: maybe(oneOf(["paragraph"])),
      pages: maybe(listOf(uint)),
      part: maybe(packedText),
    }),
  ),
});

const speaker = record<Speaker>({
  basis: oneOf(["named", "resolved", "unnamed"]),
  name: packedText,
  key: maybe(packedText),
  type: oneOf(["person", "organisation", "place", "group", "unknown"]),
  role: maybe(packedText),
  mention: span,
  resolvedTo: maybe(span),
  affiliation: maybe(packedText),
  owner: maybe(record<Owner>({ name: packedText, key: maybe(packedText), mention: span, resolvedTo: maybe(span) })),
});

const spans = listOf(span);

const spoken: PackedShape<Statement["spoken"]> = {
  write: spans.write,
  read(reader) {
    const [first, ...others] = spans.read(reader);
    if (first === undefined) throw new RangeError("a statement without words was written here");
    return [first, ...others];
  },
};

const medium = record<NonNullable<Statement["reportedBy"]>>({ name: packedText, mention: span });

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
  saidByKeepers: maybe(packedText),
  speakerByKeepers: maybe(yes),
});

const timex = record<Timex>({
  start: place,
  end: place,
  type: oneOf(["DATE", "TIME", "DURATION", "SET"]),
  value: packedText,
  mod: maybe(packedText),
  basis: oneOf(["stated", "publication", "dateline", "earlier-mention", "none"]),
  anchor: maybe(span),
  from: maybe(packedText),
  to: maybe(packedText),
  granularity: maybe(
    oneOf(["second", "minute", "hour", "day", "week", "month", "quarter", "season", "year", "decade", "century"]),
  ),
  approximate: flag,
  range: maybe(record<NonNullable<Timex["range"]>>({ span, from: packedText, to: packedText })),
});

/** What is looked at together stands together, so that a question unpacks no more than it looks at. */
export const parts = {
  record: record<Pick<Reading, "record" | "abbreviations" | "notBefore" | "extracted">>({
    record: articleRecord,
    abbreviations: listOf(record<Abbreviation>({ short: packedText, long: packedText })),
    notBefore: maybe(record<NotBefore>({ day: packedText, date: packedText, from: span })),
    extracted: maybe(packedText),
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
