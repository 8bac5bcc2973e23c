import { availableParallelism } from "node:os";
import { setImmediate as breath } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { SharedFileName } from "./file-being-read.js";
import { emptyFileName, noteFileOfDeadThread, fileThatTookTooMuch } from "./file-being-read.js";
import { newThread } from "./start-worker.js";
import type { BatchWorkerData, BatchMessage } from "./batch-worker.js";
import type { Batch } from "./read-batch.js";
import { modelForOthers } from "./read-batch.js";
import type { Listener } from "./batch-queue.js";
import { callOff, readInTurn, queueOf } from "./batch-queue.js";

// A thread must load the code that reads before it does, which takes as long as some fifty articles do.
const worthAThread = 150;
// Each takes some hundred megabytes.
const mostThreads = 4;

/** How many threads should read so many articles. */
export function readersFor(articles: number): number {
  return Math.max(1, Math.min(availableParallelism(), mostThreads, Math.floor(articles / worthAThread)));
}

/** Reads all batches, in this thread and in so many others that there are `readers`. Batches come in any order. */
export async function readTogether(batches: readonly Batch[], readers: number, listener: Listener): Promise<void> {
  const queue = queueOf(batches);
  const others = Array.from({ length: readers - 1 }, () => {
    const given: BatchWorkerData = { queue, model: modelForOthers(), fileName: emptyFileName() };
    return { thread: newThread("batch-worker.js", given), fileName: given.fileName };
  });
  try {
    const here = readInTurn(queue, {
      batchRead: listener.batchRead,
      async articleDone() {
        await listener.articleDone();
        // What the others have to say is heard in between.
        await breath();
      },
    });
    await Promise.all([here, ...others.map((other) => ended(other, listener))]);
  } finally {
    callOff(queue);
    await Promise.all(others.map(({ thread }) => thread.terminate()));
  }
}

interface Other {
  readonly thread: Worker;
  readonly fileName: SharedFileName;
}

/** Hears what another thread reads until it ends. Rejects when it does not end by itself. */
function ended({ thread, fileName }: Other, { articleDone, batchRead }: Listener): Promise<void> {
  return new Promise((resolve, reject) => {
    let kept: Promise<unknown> = Promise.resolve();
    thread.on("message", (said: BatchMessage) => {
      if (said.kind === "article") void articleDone();
      else {
        kept = Promise.all([kept, batchRead(said.number, said.read)]);
        kept.catch(reject);
      }
    });
    thread.once("error", (error) => {
      const file = fileThatTookTooMuch(fileName, error);
      if (file !== undefined) noteFileOfDeadThread(file);
      reject(error);
    });
    thread.once("exit", (code) => {
      if (code === 0) kept.then(() => resolve(), reject);
      else reject(new Error("a thread that reads articles ended before it was done"));
    });
  });
}
