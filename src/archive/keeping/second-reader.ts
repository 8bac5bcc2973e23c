import { parentPort, workerData } from "node:worker_threads";
import type { Model } from "../../reading/grammar/model.js";
import type { Hand } from "./in-hand.js";
import { writeTo } from "./in-hand.js";
import type { SheafRead } from "./sheaf.js";
import { readWith } from "./sheaf.js";
import type { Turns } from "./turns.js";
import { readInTurn } from "./turns.js";

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
