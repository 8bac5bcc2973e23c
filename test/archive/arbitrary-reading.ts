import fc from "fast-check";
import { doubtKinds, encodingBases, lineLabels } from "../../src/model/article.js";
import type { Provenanced } from "../../src/model/article.js";
import type { Span } from "../../src/model/passage.js";
import type { Reading } from "../../src/model/article-reading.js";
import { statementKinds } from "../../src/model/statement.js";

const place = fc.nat({ max: 5_000_000 });
const span: fc.Arbitrary<Span> = fc.record({ start: place, end: place });
// Any string, halves of surrogate pairs too.
const words = fc.string({ unit: "binary", maxLength: 12 });
const day = fc.constantFrom("2021-08-27", "1895-01-01", "-0490-09-12", "2022-02-28");
const provenanced: fc.Arbitrary<Provenanced> = fc.record({
  value: words,
  from: fc.oneof(span, fc.constantFrom("catalog" as const, "metadata" as const)),
});

const optional = <T, Required extends keyof T>(
  shape: { [Name in keyof T]: fc.Arbitrary<T[Name]> },
  required: Required[],
) => fc.record(shape, { requiredKeys: required });

const masthead = optional(
  {
    title: provenanced,
    publisher: provenanced,
    byline: provenanced,
    published: provenanced,
    updated: provenanced,
    place: provenanced,
    url: provenanced,
    doubts: fc.array(
      fc.record(
        { kind: fc.constantFrom(...doubtKinds), words, days: fc.array(words) },
        { requiredKeys: ["kind", "words"] },
      ),
    ),
  },
  [],
);

const speaker = optional(
  {
    basis: fc.constantFrom("named" as const, "resolved" as const, "unnamed" as const),
    name: words,
    key: words,
    type: fc.constantFrom("person" as const, "place" as const, "unknown" as const),
    role: words,
    mention: span,
    resolvedTo: span,
    affiliation: words,
  },
  ["basis", "name", "type", "mention"],
);

const statement = optional(
  {
    speaker,
    with: fc.array(speaker, { maxLength: 3 }),
    cue: span,
    spoken: fc.tuple(span, span),
    context: span,
    kind: fc.constantFrom(...statementKinds),
    confidence: fc.constantFrom("sure" as const, "likely" as const, "unsure" as const),
    reportedBy: fc.record({ name: words, mention: span }),
    saidTo: fc.record({ name: words, mention: span }),
    said: fc.nat(50),
  },
  ["speaker", "spoken", "context", "kind", "confidence"],
);

const timex = optional(
  {
    start: place,
    end: place,
    type: fc.constantFrom("DATE" as const, "TIME" as const, "DURATION" as const, "SET" as const),
    value: words,
    mod: words,
    basis: fc.constantFrom("stated" as const, "publication" as const, "none" as const),
    anchor: span,
    from: day,
    to: day,
    granularity: fc.constantFrom("day" as const, "century" as const),
    approximate: fc.boolean(),
    range: fc.record({ span, from: day, to: day }),
  },
  ["start", "end", "type", "value", "basis", "approximate"],
);

/** Any reading that the model allows. Nothing in it has to make sense. */
export const anyReading: fc.Arbitrary<Reading> = optional(
  {
    record: fc.record({
      file: words,
      sha256: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map((number) => number.toString(16).padStart(64, "0")),
      length: place,
      language: fc.constantFrom("en", "ja", "und"),
      lines: fc.array(
        optional(
          {
            number: fc.nat(9999),
            start: place,
            end: place,
            label: fc.constantFrom(...lineLabels),
            rule: words,
            goesOn: fc.constant(true as const),
          },
          ["number", "start", "end", "label", "rule"],
        ),
      ),
      masthead,
      origin: optional(
        {
          format: words,
          reader: words,
          encoding: fc.record({ name: words, basis: fc.constantFrom(...encodingBases) }),
          unit: fc.constant("paragraph" as const),
          pages: fc.array(fc.nat(9999)),
          part: words,
        },
        ["format"],
      ),
    }),
    passages: fc.array(
      fc.record({ start: place, end: place, standing: fc.constantFrom("article" as const, "comment" as const) }),
    ),
    sentences: fc.array(span),
    statements: fc.array(statement),
    timexes: fc.array(timex),
    events: fc.array(
      fc.record(
        {
          timex: fc.nat(5),
          passage: span,
          planned: fc.boolean(),
          role: fc.constantFrom("event" as const, "report" as const, "clause" as const, "mention" as const),
          told: span,
        },
        { requiredKeys: ["timex", "passage", "planned", "role"] },
      ),
    ),
    abbreviations: fc.array(fc.record({ short: words, long: words })),
    notBefore: fc.record({ day, date: day, from: span }),
    extracted: words,
  },
  ["record", "passages", "sentences", "statements", "timexes", "events", "abbreviations"],
);
