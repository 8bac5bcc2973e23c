#!/usr/bin/env bash
# piscina 5.3.2: after close() has resolved, run() starts new workers and answers, where one would expect to be refused. A bot that ends by closing its pool and
# then hears one more request stays alive. The same holds after destroy().
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund piscina@5.3.2 >/dev/null
cat >probe.mjs <<'PROBE'
import { writeFileSync } from "node:fs";
import { Piscina } from "piscina";
writeFileSync("double.cjs", "module.exports = (number) => number * 2;");
const pool = new Piscina({ filename: `${process.cwd()}/double.cjs` });
await pool.run(1);
await pool.close();
const afterClose = await pool.run(2);
await pool.destroy();
const afterDestroy = await pool.run(3);
await pool.destroy();
console.log(`after close: ${afterClose}, after destroy: ${afterDestroy}`);
PROBE
seen=$(node probe.mjs)
expected='after close: 4, after destroy: 6'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
