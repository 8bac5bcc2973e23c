import { doubtKinds, encodingBases, lineLabels } from "../../model/article.js";
import type { ArticleRecord, Doubt, Line, Masthead, Provenanced, TextOrigin } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import type { Abbreviation, NotBefore, Reading, Searchable } from "../../model/article-reading.js";
import { statementKinds } from "../../model/statement.js";
import type { Owner, Speaker, Statement } from "../../model/statement.js";
import type { DatedEvent, Granularity, Timex } from "../../model/timex.js";
import { flag, listOf, maybe, oneOf, place, record, text, uint } from "./shapes.js";
import type { Shape } from "./shapes.js";

const span = record<Span>({ start: place, end: place });

const origin = oneOf(["text", "metadata", "catalog"] as const);

const provenanced: Shape<Provenanced> = {
  write(sink, { value, from }) {
    text.write(sink, value);
    const unseen = typeof from === "string" ? from : "text";
    origin.write(sink, unseen);
    if (typeof from !== "string") span.write(sink, from);
  },
  read(source) {
    const value = text.read(source);
    const from = origin.read(source);
    return { value, from: from === "text" ? span.read(source) : from };
  },
};

const doubt = record<Doubt>({ kind: oneOf(doubtKinds), words: text, days: maybe(listOf(text)) });

const masthead = record<Masthead>({
  title: maybe(provenanced),
  publisher: maybe(provenanced),
  byline: maybe(provenanced),
  published: maybe(provenanced),
  updated: maybe(provenanced),
  place: maybe(provenanced),
  url: maybe(provenanced),
  doubts: maybe(listOf(doubt)),
});

const line = record<Line>({ number: uint, start: place, end: place, label: oneOf(lineLabels), rule: text });

const textOrigin = record<TextOrigin>({
  format: text,
  reader: maybe(text),
  encoding: maybe(record<NonNullable<TextOrigin["encoding"]>>({ name: text, basis: oneOf(encodingBases) })),
  unit: maybe(oneOf(["paragraph"] as const)),
  pages: maybe(listOf(uint)),
  part: maybe(text),
});

const articleRecord = record<ArticleRecord>({
  file: text,
  sha256: text,
  length: uint,
  language: text,
  lines: listOf(line),
  masthead,
  origin: maybe(textOrigin),
});

const searchable = record<Searchable>({
  start: place,
  end: place,
  standing: oneOf(["article", "headline", "teaser", "comment", "other"]),
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
  read(source) {
    const [first, ...rest] = spans.read(source);
    if (first === undefined) throw new RangeError("a statement without words was written here");
    return [first, ...rest];
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
});

const granularities: readonly Granularity[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
];

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
  granularity: maybe(oneOf(granularities)),
  approximate: flag,
  range: maybe(record<NonNullable<Timex["range"]>>({ span, from: text, to: text })),
});

/** The shape of each part of a reading. Parts are written one by one, so that a timeline need not read the lines. */
export const readingParts: { readonly [Part in keyof Reading]-?: Shape<NonNullable<Reading[Part]>> } = {
  record: articleRecord,
  passages: listOf(searchable),
  sentences: spans,
  statements: listOf(statement),
  timexes: listOf(timex),
  events: listOf(record<DatedEvent>({ timex: uint, passage: span, planned: flag })),
  abbreviations: listOf(record<Abbreviation>({ short: text, long: text })),
  notBefore: record<NotBefore>({ day: text, date: text, from: span }),
  extracted: text,
};
