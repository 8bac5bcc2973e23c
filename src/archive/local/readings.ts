import type { Reading } from "../../model/article-reading.js";
import { partNames, unpackedReading } from "../packed/unpacked-reading.js";
import { verified } from "./checksum.js";
import { bytesOf, Damaged, type Database, type Row, columnText } from "./database.js";

/** What most questions look at twice. One that looks at more unpacks some of them again. */
const kept = 256;

/** The readings of one snapshot. Those that were asked for last are kept; each part is unpacked when somebody looks at it. */
export class Readings {
  private readonly database: Database;
  private readonly recent = new Map<string, Reading>();

  constructor(database: Database) {
    this.database = database;
  }

  /** Those of the files that the archive has, by file. All that is wanted is looked up at once, because each look-up takes as long as ten rows. */
  of(files: Iterable<string>): ReadonlyMap<string, Reading> {
    const found = new Map<string, Reading>();
    const wanted: string[] = [];
    for (const file of new Set(files)) {
      const known = this.recent.get(file);
      if (known === undefined) wanted.push(file);
      else this.keep(file, known, found);
    }
    if (wanted.length === 0) return found;
    const rows = this.database
      .query(
        `select cast(a.file as blob), r.checksum, ${partNames.map((part) => `r.${part}`).join(", ")} from json_each(?) j
         cross join articles a on a.file = j.value cross join readings r on r.article = a.id`,
      )
      .all(JSON.stringify(wanted));
    for (const row of rows) {
      const file = columnText(row[0]);
      this.keep(file, readingIn(file, row), found);
    }
    for (const file of wanted) if (!found.has(file)) this.mustLack(file);
    return found;
  }

  /** An article that is there and was not found is behind a wrong bit. */
  private mustLack(file: string): void {
    if (this.database.query("select 1 from articles not indexed where file = ?").first(file) !== undefined)
      throw new Damaged(`the reading of ${file} is not where it was written`);
  }

  /** In the order of the files. Throws when the archive has not one of them. */
  all(files: readonly string[]): readonly Reading[] {
    const found = this.of(files);
    return files.map((file) => {
      const reading = found.get(file);
      if (reading === undefined) throw new Error(`${file} is not in the archive`);
      return reading;
    });
  }

  private keep(file: string, reading: Reading, found: Map<string, Reading>): void {
    found.set(file, reading);
    // Put last again, so that the first one is the one not asked for the longest.
    this.recent.delete(file);
    this.recent.set(file, reading);
    const [oldest] = this.recent.keys();
    if (this.recent.size > kept && oldest !== undefined) this.recent.delete(oldest);
  }
}

function readingIn(file: string, [, checksum, ...parts]: Row): Reading {
  const bytes = parts.map(bytesOf);
  verified(`the reading of ${file}`, checksum, [file, ...bytes]);
  return unpackedReading((part) => bytes[partNames.indexOf(part)] ?? new Uint8Array());
}
