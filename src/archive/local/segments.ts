import { wordEngine } from "../search/bm25-engine.js";
import type { PagedBytes, SegmentBytes } from "../search/index/segment-bytes.js";
import type { SearchIndex } from "../search/search-engine.js";
import { RecentlyUsed } from "../recently-used.js";
import { checksumOf, jsonIn, verified } from "./checksum.js";
import { bytesOf, type Database, textColumns, columnText } from "./database.js";

/** So large that a row of it fills a page of the database. */
export const pageLength = 8_100;
/** In bytes: what a thousand questions look up again and again of an archive of some ten thousand articles. */
const room = 12 * 2 ** 20;
/** No segment has so many pages. */
const beyondPages = 2 ** 24;

/** A segment that never changes, whichever snapshot it is looked up in. */
interface Identity {
  readonly number: number;
}

/** The search index of one archive: segments, each cut into pages, of which a question looks up those that it needs. */
export class Segments {
  /** By what a row says of the segment, because a file that is made anew counts from one again. */
  private readonly known = new Map<string, Identity>();
  private readonly ids = new WeakMap<SegmentBytes, number>();
  private readonly pages = new RecentlyUsed<Uint8Array>(room, ({ length }) => length);
  private count = 0;

  /** The index as the database has it. */
  index(database: Database): SearchIndex {
    const rows = database
      .query(`select id, length, content, ${textColumns("removed")}, checksum from segments order by id`)
      .all();
    const keys = new Set<string>();
    const parts = rows.map(([id, length, content, gone, checksum]) => {
      const removed = columnText(gone);
      verified(`segment ${String(id)}`, checksum, [String(length), String(content), removed]);
      const key = [id, length, content].join(" ");
      keys.add(key);
      const same = this.known.get(key) ?? { number: (this.count += 1) };
      this.known.set(key, same);
      const bytes = this.paged(database, Number(id), { same, length: Number(length), content: Number(content) });
      this.ids.set(bytes, Number(id));
      return { bytes, removed: jsonIn(removed) as readonly string[] };
    });
    for (const key of this.known.keys()) if (!keys.has(key)) this.known.delete(key);
    const index = wordEngine.load(parts);
    if (index === undefined) throw new Error("the search index does not open, although it is as it was made");
    return index;
  }

  private paged(
    database: Database,
    segment: number,
    { same, length, content }: { readonly same: Identity; readonly length: number; readonly content: number },
  ): PagedBytes {
    const looked = (number: number): Uint8Array => {
      const [read, checksum] =
        database.query("select bytes, checksum from pages where segment = ? and page = ?").first(segment, number) ?? [];
      const { buffer, byteOffset, length } = bytesOf(read);
      // Parts of a `Buffer` take longer to make.
      const bytes = new Uint8Array(buffer, byteOffset, length);
      verified(`page ${number} of segment ${segment}`, checksum, [String(content), String(number), bytes]);
      return bytes;
    };
    const page = (number: number): Uint8Array =>
      this.pages.at(same.number * beyondPages + number, () => looked(number));
    return {
      same,
      length,
      range(start, end) {
        const first = Math.floor(start / pageLength);
        const within = page(first).subarray(start - first * pageLength, end - first * pageLength);
        if (within.length >= end - start) return within;
        const whole = new Uint8Array(end - start);
        whole.set(within);
        for (let at = within.length, number = first + 1; at < whole.length; number += 1) {
          const more = page(number).subarray(0, whole.length - at);
          // A page that is cut short is not what was written.
          if (more.length === 0) throw new RangeError(`segment ${segment} has no place ${start + at}`);
          whole.set(more, at);
          at += more.length;
        }
        return whole;
      },
    };
  }

  /** Writes what the index has and the database has not. */
  save({ query }: Database, index: SearchIndex): void {
    const parts = index.save();
    const kept = new Set(parts.map(({ bytes }) => this.ids.get(bytes)));
    for (const [id] of query("select id from segments").all())
      if (!kept.has(Number(id))) {
        query("delete from pages where segment = ?").all(Number(id));
        query("delete from segments where id = ?").all(Number(id));
      }
    for (const { bytes, removed } of parts) {
      const id = this.ids.get(bytes);
      const gone = JSON.stringify(removed);
      if (id !== undefined) setRemoved(query, id, gone);
      else if (bytes instanceof Uint8Array) this.ids.set(bytes, added(query, bytes, gone));
    }
  }
}

function added(query: Database["query"], bytes: Uint8Array, removed: string): number {
  const content = checksumOf([bytes]);
  const sum = checksumOf([String(bytes.length), String(content), removed]);
  const [id] =
    query("insert into segments values (null, ?, ?, ?, ?) returning id").first(bytes.length, content, removed, sum) ??
    [];
  const segment = Number(id);
  for (let number = 0; number * pageLength < bytes.length; number += 1) {
    const page = bytes.subarray(number * pageLength, (number + 1) * pageLength);
    query("insert into pages values (?, ?, ?, ?)").all(
      segment,
      number,
      page,
      checksumOf([String(content), String(number), page]),
    );
  }
  return segment;
}

function setRemoved(query: Database["query"], segment: number, removed: string): void {
  const [length, content, before] =
    query(`select length, content, ${textColumns("removed")} from segments where id = ?`).first(segment) ?? [];
  if (columnText(before) === removed) return;
  const sum = checksumOf([String(length), String(content), removed]);
  query("update segments set removed = ?, checksum = ? where id = ?").all(removed, sum, segment);
}
