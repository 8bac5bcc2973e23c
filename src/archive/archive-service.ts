import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import type { Archive } from "./archive.js";
import { keeperOf, type Keeper } from "./ingest/adding/keeper.js";
import { ingestLoop, type IngestLoop } from "./ingest/ingest-loop.js";
import type { ClusterAddress } from "./opensearch/cluster.js";
import { correctionsFile } from "./records.js";
import type { Watch } from "./ingest/folder-watcher.js";
import { reindexOnChange } from "./ingest/reindex-on-change.js";

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
export interface ArchiveServiceState {
  /** Whether changes in the folder are noticed: `told` by the system, or by `looking` every few seconds. */
  readonly watching: "off" | Watch["how"];
  /** Whether the index would be found again after a restart. */
  readonly saved: boolean;
  readonly reading?: { readonly done: number; readonly of: number };
  /** Since the folder was looked at last and all that was new had been read. */
  readonly minutesSinceRead: number;
  /** What people should know of the folder and its catalog. */
  readonly remarks: readonly string[];
}

/** The archive behind a face. `archive` is always whole: a reindex swaps it for another one at once. */
export interface ArchiveService extends Keeper {
  readonly archive: Archive;
  readonly state: () => ArchiveServiceState;
  /** Reads the folder again; `progress` is told how many files of how many are done. */
  readonly reindex: (progress: (done: number, of: number) => void) => Promise<ReindexReport>;
  /** Stops watching and leaves nothing half-written. */
  readonly close: () => Promise<void>;
}

export interface ArchiveServiceSettings {
  readonly articles: string;
  readonly cache: string;
  /** The folder of what people have told: the keepers' corrections are in it. */
  readonly records?: string;
  readonly watch: boolean;
  /** Told in a sentence what the keeper should know: a folder that cannot be watched, a cache that cannot be written. */
  readonly notice: (sentence: string) => void;
  /** Told how far the first reading is. */
  readonly progress?: (done: number, of: number) => void;
  /** Milliseconds, from any moment on; only differences count. */
  readonly clock: () => number;
  /** Where the archive is kept in a cluster that other processes serve, too. */
  readonly cluster?: ClusterSettings;
}

export interface ClusterSettings extends ClusterAddress {
  /** What the names of the archive's indices begin with. */
  readonly archive: string;
}

export type ArchiveServiceOpened =
  | { readonly kind: "open"; readonly service: ArchiveService }
  | { readonly kind: "unusable"; readonly sentence: string };

type Begun =
  | { readonly kind: "begun"; readonly loop: IngestLoop }
  | { readonly kind: "unusable"; readonly sentence: string };

/** Nothing of the cluster is loaded where there is none. */
async function loopFor({ articles, cache, records, notice, clock, cluster }: ArchiveServiceSettings): Promise<Begun> {
  const corrections = records === undefined ? undefined : correctionsFile(records, articles);
  if (cluster === undefined) return { kind: "begun", loop: ingestLoop({ articles, cache, corrections, notice }) };
  const { archive, ...address } = cluster;
  const [{ clusterLoop }, { codeOfReader }] = await Promise.all([
    import("./ingest/cluster-loop.js"),
    import("./ingest/code-of-reader.js"),
  ]);
  // Machines hold a folder in different places, so that only its own name tells it from another. Another version of the reader has an archive of
  // its own: old and new processes serve side by side.
  const folder = createHash("sha256")
    .update(path.basename(path.resolve(articles)))
    .digest("hex")
    .slice(0, 8);
  const place = {
    articles,
    corrections,
    address,
    archive: `${archive}-${folder}-${codeOfReader()}`,
    holder: randomUUID(),
    notice,
    clock,
  };
  try {
    return { kind: "begun", loop: await clusterLoop(place) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      kind: "unusable",
      sentence: `The archive’s cluster at ${new URL(address.url).host} cannot be used: ${reason}. Look at OPENSEARCH_URL, at the rights of its user and at the cluster.`,
    };
  }
}

// Reading so many takes long enough for somebody to wonder.
const many = 500;

/** Reads what is new in the folder since it was read last, and from then on what changes in it. */
export async function openArchiveService(settings: ArchiveServiceSettings): Promise<ArchiveServiceOpened> {
  const { watch, notice, progress, clock } = settings;
  const begun = await loopFor(settings);
  if (begun.kind === "unusable") return begun;
  let readAt = clock();
  const loop: IngestLoop = {
    ...begun.loop,
    async next(rest, tell) {
      const round = await begun.loop.next(rest, tell);
      if (round.kind !== "failed") readAt = clock();
      return round;
    },
  };
  const first = await loop.next(0, (done, of) => {
    progress?.(done, of);
    if (progress === undefined && of >= many && done % many === 0)
      notice(`${done} of ${of} new or changed articles have been read.`);
  });
  if (first.kind === "failed") return { kind: "unusable", sentence: first.reason };

  let reindexing = false;
  const watching = watch ? await reindexOnChange(loop, notice) : undefined;
  return {
    kind: "open",
    service: {
      ...keeperOf(loop),
      get archive() {
        return loop.now().archive;
      },
      state() {
        const { saved, remarks } = loop.now();
        const reading = loop.reading();
        const minutesSinceRead = Math.floor((clock() - readAt) / 60_000);
        return { watching: watching?.how ?? "off", saved, remarks, minutesSinceRead, ...(reading && { reading }) };
      },
      async reindex(progress) {
        if (reindexing) return { kind: "already-running" };
        reindexing = true;
        const began = clock();
        try {
          const ingested = await loop.next(0, progress);
          if (ingested.kind === "failed") return ingested;
          const { added, changed, removed } = ingested;
          const { size: articles, rejected } = loop.now().archive;
          const counts = { articles, rejected, seconds: (clock() - began) / 1000 };
          return { kind: "reindexed", added, changed, removed, ...counts };
        } finally {
          reindexing = false;
        }
      },
      async close() {
        await watching?.close();
        await loop.stop();
      },
    },
  };
}
