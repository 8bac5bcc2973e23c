/** What is being answered at the moment, so that the process can leave after it and not in the middle. */
export interface InFlight {
  readonly begin: (work: () => Promise<void>) => void;
  readonly count: () => number;
  /** Resolves when nothing is being done any more, or after so many milliseconds; says whether all was done. */
  readonly drained: (milliseconds: number) => Promise<boolean>;
}

/** Runs work and remembers it until it ends. A failure reaches `failed`, never the process. */
export function doing(failed: (error: unknown) => void): InFlight {
  const running = new Set<Promise<void>>();
  const allDone = async (): Promise<true> => {
    // Work may begin while other work ends.
    while (running.size > 0) await Promise.all(running);
    return true;
  };
  return {
    begin(work) {
      const done: Promise<void> = work()
        .catch(failed)
        .finally(() => running.delete(done));
      running.add(done);
    },
    count: () => running.size,
    async drained(milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), milliseconds);
      });
      const all = await Promise.race([allDone(), late]);
      clearTimeout(timer);
      return all;
    },
  };
}
