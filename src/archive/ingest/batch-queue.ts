import type { BatchRead } from "../archive-writer.js";
import type { Batch } from "./read-batch.js";
import { readBatch } from "./read-batch.js";

/** Batches that several threads read, each taking the next one when it has done with one. */
export interface BatchQueue {
  readonly batches: readonly Batch[];
  /** The number of the next batch, counted up by all threads. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

export interface Listener {
  readonly articleDone: () => void | Promise<void>;
  readonly batchRead: (number: number, read: BatchRead) => void | Promise<void>;
}

export const queueOf = (batches: readonly Batch[]): BatchQueue => ({
  batches,
  next: new Int32Array(new SharedArrayBuffer(4)),
});

/** Reads until there is nothing left to take. */
export async function readInTurn({ batches, next }: BatchQueue, { articleDone, batchRead }: Listener): Promise<void> {
  for (;;) {
    const number = Atomics.add(next, 0, 1);
    const batch = batches[number];
    if (batch === undefined) return;
    await batchRead(number, await readBatch(batch, articleDone));
  }
}

/** Leaves nothing for any thread to take. */
export function callOff({ batches, next }: BatchQueue): void {
  Atomics.store(next, 0, batches.length);
}
