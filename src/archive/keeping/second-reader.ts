import { parentPort, workerData } from "node:worker_threads";
import type { SheafRead } from "./sheaf.js";
import type { Turns } from "./turns.js";
import { readInTurn } from "./turns.js";

/** What a second reader says: of each article, and of each sheaf. It ends when there is nothing left to read. */
export type Said =
  | { readonly kind: "article" }
  | { readonly kind: "sheaf"; readonly number: number; readonly read: SheafRead };

// The rule takes this for a window's.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const say = (said: Said): void => parentPort?.postMessage(said);

// `readers.ts` gives it.
await readInTurn(workerData as Turns, {
  articleDone: () => say({ kind: "article" }),
  sheafRead: (number, read) => say({ kind: "sheaf", number, read }),
});
