/** Tells that something in a folder has changed; what it was is for the survey to find out. */
export interface Watch {
  /** `told` by the system, or `looking` every few seconds where the system cannot tell. */
  readonly how: "told" | "looking";
  close(): Promise<void>;
}

export interface Watching {
  readonly folder: string;
  /** Something has changed, and then nothing for a moment. */
  readonly bell: () => void;
  readonly notice: (sentence: string) => void;
}

// A folder that is being filled is looked at now and then and not once a file.
const quietMs = 150;
const longestMs = 1_000;
const lookEveryMs = 3_000;

/** Watches the folder and the folders in it, hidden ones left out. */
export async function watchFolder({ folder, bell, notice }: Watching): Promise<Watch> {
  const ring = gathered(bell);
  let looking: NodeJS.Timeout | undefined;
  const lookAgainAndAgain = (error: unknown): void => {
    if (looking !== undefined) return;
    const reason = error instanceof Error ? error.message : String(error);
    notice(
      `The folder “${folder}” cannot be watched (${reason}); it is looked at every ${lookEveryMs / 1000} seconds instead.`,
    );
    looking = setInterval(bell, lookEveryMs);
  };
  let stop = async (): Promise<void> => {};
  try {
    // Native code, which not every machine can load: the bot works without it.
    const { default: watcher } = await import("@parcel/watcher");
    const told = (error: Error | null): void => (error === null ? ring.ring() : lookAgainAndAgain(error));
    const subscription = await watcher.subscribe(folder, told, { ignore: ["**/.*/**"] });
    stop = () => subscription.unsubscribe();
  } catch (error) {
    lookAgainAndAgain(error);
  }
  return {
    get how() {
      return looking === undefined ? "told" : "looking";
    },
    async close() {
      ring.silence();
      clearInterval(looking);
      await stop();
    },
  };
}

/** Many rings in a row are one: it comes when they have stopped, or when they have gone on for long. */
function gathered(bell: () => void): { readonly ring: () => void; readonly silence: () => void } {
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  const silence = (): void => {
    clearTimeout(quiet);
    clearTimeout(longest);
    quiet = longest = undefined;
  };
  const now = (): void => {
    silence();
    bell();
  };
  return {
    ring() {
      clearTimeout(quiet);
      quiet = setTimeout(now, quietMs);
      longest ??= setTimeout(now, longestMs);
    },
    silence,
  };
}
