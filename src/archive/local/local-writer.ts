import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { RejectedFile } from "../../model/article.js";
import type {
  ArchiveWriter,
  BatchFile,
  BatchRead,
  ManifestEntry,
  KeptBatch,
  Outcome,
  TurnedDown,
} from "../archive-writer.js";
import { emptyManifest } from "../archive-writer.js";
import { asOne, checksumOf, jsonIn, verified } from "./checksum.js";
import { bytesOf, type Database, textColumns, columnText } from "./database.js";

/** What reading writes to an archive in a database. */
export function localWriter(database: Database): ArchiveWriter {
  const { query } = database;

  function batch(number: number): BatchRead {
    const [read, checksum, ...said] =
      query(`select read, checksum, ${textColumns("files", "outcomes")} from kept where number = ?`).first(number) ??
      [];
    const bytes = bytesOf(read);
    verified(`batch ${number}`, checksum, [...said.map(columnText), bytes]);
    // `keep` wrote it.
    return deserialize(inflateRawSync(bytes)) as BatchRead;
  }

  const kept = (): readonly KeptBatch[] =>
    query(`select number, ${textColumns("files")} from kept order by place, number`)
      .all()
      .map(([number, files]) => ({ number: Number(number), files: jsonIn(columnText(files)) as readonly BatchFile[] }));

  return {
    kept: async () => kept(),
    async manifest() {
      const snapshot = query(
        `select ${textColumns("folder", "rejected", "remarks")} from snapshots order by number desc limit 1`,
      ).first();
      if (snapshot === undefined) return emptyManifest;
      const [folder, rejected, remarks] = snapshot.map(columnText) as [string, string, string];
      const files = asOne(database, `json_array(${fileColumns}) order by name`, "files")() as readonly FileRow[];
      return {
        folder,
        entries: files.filter((row) => row[7] === null).map(entryOf),
        turnedDown: files.filter((row) => row[7] !== null).map(turnedDownOf),
        rejected: jsonIn(rejected) as readonly RejectedFile[],
        remarks: jsonIn(remarks) as readonly string[],
      };
    },
    async keep({ place, files: given }, read) {
      const bytes = deflateRawSync(serialize(read), { level: 1 });
      const files = JSON.stringify(given);
      const outcomes = JSON.stringify(read.outcomes);
      query("insert into kept values (null, ?, ?, ?, ?, ?)").all(
        place,
        files,
        outcomes,
        bytes,
        checksumOf([files, outcomes, bytes]),
      );
    },
    async drop(numbers) {
      for (const number of numbers) query("delete from kept where number = ?").all(number);
    },
    outcomes: async () =>
      query(`select ${textColumns("files", "outcomes")} from kept order by place, number`)
        .all()
        .flatMap(([files, outcomes]) => {
          // `keep` wrote them.
          const all = jsonIn(columnText(outcomes)) as readonly Outcome[];
          return (jsonIn(columnText(files)) as readonly BatchFile[]).flatMap((file, at) => {
            const outcome = all[at];
            return outcome === undefined ? [] : [{ ...file, outcome }];
          });
        }),
    async commit(change) {
      // Laying out takes the search engine; whoever finds nothing new has no use for it.
      const { commit } = await import("./commit.js");
      commit(database, change, function* () {
        for (const { number, files } of kept()) yield { files, read: batch(number) };
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
  if (free * 8 > all) script("vacuum");
}

const fileColumns =
  "name, size, modified, changed, inode, catalog, (select sha256 from articles where articles.name = files.name limit 1), reason";
type FileRow = readonly [string, number, number, number, number, string, string | null, string | null];

const stampOf = ([, size, modified, changed, inode]: FileRow) => ({ size, modified, changed, inode });
const entryOf = (row: FileRow): ManifestEntry => ({
  name: row[0],
  stamp: stampOf(row),
  catalog: row[5],
  sha256: row[6] ?? "",
});
const turnedDownOf = (row: FileRow): TurnedDown => ({ name: row[0], stamp: stampOf(row), reason: row[7] ?? "" });
