#!/usr/bin/env bash
# lmdb 3.5.6: a callback of transaction() that throws rejects the promise, and what it wrote before it threw is committed.
# transactionSync() with the same callback writes nothing. One would expect both to roll back.
# Whoever keeps a store in lmdb uses transactionSync or childTransaction where half a change must never be seen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund lmdb@3.5.6 >/dev/null
cat >probe.mjs <<'PROBE'
import { open } from "lmdb";
const tried = async (kind) => {
  const db = open({ path: kind });
  const change = () => {
    db.put("article", 1);
    throw new Error("the second half failed");
  };
  try {
    await db[kind](change);
  } catch {}
  return db.get("article") ?? "nothing";
};
console.log(`transaction: ${await tried("transaction")}, transactionSync: ${await tried("transactionSync")}`);
process.exit(0);
PROBE
seen=$(node probe.mjs)
expected='transaction: 1, transactionSync: nothing'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
