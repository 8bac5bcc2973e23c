import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Reading } from "../model/article-reading.js";
import { speakersOf, type Statement } from "../model/statement.js";
import { keyOfBody } from "../reading/languages/en/statements/names/speaker-keys.js";
import type { ArticleCard } from "./archive.js";
import { calendarNumber, undated } from "../model/calendar.js";
import { voicesIn } from "./speakers/quoted-names.js";

/** What is looked at together is packed together, so that a question unpacks no more than it looks at. */
const parts = {
  record: ["record", "abbreviations", "notBefore", "extracted"],
  layout: ["passages", "sentences"],
  statements: ["statements"],
  times: ["timexes", "events"],
} as const satisfies Readonly<Record<string, readonly (keyof Reading)[]>>;

type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as readonly Part[];

/** All that an archive keeps of an article. It depends on the article alone, so that any thread can make it. */
export interface PackedArticle {
  readonly card: ArticleCard;
  readonly parts: Readonly<Record<Part, Uint8Array>>;
  /** What the article is found by, as lists of rows in JSON. */
  readonly rows: Readonly<Record<"statements" | "quoted" | "events" | "passages" | "voices", string>>;
}

// Most of what is packed is the same few names again and again; deflate knows them from the first byte on.
const dictionary = Buffer.from(
  '"resolvedTo":{"start":"reportedBy":{"name":"saidTo":{"name":"affiliation":"owner":{"name":"short":"long":"foreign"' +
    '"teaser""comment""credit""caption""subheading""chrome""other""notBefore":{"day":"doubts":"updated":"place":{"value":"url":' +
    '"metadata""catalog""language":"en","masthead":{"title":{"value":"publisher":{"value":"byline":{"value":"published":{"value":"' +
    '"PAST_REF""PRESENT_REF""FUTURE_REF""APPROX""DURATION""SET""TIME""earlier-mention""stated""none""dateline""publication"' +
    '"granularity":"year""month""anchor":{"start":"mod":"range":{"span":{"approximate":true' +
    '"planned":true"unnamed""unknown""group""organisation""place""mixed""indirect""likely""unsure""with":[{"said":' +
    '{"record":{"file":"articles/","sha256":"","length":,"lines":[{"start":0,"end":,"number":1,"label":"blank","rule":"paragraph"},' +
    '{"passages":[{"start":0,"end":,"standing":"headline"},{"start":,"end":,"standing":"article"}],"sentences":[{"start":,"end":},{"start":' +
    '{"statements":[{"speaker":{"basis":"named","name":"","key":"","type":"person","role":"","mention":{"start":,"end":}},' +
    '"cue":{"start":,"end":},"spoken":[{"start":,"end":}],"context":{"start":,"end":},"kind":"direct","confidence":"sure"},' +
    '{"timexes":[{"start":,"end":,"type":"DATE","value":"20","basis":"stated","from":"20","to":"20","granularity":"day","approximate":false},' +
    '"events":[{"timex":0,"passage":{"start":,"end":},"planned":false},{"timex":',
);

export function packedArticle(reading: Reading): PackedArticle {
  const packed = (part: Part): Uint8Array => {
    const fields = Object.fromEntries(parts[part].map((name) => [name, reading[name]]));
    return deflateRawSync(JSON.stringify(fields), { dictionary, level: 6 });
  };
  const { statements, events, timexes, passages } = reading;
  const rows = {
    statements: statements.map((statement, n) => statementRow(statement, n, reading)),
    quoted: statements.flatMap((statement, n) => keysOf(statement).map((key) => [key, n])),
    events: events.map(({ timex: at, passage, planned }, n) => {
      // An end of a range stands for the whole: "from 1961 to 1964" is also an event of 1963.
      const timex = timexes[at];
      const { from, to = from } = timex?.range ?? timex ?? {};
      const first = from === undefined ? undated : calendarNumber(from);
      const last = from === undefined || to === undefined ? undated : calendarNumber(to);
      return [n, first, last, from ?? null, to ?? null, passage.start, passage.end, Number(planned)];
    }),
    passages: passages.map(({ start, end, standing }, n) => [n, start, end, standing]),
    voices: voicesIn(statements).map(({ key, name, role, isPlace, statements: count }) => [
      key, name, role ?? null, Number(isPlace), count,
    ]), // prettier-ignore
  };
  const texts = Object.entries(rows).map(([table, list]) => [table, JSON.stringify(list)]);
  return {
    card: cardOf(reading),
    parts: {
      record: packed("record"),
      layout: packed("layout"),
      statements: packed("statements"),
      times: packed("times"),
    },
    // Every table has just been given its rows.
    rows: Object.fromEntries(texts) as PackedArticle["rows"],
  };
}

/** A reading of which each part is unpacked when somebody looks at it. */
export function unpackedReading(packed: (part: Part) => Uint8Array): Reading {
  const reading = {};
  for (const part of partNames) {
    let value: Readonly<Record<string, unknown>> | undefined;
    // `packedArticle` wrote it.
    const unpack = () =>
      (value ??= JSON.parse(inflateRawSync(packed(part), { dictionary }).toString()) as typeof value);
    for (const name of parts[part])
      Object.defineProperty(reading, name, { enumerable: true, get: () => unpack()?.[name] });
  }
  // Every part that the reading had has just been given to it.
  return reading as Reading;
}

function statementRow(statement: Statement, n: number, { timexes }: Reading) {
  const { speaker, kind, confidence, spoken, said } = statement;
  const day = said === undefined ? undefined : timexes[said]?.from;
  const { start } = spoken[0];
  const { end } = spoken.at(-1) ?? spoken[0];
  const name = speaker.basis === "unnamed" ? null : speaker.name;
  return [n, kind, confidence, name, speaker.role ?? null, speaker.affiliation ?? null, day ?? null, start, end];
}

/** The keys by which a statement is found: of those who made it, of whoever passed it on, and of whom it was said to. */
function keysOf(statement: Statement): readonly string[] {
  const speakers = speakersOf(statement).flatMap(({ key }) => (key === undefined ? [] : [`speaker ${key}`]));
  const media = [statement.reportedBy, statement.saidTo].flatMap((medium) =>
    medium === undefined ? [] : [`medium ${keyOfBody(medium.name)}`],
  );
  return [...new Set([...speakers, ...media])];
}

function cardOf({ record: article, statements, timexes, notBefore }: Reading): ArticleCard {
  const { title, publisher, published } = article.masthead;
  return {
    file: article.file,
    sha256: article.sha256,
    language: article.language,
    length: article.length,
    lines: article.lines.length,
    statements: statements.length,
    dates: timexes.length,
    ...(title && { title: title.value }),
    ...(publisher && { publisher: publisher.value }),
    ...(published && { published: published.value }),
    ...(notBefore && { notBefore: notBefore.date }),
  };
}
