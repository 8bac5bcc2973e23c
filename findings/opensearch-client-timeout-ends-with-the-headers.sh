#!/usr/bin/env bash
# @opensearch-project/opensearch 3.9.0: `requestTimeout` counts until the headers of an answer, not until its end. Where a node sends its headers and then nothing,
# a request with a time-out of 300 ms is still pending after ten times that; where it sends nothing at all, the same request fails in time. A program that promises an
# answer within a time needs a deadline of its own round the whole request.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @opensearch-project/opensearch@3.9.0 >/dev/null
cat >probe.mjs <<'PROBE'
import { createServer } from "node:http";
import { Client } from "@opensearch-project/opensearch";

const server = createServer((request, response) => {
  if (request.url.startsWith("/headers")) {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"took":');
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const client = new Client({ node: `http://127.0.0.1:${server.address().port}`, maxRetries: 0 });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(() => resolve("still pending"), milliseconds));
const outcome = (index) =>
  Promise.race([
    client.search({ index, body: {} }, { requestTimeout: 300 }).then(
      () => "answered",
      (error) => error.name,
    ),
    pause(3_000),
  ]);
console.log(`no headers: ${await outcome("nothing")}; headers only: ${await outcome("headers")}`);
process.exit(0);
PROBE
seen=$(node probe.mjs)
expected='no headers: TimeoutError; headers only: still pending'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
