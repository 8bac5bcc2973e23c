import type { Archive } from "../archive.js";
import type { Edition } from "../keeping/edition.js";
import type { EditionReader } from "../keeping/reader.js";
import type { Refreshed } from "./ingest.js";
import { readerThread } from "./ingest-thread.js";

type Progress = (done: number, of: number) => void;

/** The edition that is served, and the archive that it is. They are swapped together. */
interface Now {
  readonly edition: Edition;
  readonly archive: Archive;
}

/** Reads the folder again and again, one round after the other, in a thread of their own. */
export interface Rounds {
  /** Throws before the first round has ended. */
  readonly now: () => Now;
  readonly next: (rest: number, progress: Progress) => Promise<Refreshed>;
  /** How far the round under way is, when one is under way and has something to read. */
  readonly reading: () => { readonly done: number; readonly of: number } | undefined;
  /** All rounds that were asked for until now have ended. */
  readonly ended: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Place {
  readonly articles: string;
  readonly cache: string;
  readonly notice: (sentence: string) => void;
}

export function roundsIn({ articles, cache, notice }: Place): Rounds {
  const thread = readerThread();
  let read: EditionReader | undefined;
  let now: Now | undefined;
  let reading: { readonly done: number; readonly of: number } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let said: readonly string[] = [];
  let stopped = false;

  /** Says what was not said after the round before. */
  function say(sentences: readonly string[]): void {
    for (const sentence of sentences) if (!said.includes(sentence)) notice(sentence);
    said = sentences;
  }

  // What opens an archive is loaded while the thread is at work.
  const reader = async (): Promise<EditionReader> => (read ??= (await import("../keeping/reader.js")).editionReader());

  async function round(rest: number, progress: Progress): Promise<Refreshed> {
    if (stopped) return { kind: "failed", reason: "The archive is closed." };
    // A fault of what is done beforehand shows again when the round's own edition is opened.
    let early: Promise<unknown> = reader().catch(() => {});
    try {
      const order = { articles, cache, rest, ...(now && { before: now.edition }) };
      const refreshed = await thread.send(order, {
        progress(done, of) {
          reading = { done, of };
          progress(done, of);
        },
        loaded(edition) {
          early = open(edition).catch(() => {});
        },
      });
      await early;
      if (refreshed.kind === "failed") return refreshed;
      const { edition, notices } = refreshed;
      now = { edition, archive: await open(edition) };
      say([...edition.remarks, ...notices]);
      return refreshed;
    } finally {
      reading = undefined;
    }
  }

  /** What two editions have in common is opened once. */
  async function open(edition: Edition): Promise<Archive> {
    return (await reader())(edition, articles);
  }

  return {
    now() {
      if (now === undefined) throw new Error("the folder has not been read yet");
      return now;
    },
    next(rest, progress) {
      const run = last.then(() => round(rest, progress));
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
    },
  };
}
