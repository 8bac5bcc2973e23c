import path from "node:path";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { codeStamp } from "../file-system.js";
import { placeIn } from "../local/store.js";
import type { Edition } from "../keeping/edition.js";
import type { Hand } from "./file-being-read.js";
import { writeTo } from "./file-being-read.js";
import type { Refreshed, RefreshJob } from "./ingest.js";
import { refresh } from "./ingest.js";

/** What the thread is asked for, one order after the other. */
export interface Order extends RefreshJob {
  readonly cache: string;
  readonly hand: Hand;
}

/** What it says while it works, and at the end. */
export type Message =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "loaded"; readonly edition: Edition }
  | { readonly kind: "done"; readonly refreshed: Refreshed };

// Compiled, this file lies in dist/src/archive/ingest.
const root = fileURLToPath(new URL("../../../..", import.meta.url));
const rooms = ["model", "reading", "archive"].map((room) => path.join(root, "dist", "src", room));
const code = codeStamp(rooms, [path.join(root, "package-lock.json")]);
const tellEvery = 20;

const say = (message: Message): void => parentPort?.postMessage(message);

async function done({ cache, hand, ...job }: Order): Promise<void> {
  writeTo(hand);
  const folder = placeIn(cache, job.articles);
  const refreshed = await refresh(
    job,
    { folder, code },
    {
      progress(done, of) {
        if (done % tellEvery === 0 || done === of) say({ kind: "progress", done, of });
      },
      loaded: (edition) => say({ kind: "loaded", edition }),
    },
  );
  say({ kind: "done", refreshed });
}

// A fault ends the thread, and whoever gave the order is told.
parentPort?.on("message", (order: Order) => void done(order));
