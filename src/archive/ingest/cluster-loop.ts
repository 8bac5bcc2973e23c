import { setTimeout as pause } from "node:timers/promises";
import type { Ingested } from "./ingest.js";
import type { IngestLoop, ServedSnapshot } from "./ingest-loop.js";
import { readerThread } from "./ingest-thread.js";
import { openClusterArchive, type ClusterArchive } from "../opensearch/cluster-archive.js";
import { type ClusterAddress, connect } from "../opensearch/cluster.js";
import { fence, indicesOf, makeIndices } from "../opensearch/indices.js";
import { leaseOn } from "../opensearch/lease.js";
import { newestSnapshot } from "../opensearch/snapshot.js";

/** An archive in a cluster, as this process serves it. */
export interface ClusterPlace {
  readonly articles: string;
  /** The file of corrections, where there is one. */
  readonly corrections: string | undefined;
  readonly address: ClusterAddress;
  /** What the names of its indices begin with: the same for all processes that serve it, another for another version of the reader. */
  readonly archive: string;
  /** Told apart from all other processes. */
  readonly holder: string;
  readonly notice: (sentence: string) => void;
  /** Milliseconds, from any moment on. */
  readonly clock: () => number;
}

/** Milliseconds. */
const every = { lease: 2_000, look: 1_000, firstSnapshot: 500 };

const noChanges: Ingested = { kind: "changed", added: [], changed: [], removed: [], restless: false };
const elsewhere: Ingested = {
  kind: "failed",
  reason:
    "Another process of this cluster reads the folder; what is new is served here a few seconds after it has read it.",
};

/**
 * One of many processes that serve one archive. Whoever holds the lease reads the folder; all others look every second whether there is a
 * newer snapshot, and swap to it whole.
 */
export async function clusterLoop(place: ClusterPlace): Promise<IngestLoop> {
  const { articles, corrections, address, notice } = place;
  const cluster = connect(address);
  const names = indicesOf(place.archive);
  await makeIndices(cluster, names);
  const lease = leaseOn({ ...place, cluster, index: names.state, id: "reading" });
  const thread = readerThread();
  let now: (ServedSnapshot & ClusterArchive) | undefined;
  let fenced: number | undefined;
  let reading: { readonly done: number; readonly of: number } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let told = "";
  let remarked: readonly string[] = [];
  let stopped = false;

  function tell(sentence: string): void {
    if (sentence !== told && sentence !== "") notice(sentence);
    told = sentence;
  }

  /** The newest snapshot, where it is newer than the one that is served. */
  async function swap(): Promise<void> {
    const { number } = await newestSnapshot(cluster, names);
    if (number === 0 || number === now?.number) return;
    now = { ...(await openClusterArchive(cluster, names, articles)), saved: true };
    for (const remark of now.remarks) if (!remarked.includes(remark)) notice(remark);
    remarked = now.remarks;
  }

  async function renewed(): Promise<number | undefined> {
    await lease.renew();
    const term = lease.term();
    if (term !== undefined && term !== fenced) {
      await fence(cluster, names, term);
      fenced = term;
    }
    return term;
  }

  async function look(rest: number, progress: (done: number, of: number) => void): Promise<Ingested> {
    if (stopped) return { kind: "failed", reason: "The archive is closed." };
    const term = lease.term();
    if (term === undefined || term !== fenced) {
      await swap();
      // Whoever asks for it is told; a change in the folder is told of by whoever reads it.
      return now !== undefined && rest > 0 ? noChanges : elsewhere;
    }
    try {
      const sent = {
        articles,
        rest,
        cluster: { address, archive: place.archive, term },
        ...(corrections !== undefined && { corrections }),
      };
      const { ingested } = await thread.send(sent, (done, of) => {
        reading = { done, of };
        progress(done, of);
      });
      if (ingested.kind === "changed") await swap();
      return ingested;
    } finally {
      reading = undefined;
    }
  }

  const inTurn = (rest: number, progress: (done: number, of: number) => void): Promise<Ingested> => {
    const run = last.then(() => look(rest, progress));
    last = run.catch(() => {});
    return run;
  };

  /** Whoever comes to read the folder looks at it at once: the one before may have missed what changed. */
  async function keepLease(): Promise<void> {
    const before = lease.term();
    const term = await renewed();
    if (term !== undefined && before === undefined && now !== undefined) await inTurn(1, () => {});
  }

  const again = (work: () => Promise<void>, milliseconds: number): NodeJS.Timeout => {
    let busy = false;
    return setInterval(() => {
      if (busy) return;
      busy = true;
      work()
        .then(() => tell(""))
        .catch((error: unknown) => tell(`The cluster: ${error instanceof Error ? error.message : String(error)}.`))
        .finally(() => (busy = false));
    }, milliseconds).unref();
  };

  await renewed();
  const timers = [again(keepLease, every.lease), again(swap, every.look)];
  return {
    now() {
      if (now === undefined) throw new Error("the folder has not been read yet");
      return now;
    },
    async next(rest, progress) {
      const wasServing = now !== undefined;
      // The first time there may be nothing to serve before another process has read the folder.
      for (;;) {
        const ingested = await inTurn(rest, progress);
        if (now !== undefined) return ingested === elsewhere && !wasServing ? noChanges : ingested;
        if (ingested.kind === "failed" && ingested !== elsewhere) return ingested;
        await pause(every.firstSnapshot);
        if (lease.term() === undefined) await renewed();
      }
    },
    reading: () => reading,
    async ended() {
      await last;
    },
    async stop() {
      stopped = true;
      for (const timer of timers) clearInterval(timer);
      await thread.stop();
      await lease.release().catch(() => {});
      await cluster.close();
    },
  };
}
