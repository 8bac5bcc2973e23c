import { Worker } from "node:worker_threads";
import type { Refreshed } from "./refresh.js";
import type { Message, Order } from "./worker.js";

/** A thread that reads and indexes, so that whoever asks meanwhile is answered. */
export interface Errand {
  readonly done: Promise<Refreshed>;
  stop(): Promise<void>;
}

// Node runs only compiled code in a thread, also where a test runs the source.
const compiled = new URL(
  "worker.js",
  import.meta.url.replace(/\/src\/(archive\/keeping\/)errand\.ts$/, "/dist/src/$1"),
);

export function sendOut(order: Order, progress: (done: number, of: number) => void): Errand {
  const worker = new Worker(compiled, { workerData: order });
  const done = new Promise<Refreshed>((resolve, reject) => {
    worker.on("message", (message: Message) => {
      if (message.kind === "progress") progress(message.done, message.of);
      else resolve(message.refreshed);
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the thread that reads the folder ended before it was done")));
  });
  return {
    done,
    async stop() {
      await worker.terminate();
    },
  };
}
