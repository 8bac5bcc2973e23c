import { parentPort } from "node:worker_threads";
import type { ArchiveWriter } from "../archive-writer.js";
import { type Stored, Unkept, writingTo } from "../local/local-ingest.js";
import { fileIn, removeStore } from "../local/store-file.js";
import type { SharedFileName } from "./file-being-read.js";
import { writeTo } from "./file-being-read.js";
import type { WritableCluster } from "../opensearch/cluster-ingest.js";
import { codeOfReader } from "./code-of-reader.js";
import type { Ingested, IngestJob } from "./ingest.js";
import { ingest } from "./ingest.js";

/** What the thread is asked for, one order after the other. */
export interface Order extends IngestJob {
  /** The folder of the cache; none where the archive is in a cluster. */
  readonly cache?: string;
  readonly cluster?: WritableCluster;
  readonly fileName: SharedFileName;
  /** What is in the cache does not read as it was written. */
  readonly discard?: boolean;
}

/** What it says while it works, and at the end. */
export type Message =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly ingested: Ingested; readonly stored: Stored };

const tellEvery = 20;

const say = (message: Message): void => parentPort?.postMessage(message);

async function done({ cache, cluster, fileName, discard = false, ...job }: Order): Promise<void> {
  writeTo(fileName);
  const work = (writer: ArchiveWriter) =>
    ingest(job, writer, (done, of) => {
      if (done % tellEvery === 0 || done === of) say({ kind: "progress", done, of });
    });
  if (cluster !== undefined) {
    const { writingToCluster } = await import("../opensearch/cluster-ingest.js");
    const ingested = await writingToCluster(cluster, work);
    return say({ kind: "done", ingested, stored: { file: "", saved: true, notices: [] } });
  }
  if (cache === undefined) throw new Error("nobody said where the archive is kept");
  const file = fileIn(cache, job.articles);
  if (discard) removeStore(file);
  try {
    const [stored, ingested] = await writingTo({ file, code: codeOfReader() }, work);
    say({ kind: "done", ingested, stored });
  } catch (error) {
    // No fault of ours: there is no room, or no right to write.
    if (!(error instanceof Unkept)) throw error;
    say({
      kind: "done",
      ingested: { kind: "failed", reason: error.message },
      stored: { file, saved: false, notices: [] },
    });
  }
}

// A fault ends the thread, and whoever gave the order is told.
parentPort?.on("message", (order: Order) => void done(order));
