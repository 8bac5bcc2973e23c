import type { Sheaf, SheafRead } from "./read-batch.js";
import { readSheaf } from "./read-batch.js";

/** Sheaves that several threads read, each taking the next one when it has done with one. */
export interface Turns {
  readonly sheaves: readonly Sheaf[];
  /** The number of the next sheaf, counted up by all threads. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

export interface Listener {
  readonly articleDone: () => void | Promise<void>;
  readonly sheafRead: (number: number, read: SheafRead) => void;
}

export const turnsOver = (sheaves: readonly Sheaf[]): Turns => ({
  sheaves,
  next: new Int32Array(new SharedArrayBuffer(4)),
});

/** Reads until there is nothing left to take. */
export async function readInTurn({ sheaves, next }: Turns, { articleDone, sheafRead }: Listener): Promise<void> {
  for (;;) {
    const number = Atomics.add(next, 0, 1);
    const sheaf = sheaves[number];
    if (sheaf === undefined) return;
    sheafRead(number, await readSheaf(sheaf, articleDone));
  }
}

/** Leaves nothing for any thread to take. */
export function callOff({ sheaves, next }: Turns): void {
  Atomics.store(next, 0, sheaves.length);
}
