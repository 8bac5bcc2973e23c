/** How often a reply is edited while something is being done. */
const pause = 1500;

export interface ProgressNotice {
  readonly told: (done: number, of: number) => void;
  /** After the last edit has gone out: what comes then is not overtaken by it. */
  readonly settled: () => Promise<void>;
}

/** Tells how far something is, by edits that neither overlap nor come too often. `clock` gives milliseconds. */
export function progressBy(edit: (done: number, of: number) => Promise<unknown>, clock: () => number): ProgressNotice {
  let running: Promise<unknown> | undefined;
  let last = -Infinity;
  return {
    told(done, of) {
      if (running !== undefined || clock() - last < pause) return;
      last = clock();
      running = edit(done, of)
        // A missed edit is made good by the next one, or by the answer.
        .catch(() => {})
        .finally(() => {
          running = undefined;
        });
    },
    settled: async () => {
      await running;
    },
  };
}
