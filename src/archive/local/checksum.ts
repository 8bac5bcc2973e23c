import { createHash } from "node:crypto";
import { Damaged } from "./database.js";

/** Of texts and bytes, one after the other. */
export function checksumOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(String(part.length)).update(" ").update(part);
  return hash.digest("hex").slice(0, 32);
}

/** Nothing that was read from a disk is believed before this. */
export function verified(what: string, checksum: unknown, parts: readonly (string | Uint8Array)[]): void {
  if (checksumOf(parts) !== checksum) throw new Damaged(`${what} is not what was written`);
}

/** A list that was written as JSON. */
export function listIn<Item>(json: string): readonly Item[] {
  try {
    // Whoever writes to this file writes what the caller reads.
    return JSON.parse(json) as readonly Item[];
  } catch {
    throw new Damaged("a list is not what was written");
  }
}
