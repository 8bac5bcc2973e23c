#!/usr/bin/env bash
# edtf 4.11.1 (edtf.js): the season 2024-21 ("spring", Library of Congress EDTF, level 1) has the bounds January to March, and winter is October to December.
# Whoever sorts or filters by what the library gives puts an event of May outside the spring it happened in.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1 >/dev/null
cat >probe.mjs <<'PROBE'
import edtf from "edtf";
const day = (time) => new Date(time).toISOString().slice(0, 10);
console.log([21, 24].map((season) => edtf(`2024-${season}`)).map(({ min, max }) => `${day(min)}/${day(max)}`).join(" "));
PROBE
seen=$(node probe.mjs)
expected='2024-01-01/2024-03-31 2024-10-01/2024-12-31'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
