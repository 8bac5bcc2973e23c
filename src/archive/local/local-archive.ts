import { createHash } from "node:crypto";
import path from "node:path";
import { pathBelow, placeOfKey } from "../../model/article-key.js";
import type { RejectedFile } from "../../model/article.js";
import type { Reading } from "../../model/article-reading.js";
import { speakersOf } from "../../model/statement.js";
import { articleTexts, type ArticleText } from "../../reading/article-text.js";
import { keyOfBody } from "../../reading/languages/en/statements/names/speaker-keys.js";
import type {
  Archive,
  ArticleCard,
  EventFilter,
  EventRef,
  Opened,
  SpeakerCard,
  StatementFilter,
  StatementRef,
} from "../archive.js";
import { articlesNamed } from "../articles-named.js";
import { calendarNumber, undated } from "../../model/calendar.js";
import { bytesNow } from "../file-system.js";
import { partNames, unpackedReading } from "../packed-article.js";
import { recent } from "../recent.js";
import { speakerCards, speakersNamed } from "../speakers/speaker-directory.js";
import type { Voice } from "../speakers/quoted-names.js";
import { jsonIn, verified } from "./checksum.js";
import { bytesOf, Damaged, type Database, openDatabase, type Row, text, textOf } from "./database.js";
import type { Segments } from "./segments.js";

/** An archive, and what of its snapshot is for its keeper. */
export interface LocalArchive {
  readonly archive: Archive;
  /** The article folder: absolute, with links resolved. */
  readonly folder: string;
  readonly remarks: readonly string[];
  readonly close: () => void;
}

export interface Place {
  readonly file: string;
  /** The folder as it was given, which is how people know it. */
  readonly folder: string;
}

/** Some 15 kB each. A question of the widest kind looks at so many articles twice: for where its words stand, and to open them. */
const readingsKept = 1024;
const cardColumns = `id, ${text("file", "sha256", "title", "publisher", "published", "not_before", "language")}, length, lines, statements, dates, ${text("checksum")}`;

/**
 * The newest snapshot. It stays what it is, whatever is written meanwhile: the database shows a reader the state in which its
 * transaction began. Texts stay in their files.
 */
export function localArchive({ file, folder }: Place, segments: Segments): LocalArchive {
  const database = openDatabase(file);
  try {
    return snapshotIn(database, folder, segments);
  } catch (error) {
    database.close();
    throw error;
  }
}

function snapshotIn(database: Database, folder: string, segments: Segments): LocalArchive {
  const { query } = database;
  database.script("begin");
  const [articles, ...said] =
    query(
      `select articles, ${text("folder", "rejected", "remarks", "checksum")} from snapshots order by number desc limit 1`,
    ).first() ?? [];
  const [resolved, rejected, remarks, checksum] = said.map(textOf) as [string, string, string, string];
  verified("the snapshot", checksum, [resolved, rejected, remarks]);
  if (Number(articles) !== Number(query("select count(*) from articles").first()?.[0]))
    throw new Damaged("the snapshot has another number of articles than it says");
  const index = segments.index(database);

  const idOf = (name: string): number | undefined => {
    const [id] = query("select id from articles where file = ?").first(name) ?? [];
    return id === undefined ? undefined : Number(id);
  };
  const reading = recent(readingsKept, (name: string): Reading => {
    const id = idOf(name);
    if (id === undefined) throw new Error(`${name} is not in the archive`);
    const found = readingOf(database, id);
    if (found.record.file !== name) throw new Damaged(`${name} has the reading of another article`);
    return found;
  });
  let speakers: readonly SpeakerCard[] | undefined;
  const allSpeakers = (): readonly SpeakerCard[] => (speakers ??= speakerCards(voicesIn(database)));
  const allCards = (): readonly ArticleCard[] =>
    query(`select ${cardColumns} from articles order by file`).all().map(cardOf);
  const archive: Archive = {
    folder,
    size: Number(articles),
    rejected: jsonIn(rejected) as readonly RejectedFile[],
    articles: async (filter) => (filter === undefined ? allCards() : articlesNamed(filter.named, allCards())),
    readings: async (files) => files.map(reading),
    async openAll(files) {
      const textOf = await articleTexts(files);
      return files.map((name): Opened => {
        if (idOf(name) === undefined) return { kind: "vanished", file: name };
        return openedNow(resolved, reading(name), textOf);
      });
    },
    async search(asked) {
      // Each article once: hits of one stand far apart.
      const opened = onceEach(reading);
      return index.search(asked).flatMap(({ file: name, index: at, score }) => {
        const found = opened(name).passages[at];
        return found === undefined ? [] : [{ file: name, index: at, passage: found, score }];
      });
    },
    termWeights: async (question) => index.words(question),
    speakers: async (filter) => (filter === undefined ? allSpeakers() : speakersNamed(filter.named, allSpeakers())),
    statements: async (filter) => statementsIn(database, filter, reading),
    events: async (filter) => eventsIn(database, filter, reading),
  };
  return {
    archive,
    folder: resolved,
    remarks: jsonIn(remarks) as readonly string[],
    close: () => database.close(),
  };
}

function cardOf(row: Row): ArticleCard {
  const [, file, sha256, title, publisher, published, notBefore, language, length, lines, statements, dates, checksum] =
    row;
  const card = {
    file: textOf(file),
    sha256: textOf(sha256),
    language: textOf(language),
    length: Number(length),
    lines: Number(lines),
    statements: Number(statements),
    dates: Number(dates),
    ...(title !== null && { title: textOf(title) }),
    ...(publisher !== null && { publisher: textOf(publisher) }),
    ...(published !== null && { published: textOf(published) }),
    ...(notBefore !== null && { notBefore: textOf(notBefore) }),
  };
  verified(card.file, textOf(checksum), [JSON.stringify(card)]);
  return card;
}

function readingOf({ query }: Database, id: number): Reading {
  const row = query(
    `select record, layout, statements, times, ${text("checksum")} from readings where article = ?`,
  ).first(id);
  if (row === undefined) throw new Damaged(`article ${id} has no reading`);
  const bytes = row.slice(0, -1).map(bytesOf);
  verified(`the reading of article ${id}`, textOf(row.at(-1)), bytes);
  return unpackedReading((part) => bytes[partNames.indexOf(part)] ?? new Uint8Array());
}

/** The named speakers of each article, in the order of the articles. */
function* voicesIn({ query }: Database): Generator<readonly Voice[]> {
  const rows = query(
    `select article, ${text("key", "voices.name", "role")}, is_place, voices.statements from voices join articles on id = article order by file, voices.rowid`,
  ).all();
  let voices: Voice[] = [];
  let before: unknown;
  for (const [article, key, name, role, isPlace, statements] of rows) {
    if (article !== before && voices.length > 0) {
      yield voices;
      voices = [];
    }
    before = article;
    const voice = { key: textOf(key), name: textOf(name), isPlace: isPlace === 1, statements: Number(statements) };
    voices.push(role === null ? voice : { ...voice, role: textOf(role) });
  }
  if (voices.length > 0) yield voices;
}

/** The file as it is now. Only its text is read again: what else is known of it holds for these very bytes. */
function openedNow(folder: string, reading: Reading, textOf: ArticleText): Opened {
  const { record } = reading;
  const { file } = record;
  const bytes = bytesNow(path.join(folder, pathBelow(placeOfKey(file).file)));
  if (bytes === undefined) return { kind: "vanished", file };
  if (createHash("sha256").update(bytes).digest("hex") !== record.sha256) return { kind: "changed", file };
  const text = textOf(reading, bytes);
  return text === undefined ? { kind: "changed", file } : { kind: "open", article: { ...record, text }, reading };
}

type ReadingOf = (file: string) => Reading;

/** The readings of one call, each looked up once however many it asks for. */
function onceEach(reading: ReadingOf): ReadingOf {
  const opened = new Map<string, Reading>();
  return (file) => {
    const one = opened.get(file) ?? reading(file);
    opened.set(file, one);
    return one;
  };
}

/** Only these files, as a table that a query can look into. */
const ofFiles = (files: readonly string[] | undefined): string =>
  files === undefined ? "" : "and file in (select value from json_each(?))";

function statementsIn(
  { query }: Database,
  { speakerKey, mediumKey, kind, files }: StatementFilter,
  reading: ReadingOf,
): readonly StatementRef[] {
  const keys = [
    ...(speakerKey === undefined ? [] : [`speaker ${speakerKey}`]),
    ...(mediumKey === undefined ? [] : [`medium ${mediumKey}`]),
  ];
  const [first, ...others] = keys;
  // By its key where there is one: few statements are somebody's.
  const from =
    first === undefined
      ? "statements s"
      : "quoted k cross join statements s on k.key = ? and s.article = k.article and s.n = k.n";
  const also = others.map(
    () => "and exists (select 1 from quoted o where o.key = ? and o.article = s.article and o.n = s.n)",
  );
  const rows = query(
    `select ${text("file")}, s.n from ${from} join articles a on a.id = s.article where true ${also.join(" ")}
     ${ofFiles(files)} ${kind === undefined ? "" : "and s.kind = ?"} order by file, s.n`,
  ).all(
    ...(first === undefined ? [] : [first]),
    ...others,
    ...(files === undefined ? [] : [JSON.stringify(files)]),
    ...(kind === undefined ? [] : [kind]),
  );
  return rows.flatMap(([name, n]) => {
    const file = textOf(name);
    const statement = reading(file).statements[Number(n)];
    if (statement === undefined) return [];
    const isTheirs = speakerKey === undefined || speakersOf(statement).some(({ key }) => key === speakerKey);
    const isHeard =
      mediumKey === undefined ||
      [statement.reportedBy, statement.saidTo].some((medium) => medium && keyOfBody(medium.name) === mediumKey);
    return isTheirs && isHeard ? [{ file, index: Number(n), statement }] : [];
  });
}

function eventsIn({ query }: Database, { from, to, files }: EventFilter, reading: ReadingOf): readonly EventRef[] {
  const rows = query(
    `select ${text("file")}, e.n from events e join articles a on a.id = e.article
     where (first = ${undated} or (first <= ? and last >= ?)) ${ofFiles(files)} order by first, file, e.n`,
  ).all(
    to === undefined ? undated : calendarNumber(to),
    from === undefined ? 0 : calendarNumber(from),
    ...(files === undefined ? [] : [JSON.stringify(files)]),
  );
  // Each article once: the events of one stand far apart.
  const opened = onceEach(reading);
  return rows.flatMap(([name, n]) => {
    const file = textOf(name);
    const { events, timexes } = opened(file);
    const event = events[Number(n)];
    const timex = event && timexes[event.timex];
    return event && timex ? [{ file, index: Number(n), event, timex }] : [];
  });
}
