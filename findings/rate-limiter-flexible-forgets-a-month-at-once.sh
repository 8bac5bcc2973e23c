#!/usr/bin/env bash
# rate-limiter-flexible 11.4.0: RateLimiterMemory with a duration beyond 24.8 days (2^31 milliseconds) arms a timer that Node sets to one millisecond, so that a
# limit of one a month allows the second a moment later. Node prints a TimeoutOverflowWarning and nothing fails.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund rate-limiter-flexible@11.4.0 >/dev/null
cat >probe.mjs <<'PROBE'
import { setTimeout as pause } from "node:timers/promises";
import { RateLimiterMemory } from "rate-limiter-flexible";
process.removeAllListeners("warning");
const second = async (days) => {
  const limiter = new RateLimiterMemory({ points: 1, duration: days * 24 * 60 * 60 });
  await limiter.consume("reader");
  await pause(200);
  return limiter.consume("reader").then(() => "allowed", () => "refused");
};
console.log(`20 days: ${await second(20)}, 30 days: ${await second(30)}`);
process.exit(0);
PROBE
seen=$(node probe.mjs)
expected='20 days: refused, 30 days: allowed'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
