import path from "node:path";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { codeStamp } from "../file-system.js";
import { type Stored, writingTo } from "../local/local-ingest.js";
import { fileIn, removeStore } from "../local/store-file.js";
import type { Hand } from "./file-being-read.js";
import { writeTo } from "./file-being-read.js";
import type { Ingested, IngestJob } from "./ingest.js";
import { ingest } from "./ingest.js";

/** What the thread is asked for, one order after the other. */
export interface Order extends IngestJob {
  readonly cache: string;
  readonly hand: Hand;
  /** What is in the cache does not read as it was written. */
  readonly discard?: boolean;
}

/** What it says while it works, and at the end. */
export type Message =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly ingested: Ingested; readonly stored: Stored };

// Compiled, this file lies in dist/src/archive/ingest.
const root = fileURLToPath(new URL("../../../..", import.meta.url));
const rooms = ["model", "reading", "archive"].map((room) => path.join(root, "dist", "src", room));
const code = codeStamp(rooms, [path.join(root, "package-lock.json")]);
const tellEvery = 20;

const say = (message: Message): void => parentPort?.postMessage(message);

async function done({ cache, hand, discard = false, ...job }: Order): Promise<void> {
  writeTo(hand);
  const file = fileIn(cache, job.articles);
  if (discard) removeStore(file);
  const [stored, ingested] = await writingTo({ file, code }, (writer) =>
    ingest(job, writer, (done, of) => {
      if (done % tellEvery === 0 || done === of) say({ kind: "progress", done, of });
    }),
  );
  say({ kind: "done", ingested, stored });
}

// A fault ends the thread, and whoever gave the order is told.
parentPort?.on("message", (order: Order) => void done(order));
