import { crc32 } from "node:zlib";
import { Damaged, type Database, columnText, type Value } from "./database.js";

/** Of texts and bytes, one after the other. It tells any one wrong bit, and is quick enough to be compared at each reading. */
export function checksumOf(parts: readonly (string | Uint8Array)[]): number {
  let sum = 0;
  for (const part of parts) {
    sum = crc32(`${part.length} `, sum);
    sum = crc32(part, sum);
  }
  return sum;
}

/** Nothing that was read from a disk is believed before this. */
export function verified(what: string, checksum: unknown, parts: readonly (string | Uint8Array)[]): void {
  if (checksumOf(parts) !== checksum) throw new Damaged(`${what} is not what was written`);
}

/** What was written as JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Its only way to say that the text is not what was written.
    throw new Damaged("a list is not what was written");
  }
}

/** Rows as one list, because each row that is handed over takes longer than to look it up. `each` is what a row is; `from` may have places for values. */
export function asOne({ query }: Database, each: string, from: string) {
  return (...values: readonly Value[]): readonly unknown[] => {
    const [list] = query(`select cast(json_group_array(${each}) as blob) from ${from}`).first(...values) ?? [];
    // An array of whatever `each` is.
    return jsonIn(columnText(list)) as readonly unknown[];
  };
}
