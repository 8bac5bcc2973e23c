import { deflateRawSync } from "node:zlib";
import type { Reading } from "../../model/article-reading.js";
import { speakersOf, type Statement } from "../../model/statement.js";
import { keyOfBody } from "../../reading/languages/en/statements/names/speaker-keys.js";
import type { ArticleCard } from "../archive.js";
import { eventStretch } from "./stretch-of-event.js";
import { parts } from "./reading-shape.js";
import { PackedWriter } from "./shapes.js";
import { knownTexts, type PackedPart } from "./unpacked-reading.js";
import { quotedNamesIn } from "../speakers/quoted-names.js";

/** All that an archive keeps of an article. It depends on the article alone, so that any thread can make it. */
export interface PackedArticle {
  readonly card: ArticleCard;
  readonly parts: Readonly<Record<PackedPart, Uint8Array>>;
  /** What the article is found by, as lists of rows in JSON. */
  readonly rows: Readonly<Record<"statements" | "quoted" | "events" | "passages" | "voices", string>>;
  /** The keys of those whom it quotes. */
  readonly speakers: readonly string[];
}

export function packedArticle(reading: Reading): PackedArticle {
  const packed = (part: PackedPart): Uint8Array => {
    const writer = new PackedWriter(knownTexts);
    parts[part].write(writer, reading);
    return deflated(writer.bytes.taken());
  };
  const { statements, events, timexes, passages } = reading;
  const voices = quotedNamesIn(statements);
  const rows = {
    statements: statements.map((statement, n) => statementRow(statement, n, reading)),
    quoted: statements.flatMap((statement, n) => keysOf(statement).map((key) => [key, n])),
    events: events.map(({ timex: at, passage, planned }, n) => {
      const timex = timexes[at];
      const { from, to = from } = timex?.range ?? timex ?? {};
      return [n, ...eventStretch(timex), from ?? null, to ?? null, passage.start, passage.end, Number(planned)];
    }),
    passages: passages.map(({ start, end, standing }, n) => [n, start, end, standing]),
    voices: voices.map(({ key, name, role, isPlace, statements: count }, n) => [
      key, n, name, role ?? null, Number(isPlace), count,
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
    speakers: [...new Set(voices.map(({ key }) => key))],
  };
}

// Inflating takes as long as all the rest: only what gets much smaller is deflated. The first byte says whether it is.

const longText = 2_000;

function deflated(bytes: Uint8Array): Uint8Array {
  const isLong = bytes.length > longText;
  return Buffer.concat([Uint8Array.of(isLong ? 1 : 0), isLong ? deflateRawSync(bytes) : bytes]);
}

function statementRow(statement: Statement, n: number, { timexes }: Reading) {
  const { speaker, kind, confidence, spoken, said, saidByKeepers } = statement;
  const day = saidByKeepers?.slice(0, 10) ?? (said === undefined ? undefined : timexes[said]?.from);
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
