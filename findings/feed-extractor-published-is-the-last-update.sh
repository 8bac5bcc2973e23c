#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3: the field "published" of an Atom entry is its <updated>, also where <published> stands beside it. An article that was corrected
# in May is dated May, though it was printed in March.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3 >/dev/null
cat >probe.mjs <<'PROBE'
import { extractFromXml } from "@extractus/feed-extractor";
const entry = "<entry><title>The ferry stays</title><id>urn:1</id><link href=\"https://example.org/1\"/><published>2024-03-14T08:00:00Z</published><updated>2024-05-01T08:00:00Z</updated></entry>";
const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Ledger</title><id>urn:0</id><updated>2024-05-02T00:00:00Z</updated>${entry}</feed>`;
console.log(extractFromXml(feed).entries.map(({ published }) => published).join());
PROBE
seen=$(node probe.mjs)
expected='2024-05-01T08:00:00.000Z'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
