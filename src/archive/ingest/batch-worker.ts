import { parentPort, workerData } from "node:worker_threads";
import type { Model } from "../../reading/parsing/model.js";
import type { SharedFileName } from "./file-being-read.js";
import { writeTo } from "./file-being-read.js";
import type { BatchRead } from "../archive-writer.js";
import { readWith } from "./read-batch.js";
import type { BatchQueue } from "./batch-queue.js";
import { readInTurn } from "./batch-queue.js";

/** What a second reader is given. */
export interface BatchWorkerData {
  readonly queue: BatchQueue;
  readonly model: Model;
  readonly fileName: SharedFileName;
}

/** What a second reader says: of each article, and of each batch. It ends when there is nothing left to read. */
export type BatchMessage =
  | { readonly kind: "article" }
  | { readonly kind: "batch"; readonly number: number; readonly read: BatchRead };

const say = (said: BatchMessage): void => parentPort?.postMessage(said);

// `readers.ts` gives it.
const { model, queue, fileName } = workerData as BatchWorkerData;
readWith(model);
writeTo(fileName);
await readInTurn(queue, {
  articleDone: () => say({ kind: "article" }),
  batchRead: (number, read) => say({ kind: "batch", number, read }),
});
