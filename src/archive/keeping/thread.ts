import { Worker } from "node:worker_threads";
import type { Refreshed } from "./refresh.js";
import type { Message, Order } from "./worker.js";

/** A thread that reads and indexes, so that whoever asks meanwhile is answered. One order at a time. */
export interface ReaderThread {
  readonly send: (order: Order, progress: (done: number, of: number) => void) => Promise<Refreshed>;
  readonly stop: () => Promise<void>;
}

// Node runs only compiled code in a thread, also where a test runs the source.
const compiled = new URL(
  "worker.js",
  import.meta.url.replace(/\/src\/(archive\/keeping\/)thread\.ts$/, "/dist/src/$1"),
);

// Changes come in flocks, and starting anew takes a while; after that the memory is worth more.
const idleMs = 5_000;

export function readerThread(): ReaderThread {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;

  function started(): Worker {
    const begun = new Worker(compiled);
    begun.once("exit", () => {
      if (worker === begun) worker = undefined;
    });
    return begun;
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    await worker?.terminate();
  }

  return {
    send(order, progress) {
      clearTimeout(idle);
      const at = (worker ??= started());
      at.ref();
      return new Promise<Refreshed>((resolve, reject) => {
        const ended = (): void => reject(new Error("the thread that reads the folder ended before it was done"));
        const listen = (message: Message): void => {
          if (message.kind === "progress") return progress(message.done, message.of);
          at.off("message", listen).off("error", reject).off("exit", ended);
          // An idle thread does not keep the process from ending.
          at.unref();
          idle = setTimeout(() => void stop(), idleMs).unref();
          resolve(message.refreshed);
        };
        at.on("message", listen).once("error", reject).once("exit", ended);
        // The rule takes this for a window's.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        at.postMessage(order);
      });
    },
    stop,
  };
}
