import type { LocalArchive } from "../local/local-archive.js";
import type { Stored } from "../local/local-ingest.js";
import type { Ingested } from "./ingest.js";
import { readerThread } from "./ingest-thread.js";

type Progress = (done: number, of: number) => void;

/** The snapshot that is served. */
export interface ServedSnapshot extends Omit<LocalArchive, "close"> {
  readonly saved: boolean;
}

/** Looks at the folder again and again, one time after the other, in a thread of its own. */
export interface IngestLoop {
  /** Throws before the folder has been looked at for the first time. */
  readonly now: () => ServedSnapshot;
  readonly next: (rest: number, progress: Progress) => Promise<Ingested>;
  /** How far the reading under way is, when one is under way and has something to read. */
  readonly reading: () => { readonly done: number; readonly of: number } | undefined;
  /** All that was asked for until now has ended. */
  readonly ended: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Place {
  readonly articles: string;
  readonly cache: string;
  readonly corrections?: string | undefined;
  readonly notice: (sentence: string) => void;
}

// Whoever still answers from an earlier snapshot keeps it open.
const unused = new FinalizationRegistry((close: () => void) => close());

export function ingestLoop({ articles, cache, corrections, notice }: Place): IngestLoop {
  const thread = readerThread();
  const local = import("../local/open-local-archive.js");
  let now: ServedSnapshot | undefined;
  /** Closes what is served, and takes away what is not kept beyond this process. */
  let close: (() => void) | undefined;
  let reading: { readonly done: number; readonly of: number } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let said: readonly string[] = [];
  let stopped = false;

  /** Says what was not said the time before. */
  function say(sentences: readonly string[]): void {
    for (const sentence of sentences) if (!said.includes(sentence)) notice(sentence);
    said = sentences;
  }

  async function look(rest: number, progress: Progress, discard?: true): Promise<Ingested> {
    if (stopped) return { kind: "failed", reason: "The archive is closed." };
    try {
      const { ingested, stored } = await thread.send(
        { articles, cache, rest, ...(corrections !== undefined && { corrections }), ...(discard && { discard }) },
        (done, of) => {
          reading = { done, of };
          progress(done, of);
        },
      );
      if (ingested.kind === "failed") return ingested;
      const opened = await open(stored);
      if (opened === "damaged" && discard === undefined) return await look(rest, progress, true);
      if (opened === "damaged") throw new Error(`${stored.file} was damaged twice; look at the disk that it lies on`);
      now = opened;
      const anew = discard === undefined ? [] : ["The saved index was damaged; it was made anew."];
      say([...now.remarks, ...anew, ...stored.notices]);
      return ingested;
    } finally {
      reading = undefined;
    }
  }

  async function open({ file, saved }: Stored): Promise<ServedSnapshot | "damaged"> {
    const { openLocalArchive, isDamage, removeStore } = await local;
    try {
      const { close: closeArchive, ...opened } = openLocalArchive({ file, folder: articles });
      unused.register(opened.archive, closeArchive);
      close = () => {
        closeArchive();
        if (!saved) removeStore(file);
      };
      return { ...opened, saved };
    } catch (error) {
      if (isDamage(error)) return "damaged";
      throw error;
    }
  }

  return {
    now() {
      if (now === undefined) throw new Error("the folder has not been read yet");
      return now;
    },
    next(rest, progress) {
      const run = last.then(() => look(rest, progress));
      last = run.catch(() => {});
      return run;
    },
    reading: () => reading,
    async ended() {
      await last;
    },
    async stop() {
      stopped = true;
      await thread.stop();
      close?.();
    },
  };
}
