import { createHash } from "node:crypto";
import { brotliDecompressSync } from "node:zlib";
import type { Model } from "./model.js";
import { numbersOf } from "./numbers.js";
import type { Rows } from "./weights.js";

/**
 * The file: eight letters that name format and version, eight bytes of checksum, then a Brotli stream of
 *   the length of a heading (uint32), the heading (JSON), the vocabulary, what is settled, and four tables of weights.
 * Numbers are little-endian. Keys are unsigned and rise, so that differences are enough. Numbers of 16 bits stand as all
 * their low bytes, then all their high ones, which compresses better.
 */
export const signature = "ATTGRAM3";

/** No model of ours comes near; a broken or hostile file must not fill the memory. */
const largest = 256 * 1024 * 1024;

interface Heading {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly vocabulary: number;
  /** How many words, cases of steps and cases of relations are settled. */
  readonly settled: readonly number[];
  readonly tables: readonly { readonly rows: number; readonly entries: number }[];
}

/** Throws an `Error` that says what is wrong when the file is not a whole model of this version. */
export function readModel(bytes: Uint8Array): Model {
  if (new TextDecoder("latin1").decode(bytes.subarray(0, signature.length)) !== signature)
    throw new Error(`The grammar's model does not begin with ${signature}: it is another file, or of another version.`);
  const packed = bytes.subarray(signature.length + checksumLength);
  const stated = bytes.subarray(signature.length, signature.length + checksumLength);
  if (stated.join() !== checksumOf(packed).join())
    throw new Error("The grammar's model is damaged: its checksum is wrong.");
  const payload = decompressed(packed);
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  let at = 0;
  const need = (size: number) => {
    if (at + size > payload.length) throw new Error("The grammar's model is cut short.");
    at += size;
    return at - size;
  };
  const headingLength = view.getUint32(need(4), true);
  const heading = headingOf(payload.subarray(need(headingLength), 4 + headingLength));

  const keysOf = (count: number) => {
    const keys = new Int32Array(count);
    let key = 0;
    for (let index = 0; index < count; index++) {
      key = (key + view.getUint32(need(4), true)) >>> 0;
      keys[index] = key;
    }
    return keys;
  };
  const bytesOf = (count: number) => payload.subarray(need(count), at);
  const classKeys = keysOf(heading.vocabulary);
  const classNumbers = bytesOf(heading.vocabulary * 2);
  const classes = new Map<number, number>();
  classKeys.forEach((key, index) => classes.set(key, shortAt(classNumbers, index)));
  const [tags, steps, relations] = heading.settled.map((count) => {
    const keys = keysOf(count);
    return numbersOf(keys, bytesOf(count));
  });
  if (tags === undefined || steps === undefined || relations === undefined)
    throw new Error("The grammar's model lacks a list of what is settled.");
  const tables = heading.tables.map(({ rows, entries }): Rows => {
    const keys = keysOf(rows);
    const lengths = bytesOf(rows);
    const starts = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + lengths[row]!;
    const labels = bytesOf(entries);
    const halves = bytesOf(entries * 2);
    return { keys, starts, labels, weights: shortsOf(halves) };
  });
  const [tagging, stepping, relating, marking] = tables;
  if (tagging === undefined || stepping === undefined || relating === undefined || marking === undefined)
    throw new Error("The grammar's model lacks a table.");
  return {
    tags: heading.tags,
    relations: heading.relations,
    vocabulary: { classes },
    settled: { tags, steps, relations },
    tagging,
    steps: stepping,
    relating,
    marking,
  };
}

/** The 16-bit number at `index` of a block that holds all low bytes and then all high ones. */
const shortAt = (block: Uint8Array, index: number): number => block[index]! | (block[index + block.length / 2]! << 8);

/** All of them, signed. */
function shortsOf(block: Uint8Array): Int16Array {
  const half = block.length / 2;
  const shorts = new Int16Array(half);
  for (let index = 0; index < half; index++) shorts[index] = block[index]! | (block[index + half]! << 8);
  return shorts;
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

const checksumLength = 8;

/** Guards against a file that was cut short or changed on its way, not against malice. */
export const checksumOf = (packed: Uint8Array): Uint8Array =>
  createHash("sha256").update(packed).digest().subarray(0, checksumLength);
