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

/** What was written as JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Its only way to say that the text is not what was written.
    throw new Damaged("a list is not what was written");
  }
}
