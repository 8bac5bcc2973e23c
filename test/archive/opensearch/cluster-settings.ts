import { randomUUID } from "node:crypto";

/** An archive of its own in the cluster that the tests are given. */
export const cluster = (name: string) => ({
  url: process.env["TEST_OPENSEARCH_URL"] ?? "",
  archive: `${name}-${randomUUID().slice(0, 8)}`,
});
