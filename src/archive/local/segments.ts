import { deflateRawSync, inflateRawSync } from "node:zlib";
import { wordEngine } from "../search/bm25-engine.js";
import type { SearchIndex } from "../search/search-engine.js";
import { checksumOf, jsonIn, verified } from "./checksum.js";
import { bytesOf, type Database, text, textOf } from "./database.js";

/** The search index of one archive, a segment a row. Segments never change, so what two snapshots share is opened once. */
export class Segments {
  /** By their checksums, because a file that is made anew counts from one again. */
  private readonly opened = new Map<number, Uint8Array>();
  private readonly ids = new WeakMap<Uint8Array, number>();

  /** The index as the database has it. */
  index(database: Database): SearchIndex {
    const rows = database
      .query(`select id, checksum, ${text("removed")} from segments order by id`)
      .all()
      .map(([id, checksum, removed]) => ({ id: Number(id), checksum: Number(checksum), removed: textOf(removed) }));
    const checksums = new Set(rows.map(({ checksum }) => checksum));
    for (const checksum of this.opened.keys()) if (!checksums.has(checksum)) this.opened.delete(checksum);
    const parts = rows.map(({ id, checksum, removed }) => ({
      bytes: this.bytesOf(database, id, checksum),
      removed: jsonIn(removed) as readonly string[],
    }));
    const index = wordEngine.load(parts);
    if (index === undefined) throw new Error("the search index does not open, although it is as it was made");
    return index;
  }

  private bytesOf(database: Database, id: number, checksum: number): Uint8Array {
    const bytes = this.opened.get(checksum) ?? unpacked(database, id, checksum);
    this.opened.set(checksum, bytes);
    this.ids.set(bytes, id);
    return bytes;
  }

  /** Writes what the index has and the database has not. */
  save(database: Database, index: SearchIndex): void {
    const parts = index.save();
    const kept = new Set(parts.map(({ bytes }) => this.ids.get(bytes)));
    for (const [id] of database.query("select id from segments").all())
      if (!kept.has(Number(id))) database.query("delete from segments where id = ?").all(Number(id));
    for (const { bytes, removed } of parts) {
      const id = this.ids.get(bytes);
      const gone = JSON.stringify(removed);
      if (id !== undefined) database.query("update segments set removed = ? where id = ?").all(gone, id);
      else {
        // The quickest deflate takes a third off; the next ones take long for little.
        const packed = deflateRawSync(bytes, { level: 1 });
        const checksum = checksumOf([packed]);
        const [added] =
          database
            .query("insert into segments (words, checksum, removed) values (?, ?, ?) returning id")
            .first(packed, checksum, gone) ?? [];
        this.opened.set(checksum, bytes);
        this.ids.set(bytes, Number(added));
      }
    }
  }
}

function unpacked(database: Database, id: number, checksum: number): Uint8Array {
  const [saved] = database.query("select words from segments where id = ?").first(id) ?? [];
  const packed = bytesOf(saved);
  verified(`segment ${id}`, checksum, [packed]);
  return inflateRawSync(packed);
}
