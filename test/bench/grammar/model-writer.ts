import { brotliCompressSync, constants } from "node:zlib";
import { modelChecksum, signature } from "../../../src/reading/parsing/model-file.js";
import type { Model } from "../../../src/reading/parsing/model.js";
import type { NumberTable } from "../../../src/reading/parsing/numbers.js";
import type { WeightTable } from "../../../src/reading/parsing/weights.js";

/** The bytes of a model file, as `readModel` reads them. */
export function modelBytes(model: Model): Uint8Array {
  const { tags, relations, classes, settledTags, settledSteps, settledRelations, tagging, steps, relating, marking } =
    model;
  const columns = [
    ...[classes, settledTags, settledSteps, settledRelations].flatMap(numberColumns),
    ...weightColumns(tagging),
    ...numberColumns(steps),
    ...[relating, marking].flatMap(weightColumns),
  ];
  const counts = columns.map(({ numbers }) => numbers.length);
  const heading = Buffer.from(JSON.stringify({ tags, relations, columns: counts }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(heading.length);
  const payload = brotliCompressSync(Buffer.concat([length, heading, ...columns.flatMap(bytesOf)]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  return Buffer.concat([Buffer.from(signature, "latin1"), modelChecksum(payload), payload]);
}

interface Column {
  readonly numbers: ArrayLike<number>;
  /** In bytes. */
  readonly width: 1 | 2 | 4;
}

const numberColumns = ({ moves, held }: NumberTable): Column[] => [
  { numbers: moves, width: 2 },
  { numbers: held, width: 4 },
];

const weightColumns = ({ moves, rows, entries }: WeightTable): Column[] => [
  { numbers: moves, width: 2 },
  { numbers: Array.from({ length: rows.length / 2 }, (_, place) => rows[2 * place]! >>> 16), width: 2 },
  { numbers: Array.from({ length: rows.length / 2 }, (_, place) => rows[2 * place]! & 0xffff), width: 1 },
  { numbers: entries, width: 2 },
];

/** All lowest bytes, then all next ones. */
const bytesOf = ({ numbers, width }: Column): Buffer[] =>
  Array.from({ length: width }, (_, byte) =>
    Buffer.from(Uint8Array.from(numbers, (number) => (number >> (byte * 8)) & 0xff)),
  );
