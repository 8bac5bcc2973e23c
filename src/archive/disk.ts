import { readFileSync } from "node:fs";

/** The bytes of a file as they are at this moment; undefined when it is not there or may not be read any more. */
export function bytesNow(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
