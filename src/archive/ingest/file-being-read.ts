/** Where a thread writes the name of the file that it reads, so that others see it when the thread has died of it. */
export type SharedFileName = SharedArrayBuffer;

const before = 2;
// No system has longer paths.
const mostBytes = 4096;

export const emptyFileName = (): SharedFileName => new SharedArrayBuffer(before + mostBytes);

let mine = Buffer.from(emptyFileName());

/** From now on this thread writes here what it reads. */
export function writeTo(fileName: SharedFileName): void {
  mine = Buffer.from(fileName);
}

/** The file that this thread begins to read; none when it has done with all. */
export function noteFile(name = ""): void {
  mine.writeUInt16LE(mine.write(name, before));
}

const nameIn = (fileName: SharedFileName): string | undefined => {
  const bytes = Buffer.from(fileName);
  return bytes.toString("utf8", before, before + bytes.readUInt16LE()) || undefined;
};

/** The file over which a thread ran out of memory; none where it ended of something else. */
export function fileThatTookTooMuch(
  fileName: SharedFileName,
  error: Error & { readonly code?: unknown },
): string | undefined {
  return error.code === "ERR_WORKER_OUT_OF_MEMORY" ? nameIn(fileName) : undefined;
}

/** Shows another thread's file in place of this one's, which nobody sees any more: the other has died of it, and this one ends, too. */
export function noteFileOfDeadThread(name: string): void {
  noteFile(name);
  mine = Buffer.from(emptyFileName());
}
