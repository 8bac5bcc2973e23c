#!/usr/bin/env bash
# humanparser 2.7.0: the surname Ma is taken for a master's degree at the end of a name, with and without a salutation; the person is left without a last name,
# or with the given name for one. Lo, Do and Ng are safe. Speakers of Chinese names must not be looked up by its lastName.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund humanparser@2.7.0 >/dev/null
cat >probe.mjs <<'PROBE'
import human from "humanparser";
console.log(["Yo-Yo Ma", "Mr Jack Ma", "Jenny Lo"].map((name) => human.parseName(name)).map(({ firstName = "", lastName, suffix = "" }) => `${firstName}/${lastName}/${suffix}`).join(" "));
PROBE
seen=$(node probe.mjs)
expected='Yo-Yo//Ma /Jack/Ma Jenny/Lo/'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
