#!/usr/bin/env bash
# fast-xml-parser 5.12.1 with preserveOrder, its mode for documents: text around an element is trimmed, so that words which stand apart are glued together when
# the text is put together again, as NITF and NewsML do with <person> and <org> in a paragraph. trimValues: false keeps the spaces.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund fast-xml-parser@5.12.1 >/dev/null
cat >probe.mjs <<'PROBE'
import { XMLParser } from "fast-xml-parser";
const words = (nodes) => nodes.map((node) => node["#text"] ?? words(Object.values(node)[0])).join("");
const page = "<p>The mayor, said <person>Holm</person> on Monday.</p>";
console.log([{}, { trimValues: false }].map((more) => words(new XMLParser({ preserveOrder: true, ...more }).parse(page))).join(" | "));
PROBE
seen=$(node probe.mjs)
expected='The mayor, saidHolmon Monday. | The mayor, said Holm on Monday.'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
