#!/usr/bin/env bash
# citation-js 0.7.21 with @citation-js/plugin-ris: of a newspaper article (TY NEWS) AU is read as the reporter and DA is not read at all; written, the author is
# left out and of the day only the year is kept. Of a journal article (TY JOUR) author and day survive.
# Attest writes RIS of newspapers itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.7.21 @citation-js/plugin-ris@0.7.21 >/dev/null
cat >probe.mjs <<'PROBE'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
const [read] = new Cite("TY  - NEWS\nAU  - Holm, Anna\nTI  - The ferry stays\nDA  - 2024/03/14\nER  - \n").data;
const written = new Cite({ type: "article-newspaper", title: "The ferry stays", author: [{ family: "Holm", given: "Anna" }], issued: { "date-parts": [[2024, 3, 14]] } }).format("ris");
console.log(`author ${read.author}, reporter ${read.reporter}, issued ${read.issued}; written ${written.split("\n").map((line) => line.slice(0, 2)).filter((tag) => tag !== "ID").join(" ")}`);
PROBE
seen=$(node probe.mjs)
expected='author undefined, reporter Holm, Anna, issued undefined; written TY PY TI ER'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
