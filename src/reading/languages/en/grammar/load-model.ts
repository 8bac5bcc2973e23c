import { existsSync, readFileSync } from "node:fs";

/**
 * The grammar's model, which lies beside its source and is not copied when the source is compiled.
 * Read at once: nothing can be read of an article before it is there.
 */
export function grammarBytes(): Uint8Array {
  const compiled = new URL("../../../../../../src/reading/languages/en/grammar/english.v4.bin", import.meta.url);
  const beside = new URL("english.v4.bin", import.meta.url);
  return readFileSync(existsSync(beside) ? beside : compiled);
}
