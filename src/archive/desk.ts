import type { Archive } from "./archive.js";
import { archiveOf } from "./in-memory.js";

export type ReindexReport =
  | { readonly kind: "already-running" }
  | { readonly kind: "failed"; readonly reason: string }
  | {
      readonly kind: "reindexed";
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      readonly rejected: readonly { readonly file: string; readonly reason: string }[];
      readonly articles: number;
      readonly seconds: number;
    };

/** What is being done and how far it is, for /status. */
export interface DeskState {
  readonly label: string;
  readonly value: string;
}

/** The archive behind a face. `archive` is always whole: a reindex swaps it for another one at once. */
export interface Desk {
  readonly archive: Archive;
  readonly state: () => readonly DeskState[];
  /** Reads the folder again; `progress` is told how many files of how many are done. */
  readonly reindex: (progress: (done: number, of: number) => void) => Promise<ReindexReport>;
  /** Stops watching and leaves nothing half-written. */
  readonly close: () => Promise<void>;
}

export interface DeskSettings {
  readonly articles: string;
  readonly cache: string;
  readonly watch: boolean;
  /** Told in a sentence what the keeper should know: a folder that cannot be watched, a cache that cannot be written. */
  readonly notice: (sentence: string) => void;
  /** Milliseconds, from any moment on; only differences count. */
  readonly clock: () => number;
}

export type DeskOpened =
  | { readonly kind: "open"; readonly desk: Desk }
  | { readonly kind: "unusable"; readonly sentence: string };

/** Reads the folder, or takes what was read of it before from the cache. */
export async function openDesk({ articles, clock }: DeskSettings): Promise<DeskOpened> {
  let archive = await archiveOf(articles);
  let running = false;
  return {
    kind: "open",
    desk: {
      get archive() {
        return archive;
      },
      state: () => [],
      async reindex(progress) {
        if (running) return { kind: "already-running" };
        running = true;
        const began = clock();
        try {
          const before = new Map(archive.articles.map((card) => [card.file, card.sha256]));
          const next = await archiveOf(articles);
          progress(next.articles.length, next.articles.length);
          const now = new Map(next.articles.map((card) => [card.file, card.sha256]));
          archive = next;
          return {
            kind: "reindexed",
            added: [...now.keys()].filter((file) => !before.has(file)),
            changed: [...now]
              .filter(([file, sha]) => before.has(file) && before.get(file) !== sha)
              .map(([file]) => file),
            removed: [...before.keys()].filter((file) => !now.has(file)),
            rejected: next.rejected,
            articles: next.articles.length,
            seconds: (clock() - began) / 1000,
          };
        } finally {
          running = false;
        }
      },
      close: async () => {},
    },
  };
}
