import type { ArchiveWriter } from "../archive-writer.js";
import { clusterWriter } from "./cluster-writer.js";
import { type ClusterAddress, connect } from "./cluster.js";
import { indicesOf, namesToWrite } from "./indices.js";

/** An archive in a cluster, and the term in which somebody may write to it. */
export interface WritableCluster {
  readonly address: ClusterAddress;
  /** What the names of its indices begin with. */
  readonly archive: string;
  readonly term: number;
}

/** Lets `work` write to the archive. */
export async function writingToCluster<Result>(
  { address, archive, term }: WritableCluster,
  work: (writer: ArchiveWriter) => Promise<Result>,
): Promise<Result> {
  const cluster = connect(address);
  try {
    return await work(clusterWriter(cluster, namesToWrite(indicesOf(archive), term)));
  } finally {
    await cluster.close();
  }
}
