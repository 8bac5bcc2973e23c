import { brotliDecompressSync } from "node:zlib";
import type { Model } from "./model.js";
import { weightsOf, type Weights } from "./weights.js";

/**
 * The file: eight letters that name format and version, then a Brotli stream of
 *   the length of a heading (uint32), the heading (JSON), the vocabulary, and three tables of weights.
 * All numbers are little-endian; keys are unsigned and rise, so that a difference is enough.
 */
export const signature = "ATTGRAM1";

/** No model of ours comes near; a broken or hostile file must not fill the memory. */
const largest = 256 * 1024 * 1024;

interface Heading {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly vocabulary: number;
  readonly tables: readonly { readonly width: number; readonly rows: number }[];
  readonly checksum: number;
}

/** Throws an `Error` that says what is wrong when the file is not a whole model of this version. */
export function readModel(bytes: Uint8Array): Model {
  if (new TextDecoder("latin1").decode(bytes.subarray(0, signature.length)) !== signature)
    throw new Error(`The grammar's model does not begin with ${signature}: it is another file, or of another version.`);
  const payload = decompressed(bytes.subarray(signature.length));
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  let at = 0;
  const need = (size: number) => {
    if (at + size > payload.length) throw new Error("The grammar's model is cut short.");
    at += size;
    return at - size;
  };
  const headingLength = view.getUint32(need(4), true);
  const heading = headingOf(payload.subarray(need(headingLength), 4 + headingLength));
  if (checksumOf(payload.subarray(at)) !== heading.checksum)
    throw new Error("The grammar's model is damaged: its checksum is wrong.");

  const keysOf = (count: number) => {
    const keys = new Int32Array(count);
    let key = 0;
    for (let index = 0; index < count; index++) {
      key = (key + view.getUint32(need(4), true)) >>> 0;
      keys[index] = key;
    }
    return keys;
  };
  const classes = new Map<number, number>();
  for (const key of keysOf(heading.vocabulary)) classes.set(key, view.getUint16(need(2), true));
  const tables = heading.tables.map(({ width, rows }): Weights => {
    const keys = keysOf(rows);
    const values = new Int16Array(rows * width);
    for (let index = 0; index < values.length; index++) values[index] = view.getInt16(need(2), true);
    return weightsOf(width, keys, values);
  });
  const [tagging, steps, relating] = tables;
  if (tagging === undefined || steps === undefined || relating === undefined)
    throw new Error("The grammar's model lacks a table.");
  return { tags: heading.tags, relations: heading.relations, vocabulary: { classes }, tagging, steps, relating };
}

function decompressed(bytes: Uint8Array): Uint8Array {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: largest });
  } catch (error) {
    throw new Error("The grammar's model is damaged: it cannot be decompressed.", { cause: error });
  }
}

function headingOf(bytes: Uint8Array): Heading {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Heading;
  } catch (error) {
    throw new Error("The grammar's model is damaged: its heading cannot be read.", { cause: error });
  }
}

/** FNV-1a. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
