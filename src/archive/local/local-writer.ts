import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { RejectedFile } from "../../model/article.js";
import type { ArchiveWriter, BatchFile, BatchRead, Change, Entry, KeptBatch, TurnedDown } from "../archive-writer.js";
import { emptyManifest } from "../archive-writer.js";
import { type PackedArticle, partNames } from "../packed/packed-article.js";
import type { SearchIndex } from "../search/search-engine.js";
import { checksumOf, jsonIn, verified } from "./checksum.js";
import { bytesOf, type Database, type Row, text, textOf } from "./database.js";
import type { Segments } from "./segments.js";

/** So many articles are laid out as one segment: a question looks into each, and laying out holds all its words in memory. */
const articlesOfSegment = 4_000;

/** What reading writes to an archive in a database. */
export function localWriter(database: Database, segments: Segments): ArchiveWriter {
  const { query, transaction } = database;

  function batch(number: number): BatchRead {
    const [read, checksum] = query(`select read, checksum from kept where number = ?`).first(number) ?? [];
    const bytes = bytesOf(read);
    verified(`batch ${number}`, checksum, [bytes]);
    // `keep` wrote it.
    return deserialize(inflateRawSync(bytes)) as BatchRead;
  }

  const kept = (): readonly KeptBatch[] =>
    query(`select number, ${text("files")} from kept order by place, number`)
      .all()
      .map(([number, files]) => ({ number: Number(number), files: jsonIn(textOf(files)) as readonly BatchFile[] }));

  return {
    kept: async () => kept(),
    async manifest() {
      const snapshot = query(
        `select ${text("folder", "rejected", "remarks")} from snapshots order by number desc limit 1`,
      ).first();
      if (snapshot === undefined) return emptyManifest;
      const [folder, rejected, remarks] = snapshot.map(textOf) as [string, string, string];
      const files = query(
        `select ${text("name")}, size, modified, changed, inode, ${text("catalog", "(select sha256 from articles where articles.name = files.name limit 1)", "reason")} from files order by name`,
      ).all();
      return {
        folder,
        entries: files.filter((row) => row[7] === null).map(entryOf),
        turnedDown: files.filter((row) => row[7] !== null).map(turnedDownOf),
        rejected: jsonIn(rejected) as readonly RejectedFile[],
        remarks: jsonIn(remarks) as readonly string[],
      };
    },
    async keep({ place, files }, read) {
      const bytes = deflateRawSync(serialize(read), { level: 1 });
      query("insert into kept values (null, ?, ?, ?, ?)").all(place, JSON.stringify(files), bytes, checksumOf([bytes]));
    },
    async drop(numbers) {
      for (const number of numbers) query("delete from kept where number = ?").all(number);
    },
    outcomes: async () =>
      kept().flatMap(({ number, files }) => {
        const { outcomes } = batch(number);
        return files.flatMap((file, at) => {
          const outcome = outcomes[at];
          return outcome === undefined ? [] : [{ ...file, outcome }];
        });
      }),
    async commit(change) {
      transaction(() => {
        const before = query("select count(*) from articles").first()?.[0];
        let index: SearchIndex | undefined;
        const opened = (): SearchIndex => (index ??= segments.index(database));
        const gone = change.gone.flatMap((name) => removeFile(database, name));
        let prepared: Uint8Array[] = [];
        let articles = 0;
        const laid = new Set<string>();
        const lay = (): void => {
          if (prepared.length > 0) index = opened().addPrepared(prepared);
          prepared = [];
          articles = 0;
          laid.clear();
        };
        for (const { number, files } of kept()) {
          const read = batch(number);
          // Two processes may have read one file: the segment that is laid later takes the place of what is in the one before.
          if (files.some(({ name }) => laid.has(name))) lay();
          for (const { name } of files) laid.add(name);
          gone.push(...takeBatch(database, files, read));
          if (read.prepared !== undefined) prepared.push(read.prepared);
          articles += read.articles.length;
          if (articles >= articlesOfSegment) lay();
        }
        lay();
        // What was read again has taken the place of what was there before.
        const left = gone.filter((file) => query("select 1 from articles where file = ?").first(file) === undefined);
        if (left.length > 0) index = opened().remove(left);
        if (index !== undefined) segments.save(database, index);
        query("delete from kept").all();
        addSnapshot(database, change);
        // Told apart from nothing, so that many rows at once are looked up well.
        if (before === 0) database.script("analyze");
      });
    },
    async close() {
      try {
        database.script("pragma busy_timeout = 0");
        giveBackRoom(database);
        // Moves the log into the file, as far as nobody reads an older snapshot: a copy of the file alone is then whole.
        database.script("pragma wal_checkpoint(truncate)");
      } catch {
        // The disk is full or somebody else writes: nothing is lost, the file is only larger than it need be until the next time.
      }
      database.close();
    },
  };
}

/** Batches that were kept leave their room free in the file; where that is much of it, the file is written anew. */
function giveBackRoom({ query, script }: Database): void {
  const free = Number(query("pragma freelist_count").first()?.[0]);
  const all = Number(query("pragma page_count").first()?.[0]);
  if (free * 4 > all) script("vacuum");
}

const stampOf = ([, size, modified, changed, inode]: Row) => ({
  size: Number(size),
  modified: Number(modified),
  changed: Number(changed),
  inode: Number(inode),
});
const entryOf = (row: Row): Entry => ({
  name: textOf(row[0]),
  stamp: stampOf(row),
  catalog: textOf(row[5]),
  sha256: textOf(row[6]),
});
const turnedDownOf = (row: Row): TurnedDown => ({
  name: textOf(row[0]),
  stamp: stampOf(row),
  reason: textOf(row[7]),
});

/** Gives the files of the articles that go with it, as people know them. */
function removeFile({ query }: Database, name: string): readonly string[] {
  const articles = query(`select id, ${text("file")} from articles where name = ?`).all(name);
  for (const [id] of articles) {
    const article = Number(id);
    query("delete from quoted where article = ?").all(article);
    for (const table of ["statements", "events", "passages", "voices", "readings"])
      query(`delete from ${table} where article = ?`).all(article);
    query("delete from articles where id = ?").all(article);
  }
  query("delete from files where name = ?").all(name);
  return articles.map(([, file]) => textOf(file));
}

/** Gives the files of articles that were there before. */
function takeBatch(database: Database, files: readonly BatchFile[], read: BatchRead): readonly string[] {
  const { query } = database;
  const gone: string[] = [];
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
    gone.push(...removeFile(database, name));
    const articles = outcome?.kind === "read" ? read.articles.slice(next, (next += outcome.articles)) : [];
    const reason = outcome?.kind === "rejected" ? outcome.reason : null;
    query("insert into files values (?, ?, ?, ?, ?, ?, ?)").all(
      name, size, modified, changed, inode, catalog, reason,
    ); // prettier-ignore
    for (const article of articles) addArticle(database, name, article);
  }
  return gone;
}

const perRow = (columns: number): string =>
  Array.from({ length: columns }, (_, at) => `json_extract(value, '$[${at}]')`).join(", ");
const intoTables = {
  statements: `insert into statements select ?1, ${perRow(9)} from json_each(?2)`,
  quoted: "insert into quoted select json_extract(value, '$[0]'), ?1, json_extract(value, '$[1]') from json_each(?2)",
  events: `insert into events select ?1, ${perRow(8)} from json_each(?2)`,
  passages: `insert into passages select ?1, ${perRow(4)} from json_each(?2)`,
  voices: `insert into voices select ?1, ${perRow(5)} from json_each(?2)`,
} as const satisfies Readonly<Record<keyof PackedArticle["rows"], string>>;

function addArticle({ query }: Database, name: string, { card, parts, rows }: PackedArticle): void {
  const { file, sha256, title, publisher, published, notBefore, language, length, lines, statements, dates } = card;
  const bytes = partNames.map((part) => parts[part]);
  const [added] =
    query(
      "insert into articles values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
    ).first(
      file, name, sha256, title ?? null, publisher ?? null, published ?? null, notBefore ?? null, language, length, lines,
      statements, dates, checksumOf([JSON.stringify(card)]),
    ) ?? []; // prettier-ignore
  const id = Number(added);
  query("insert into readings values (?, ?, ?, ?, ?, ?)").all(id, ...bytes, checksumOf([file, ...bytes]));
  for (const [table, sql] of Object.entries(intoTables)) {
    const list = rows[table as keyof typeof rows];
    if (list !== "[]") query(sql).all(id, list);
  }
}

function addSnapshot({ query }: Database, { folder, rejected, remarks }: Change): void {
  const articles = Number(query("select count(*) from articles").first()?.[0]);
  const texts = [folder, JSON.stringify(rejected), JSON.stringify(remarks)] as const;
  query("insert into snapshots select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from snapshots").all(
    texts[0],
    articles,
    texts[1],
    texts[2],
    checksumOf(texts),
  );
  query("delete from snapshots where number < (select max(number) from snapshots)").all();
}
