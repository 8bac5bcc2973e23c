import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { cacheFor } from "./cache.js";
import type { Refreshed, RefreshJob } from "./refresh.js";
import { refresh } from "./refresh.js";

/** What the thread is started with. */
export interface Order extends RefreshJob {
  readonly cache: string;
}

/** What it says while it works, and at the end. */
export type Message =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly refreshed: Refreshed };

// The rule takes this port for a window.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const say = (message: Message): void => parentPort?.postMessage(message);

// The other side is `errand.ts`, which is compiled together with this file.
const { cache, ...job } = workerData as Order;
// Compiled, this file lies in dist/src/archive/keeping.
const root = fileURLToPath(new URL("../../../..", import.meta.url));
const every = 20;
const refreshed = await refresh(job, cacheFor(cache, job.articles, root), (done, of) => {
  if (done % every === 0 || done === of) say({ kind: "progress", done, of });
});
say({ kind: "done", refreshed });
