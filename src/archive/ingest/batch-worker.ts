import { parentPort, workerData } from "node:worker_threads";
import type { Model } from "../../reading/parsing/model.js";
import type { Hand } from "./file-being-read.js";
import { writeTo } from "./file-being-read.js";
import type { SheafRead } from "./read-batch.js";
import { readWith } from "./read-batch.js";
import type { Turns } from "./batch-queue.js";
import { readInTurn } from "./batch-queue.js";

/** What a second reader is given. */
export interface Given {
  readonly turns: Turns;
  readonly model: Model;
  readonly hand: Hand;
}

/** What a second reader says: of each article, and of each sheaf. It ends when there is nothing left to read. */
export type Said =
  | { readonly kind: "article" }
  | { readonly kind: "sheaf"; readonly number: number; readonly read: SheafRead };

const say = (said: Said): void => parentPort?.postMessage(said);

// `readers.ts` gives it.
const { model, turns, hand } = workerData as Given;
readWith(model);
writeTo(hand);
await readInTurn(turns, {
  articleDone: () => say({ kind: "article" }),
  sheafRead: (number, read) => say({ kind: "sheaf", number, read }),
});
