import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { missing, notInstalled, startCluster, stopCluster } from "./opensearch.js";

// What `npm run test:cluster` runs: starts a cluster, lets the tests of the archive in a cluster ask it, and ends it whatever comes.
const why = missing() ?? notInstalled();
if (why !== undefined) {
  process.stdout.write(`The tests of the archive in a cluster were left out: ${why}.\n`);
  process.exit(0);
}
const nodes = Number(process.argv[2] ?? 2);
const folder = mkdtempSync(path.join(tmpdir(), "attest-cluster-"));
chmodSync(folder, 0o755);
let status: number;
const cluster = await startCluster({ folder, nodes, http: 19_400, transport: 19_500 });
try {
  const { status: ended } = spawnSync("npx", ["vitest", "run", "--config", "test/vitest.cluster.config.ts"], {
    stdio: "inherit",
    env: {
      ...process.env,
      TEST_OPENSEARCH_URL: cluster[0]?.url,
      TEST_OPENSEARCH_PIDS: cluster.map(({ pid }) => pid).join(" "),
    },
  });
  status = ended ?? 1;
} finally {
  stopCluster(cluster);
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}
process.exit(status);
