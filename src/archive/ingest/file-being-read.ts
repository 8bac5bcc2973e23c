/** Where a thread writes the name of the file that it reads, so that others see it when the thread has died of it. */
export type Hand = SharedArrayBuffer;

const before = 2;
// No system has longer paths.
const mostBytes = 4096;

export const emptyHand = (): Hand => new SharedArrayBuffer(before + mostBytes);

let mine = Buffer.from(emptyHand());

/** From now on this thread writes here what it reads. */
export function writeTo(hand: Hand): void {
  mine = Buffer.from(hand);
}

/** The file that this thread begins to read; none when it has done with all. */
export function takeInHand(name = ""): void {
  mine.writeUInt16LE(mine.write(name, before));
}

const nameIn = (hand: Hand): string | undefined => {
  const bytes = Buffer.from(hand);
  return bytes.toString("utf8", before, before + bytes.readUInt16LE()) || undefined;
};

/** The file over which a thread ran out of memory; none where it ended of something else. */
export function tooMuchFor(hand: Hand, error: Error & { readonly code?: unknown }): string | undefined {
  return error.code === "ERR_WORKER_OUT_OF_MEMORY" ? nameIn(hand) : undefined;
}

/** Shows another thread's file in place of this one's, which nobody sees any more: the other has died of it, and this one ends, too. */
export function showInstead(name: string): void {
  takeInHand(name);
  mine = Buffer.from(emptyHand());
}
