import type { Totals } from "../archive.js";
import type { BatchFile, BatchRead, SnapshotChange } from "../archive-writer.js";
import type { PackedArticle } from "../packed/packed-article.js";
import { partNames } from "../packed/unpacked-reading.js";
import type { SearchIndex } from "../search/search-engine.js";
import { calledBy } from "./articles.js";
import { checksumOf } from "./checksum.js";
import { type Database, textColumns, columnText } from "./database.js";
import { Segments } from "./segments.js";
import { renewSpeakers } from "./speaker-rows.js";

/** So many articles are laid out as one segment: a question looks into each, and laying out holds all its words in memory. */
const articlesOfSegment = 4_000;

// One change follows the other, and only the first one opens the large segments.
const segments = new Segments();

/** A batch that is kept. */
interface Batch {
  readonly files: readonly BatchFile[];
  readonly read: BatchRead;
}

/** Makes the next snapshot of the one before and of the batches, each unpacked when its turn comes. */
export function commit(database: Database, change: SnapshotChange, kept: () => Iterable<Batch>): void {
  const { query } = database;
  database.transaction(() => {
    const before = query("select count(*) from articles").first()?.[0];
    const layer = layerOf(database);
    const gone: string[] = [];
    const speakers = new Set<string>();
    const remove = (name: string): void => {
      for (const key of keysOf(database, name)) speakers.add(key);
      gone.push(...removeFile(database, name));
    };
    for (const name of change.gone) remove(name);
    for (const { files, read } of kept()) {
      layer.take(files, read);
      takeBatch(database, { files, read }, { remove, speakers });
    }
    renewSpeakers(database, speakers);
    // What was read again has taken the place of what was there before.
    layer.lay(gone.filter((file) => query("select 1 from articles where file = ?").first(file) === undefined));
    query("delete from kept").all();
    addSnapshot(database, change);
    // Told apart from nothing, so that many rows at once are looked up well.
    if (before === 0) database.script("analyze");
  });
}

interface Layer {
  readonly take: (files: readonly BatchFile[], read: BatchRead) => void;
  /** Lays out what was taken last, without these articles, and saves the index. */
  readonly lay: (gone: readonly string[]) => void;
}

/** Lays the words of batches out as segments. */
function layerOf(database: Database): Layer {
  let index: SearchIndex | undefined;
  const opened = (): SearchIndex => (index ??= segments.index(database));
  let prepared: Uint8Array[] = [];
  let articles = 0;
  const laid = new Set<string>();
  const lay = (): void => {
    if (prepared.length > 0) index = opened().addPrepared(prepared);
    prepared = [];
    articles = 0;
    laid.clear();
  };
  return {
    take(files, read) {
      // Two processes may have read one file: the segment that is laid later takes the place of what is in the one before.
      if (articles >= articlesOfSegment || files.some(({ name }) => laid.has(name))) lay();
      for (const { name } of files) laid.add(name);
      if (read.prepared !== undefined) prepared.push(read.prepared);
      articles += read.articles.length;
    },
    lay(gone) {
      lay();
      if (gone.length > 0) index = opened().remove(gone);
      if (index !== undefined) segments.save(database, index);
    },
  };
}

/** Gives the files of the articles that go with it, as people know them. */
function removeFile({ query }: Database, name: string): readonly string[] {
  const articles = query(`select id, ${textColumns("file")} from articles where name = ?`).all(name);
  for (const [id] of articles) {
    const article = Number(id);
    for (const table of ["statements", "media", "events", "passages", "voices", "readings"])
      query(`delete from ${table} where article = ?`).all(article);
    query("delete from articles where id = ?").all(article);
  }
  query("delete from files where name = ?").all(name);
  return articles.map(([, file]) => columnText(file));
}

/** The keys of those whom the articles of a file quote. */
const keysOf = ({ query }: Database, name: string): readonly string[] =>
  query(`select distinct ${textColumns("key")} from voices where article in (select id from articles where name = ?)`)
    .all(name)
    .map(([key]) => columnText(key));

interface Touched {
  /** Told of each file that was there before. */
  readonly remove: (name: string) => void;
  /** The keys of those who are quoted now. */
  readonly speakers: Set<string>;
}

function takeBatch(database: Database, { files, read }: Batch, { remove, speakers }: Touched): void {
  const { query } = database;
  let next = 0;
  for (const [at, { name, stamp, catalog }] of files.entries()) {
    const outcome = read.outcomes[at];
    const { size, modified, changed, inode } = stamp;
    if (outcome?.kind === "same") {
      query("update files set size = ?, modified = ?, changed = ?, inode = ? where name = ?").all(
        size, modified, changed, inode, name,
      ); // prettier-ignore
      continue;
    }
    remove(name);
    const articles = outcome?.kind === "read" ? read.articles.slice(next, (next += outcome.articles)) : [];
    const reason = outcome?.kind === "rejected" ? outcome.reason : null;
    query("insert into files values (?, ?, ?, ?, ?, ?, ?)").all(
      name, size, modified, changed, inode, catalog, reason,
    ); // prettier-ignore
    for (const article of articles) {
      addArticle(database, name, article);
      for (const key of article.speakers) speakers.add(key);
    }
  }
}

const perRow = (columns: number, from = 0): string =>
  Array.from({ length: columns - from }, (_, at) => `json_extract(value, '$[${at + from}]')`).join(", ");
const intoTables = {
  statements: `insert into statements select ?1, ${perRow(9)} from json_each(?2)`,
  // Whoever made a statement is among the voices.
  quoted:
    "insert or ignore into media select substr(json_extract(value, '$[0]'), 8), ?1 from json_each(?2) where json_extract(value, '$[0]') like 'medium %'",
  events: `insert into events select ?1, ${perRow(8)} from json_each(?2)`,
  passages: `insert into passages select ?1, ${perRow(4)} from json_each(?2)`,
  voices: `insert into voices select json_extract(value, '$[0]'), ?1, ${perRow(6, 1)} from json_each(?2)`,
} as const satisfies Readonly<Record<keyof PackedArticle["rows"], string>>;

function addArticle({ query }: Database, name: string, { card, parts, rows }: PackedArticle): void {
  const { file, sha256, title, publisher, published, notBefore, language, length, lines, statements, dates } = card;
  const bytes = partNames.map((part) => parts[part]);
  const [added] =
    query(
      "insert into articles values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
    ).first(
      file, name, sha256, title ?? null, publisher ?? null, published ?? null, notBefore ?? null, language, length, lines,
      statements, dates, calledBy(card), checksumOf([JSON.stringify(card)]),
    ) ?? []; // prettier-ignore
  const id = Number(added);
  query("insert into readings values (?, ?, ?, ?, ?, ?)").all(id, ...bytes, checksumOf([file, ...bytes]));
  for (const [table, sql] of Object.entries(intoTables)) {
    const list = rows[table as keyof typeof rows];
    if (list !== "[]") query(sql).all(id, list);
  }
}

function addSnapshot({ query }: Database, { folder, rejected, remarks }: SnapshotChange): void {
  const articles = Number(query("select count(*) from articles").first()?.[0]);
  const lists = [rejected, remarks, totalsIn(query)].map((list) => JSON.stringify(list));
  query("insert into snapshots select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? from snapshots").all(
    folder,
    articles,
    ...lists,
    checksumOf([folder, ...lists]),
  );
  query("delete from snapshots where number < (select max(number) from snapshots)").all();
}

function totalsIn(query: Database["query"]): Totals {
  const languages = query(
    `select ${textColumns("language")}, count(*) from articles group by language order by language`,
  ).all();
  return {
    statements: Number(query("select sum(statements) from articles").first()?.[0] ?? 0),
    speakers: Number(query("select count(*) from speakers").first()?.[0]),
    languages: Object.fromEntries(languages.map(([language, count]) => [columnText(language), Number(count)])),
  };
}
