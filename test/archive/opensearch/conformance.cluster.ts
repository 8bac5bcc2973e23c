import path from "node:path";
import { afterAll } from "vitest";
import { openClusterArchive } from "../../../src/archive/opensearch/cluster-archive.js";
import { clusterWriter } from "../../../src/archive/opensearch/cluster-writer.js";
import { connect } from "../../../src/archive/opensearch/cluster.js";
import { fence, indicesOf, makeIndices, namesToWrite } from "../../../src/archive/opensearch/indices.js";
import { temporaryFolder } from "../../temporary-folder.js";
import type { Adapter } from "../conformance/adapter.js";
import { answersConform } from "../conformance/answers-of-an-archive.js";
import { snapshotsConform } from "../conformance/snapshots-of-an-archive.js";

const root = temporaryFolder();
const cluster = connect({ url: process.env["TEST_OPENSEARCH_URL"] ?? "" });
afterAll(() => cluster.close());
let archives = 0;

const inCluster: Adapter = async (folder) => {
  const names = indicesOf(`conformance-${process.pid}-${(archives += 1)}`);
  await makeIndices(cluster, names);
  await fence(cluster, names, 1);
  return {
    write: async (work) => work(clusterWriter(cluster, namesToWrite(names, 1))),
    open: async () => ({ ...(await openClusterArchive(cluster, names, folder)), close: () => {} }),
  };
};

answersConform("the archive in a cluster", inCluster, path.join(root, "answers"));
snapshotsConform("the archive in a cluster", inCluster, path.join(root, "snapshots"));
