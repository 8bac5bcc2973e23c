import type { Worker } from "node:worker_threads";
import { emptyFileName, fileThatTookTooMuch } from "./file-being-read.js";
import { newThread } from "./start-worker.js";
import type { Stored } from "../local/local-ingest.js";
import type { Ingested } from "./ingest.js";
import type { Message, Order } from "./ingest-worker.js";

type Progress = (done: number, of: number) => void;

/** What has changed, and where the archive is now. */
export interface IngestOutcome {
  readonly ingested: Ingested;
  readonly stored: Stored;
}

export interface ThreadOrder extends Omit<Order, "fileName"> {
  /** How many megabytes the thread that reads may take; as many as the largest article needs when it is not said. */
  readonly room?: number;
}

/** A thread that reads and indexes, so that whoever asks meanwhile is answered. */
export interface ReaderThread {
  /** A file over which the thread runs out of memory is not read; all the others are. */
  readonly send: (order: ThreadOrder, progress: Progress) => Promise<IngestOutcome>;
  /** Breaks off what was sent from here. */
  readonly stop: () => Promise<void>;
}

// Changes come in flocks, and the grammar takes a while to load; after that its memory is worth more. A thread that has read nothing
// has no grammar to keep.
const idleMs = { afterReading: 5_000, afterNothing: 0 };

// All archive services of a process share one thread, and its grammar. It takes one order after the other.
let worker: Worker | undefined;
let roomOfWorker: number | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

function started(room: number | undefined): Worker {
  const begun = newThread("ingest-worker.js", undefined, room);
  begun.once("exit", () => {
    if (worker === begun) worker = undefined;
  });
  return begun;
}

/** Whoever comes meanwhile gets another thread. */
async function end(): Promise<void> {
  clearTimeout(idle);
  const ending = worker;
  worker = undefined;
  await ending?.terminate();
}

// Whatever dies of more files than this does not die of its files.
const mostDeaths = 16;

async function withoutFatalFiles(sent: ThreadOrder, progress: Progress): Promise<IngestOutcome> {
  const outcome = await tried(sent, progress);
  if (outcome.kind === "done") return outcome;
  // Without waiting: whoever stops this finds the thread that goes on.
  void end();
  const { tooMuch = [] } = sent;
  if (tooMuch.length === mostDeaths || tooMuch.includes(outcome.file)) throw outcome.error;
  return withoutFatalFiles({ ...sent, tooMuch: [...tooMuch, outcome.file] }, progress);
}

type Done = Extract<Message, { readonly kind: "done" }>;

interface Died {
  readonly kind: "died";
  readonly file: string;
  readonly error: Error;
}

function tried({ room, ...asked }: ThreadOrder, progress: Progress): Promise<Done | Died> {
  clearTimeout(idle);
  // One order at a time: a thread that is idle with other room may go.
  if (worker !== undefined && room !== roomOfWorker) void end();
  roomOfWorker = room;
  const at = (worker ??= started(room));
  at.ref();
  const order: Order = { ...asked, fileName: emptyFileName() };
  return new Promise<Done | Died>((resolve, reject) => {
    const failed = (error: Error): void => {
      const file = fileThatTookTooMuch(order.fileName, error);
      if (file === undefined) reject(error);
      else resolve({ kind: "died", file, error });
    };
    const ended = (): void => reject(new Error("the thread that reads the folder ended before it was done"));
    const listen = (message: Message): void => {
      if (message.kind === "progress") return progress(message.done, message.of);
      at.off("message", listen).off("error", failed).off("exit", ended);
      // An idle thread does not keep the process from ending; one that is being ended does, or nobody would be told that it has.
      if (worker === at) {
        at.unref();
        const { afterReading, afterNothing } = idleMs;
        idle = setTimeout(() => void end(), hasRead(message.ingested) ? afterReading : afterNothing).unref();
      }
      resolve(message);
    };
    at.on("message", listen).once("error", failed).once("exit", ended);
    at.postMessage(order);
  });
}

function hasRead(ingested: Ingested): boolean {
  if (ingested.kind === "failed") return false;
  return ingested.restless || ingested.added.length + ingested.changed.length > 0;
}

export function readerThread(): ReaderThread {
  let atWork = false;
  return {
    send(order, progress) {
      const sent = last.then(async () => {
        atWork = true;
        try {
          return await withoutFatalFiles(order, progress);
        } finally {
          atWork = false;
        }
      });
      last = sent.catch(() => {});
      return sent;
    },
    async stop() {
      if (atWork) await end();
    },
  };
}
