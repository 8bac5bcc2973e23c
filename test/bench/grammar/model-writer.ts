import { brotliCompressSync, constants } from "node:zlib";
import { checksumOf, signature } from "../../../src/reading/grammar/model-file.js";
import type { Vocabulary } from "../../../src/reading/grammar/words.js";
import type { Rows } from "../../../src/reading/grammar/weights.js";

/** The bytes of a model file, as `readModel` reads them. */
export function modelBytes(model: {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly vocabulary: Vocabulary;
  /** The settled tags, steps and relations, by word or case. */
  readonly settled: readonly ReadonlyMap<number, number>[];
  readonly tables: readonly Rows[];
}): Uint8Array {
  const numbers: Buffer[] = [];
  const addKeys = (keys: readonly number[]) => {
    const out = Buffer.alloc(keys.length * 4);
    keys.forEach((key, index) => out.writeUInt32LE((key - (keys[index - 1] ?? 0)) >>> 0, index * 4));
    numbers.push(out);
  };
  const addShorts = (shorts: ArrayLike<number>) => {
    numbers.push(Buffer.from(Uint8Array.from(shorts, (short) => short & 0xff)));
    numbers.push(Buffer.from(Uint8Array.from(shorts, (short) => (short >> 8) & 0xff)));
  };
  const words = [...model.vocabulary.classes]
    .map(([key, tags]) => [key >>> 0, tags] as const)
    .sort((a, b) => a[0] - b[0]);
  addKeys(words.map(([key]) => key));
  addShorts(words.map(([, tags]) => tags));
  for (const answers of model.settled) {
    const cases = [...answers].map(([key, answer]) => [key >>> 0, answer] as const).sort((a, b) => a[0] - b[0]);
    addKeys(cases.map(([key]) => key));
    numbers.push(Buffer.from(Uint8Array.from(cases, ([, answer]) => answer)));
  }
  for (const { keys, starts, labels, weights } of model.tables) {
    addKeys(Array.from(keys, (key) => key >>> 0));
    numbers.push(Buffer.from(Uint8Array.from(keys, (_, row) => starts[row + 1]! - starts[row]!)), Buffer.from(labels));
    addShorts(weights);
  }
  const body = Buffer.concat(numbers);
  const heading = Buffer.from(
    JSON.stringify({
      tags: model.tags,
      relations: model.relations,
      vocabulary: words.length,
      settled: model.settled.map(({ size }) => size),
      tables: model.tables.map(({ keys, labels }) => ({ rows: keys.length, entries: labels.length })),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(heading.length);
  const payload = brotliCompressSync(Buffer.concat([length, heading, body]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  return Buffer.concat([Buffer.from(signature, "latin1"), checksumOf(payload), payload]);
}
