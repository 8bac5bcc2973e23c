import { createHash } from "node:crypto";
import { brotliDecompressSync } from "node:zlib";
import { columnsOf, type Columns } from "./columns.js";
import type { Model } from "./model.js";
import type { NumberTable } from "./numbers.js";
import type { WeightTable } from "./weights.js";

/**
 * The file: eight letters that name format and version, eight bytes of checksum, then a Brotli stream of
 *   the length of a heading (uint32, little-endian), the heading (JSON), and the columns of the tables.
 * The tables stand there as they are looked up, places and all: a thread that needs them has them at once.
 */
export const signature = "ATTGRAM4";

/** No model of ours comes near; a broken or hostile file must not fill the memory. */
const largest = 256 * 1024 * 1024;

interface Heading {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** How many numbers each column has. */
  readonly columns: readonly number[];
}

/** Throws an `Error` that says what is wrong when the file is not a whole model of this version. */
export function readModel(bytes: Uint8Array): Model {
  if (new TextDecoder("latin1").decode(bytes.subarray(0, signature.length)) !== signature)
    throw new Error(`The grammar's model does not begin with ${signature}: it is another file, or of another version.`);
  const packed = bytes.subarray(signature.length + checksumLength);
  const stated = bytes.subarray(signature.length, signature.length + checksumLength);
  if (stated.join() !== modelChecksum(packed).join())
    throw new Error("The grammar's model is damaged: its checksum is wrong.");
  const payload = decompressed(packed);
  const length = new DataView(payload.buffer, payload.byteOffset).getUint32(0, true);
  const { tags, relations, columns: counts } = headingOf(payload.subarray(4, 4 + length));
  const columns = columnsOf(payload.subarray(4 + length), counts);
  return {
    tags,
    relations,
    classes: numberTable(columns),
    settledTags: numberTable(columns),
    settledSteps: numberTable(columns),
    settledRelations: numberTable(columns),
    tagging: weightTable(columns),
    steps: numberTable(columns),
    relating: weightTable(columns),
    marking: weightTable(columns),
  };
}

// The order in which properties are named here is the order of the columns.
const numberTable = ({ shorts, longs }: Columns): NumberTable => ({ moves: shorts(), held: longs() });

const weightTable = ({ shorts, stretches }: Columns): WeightTable => ({
  moves: shorts(),
  rows: stretches(),
  entries: new Int16Array(shorts().buffer),
});

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
export const modelChecksum = (packed: Uint8Array): Uint8Array =>
  createHash("sha256").update(packed).digest().subarray(0, checksumLength);
