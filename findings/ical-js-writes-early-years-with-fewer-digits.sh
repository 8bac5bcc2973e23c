#!/usr/bin/env bash
# ical.js 2.2.1: a day before the year 1000 that was read from four digits is printed with the digits that its number has ("98-03-15"), which is no date of
# iCalendar, and a year of five digits is read by its first four places as another year altogether.
# A calendar of a history archive writes its VALUE=DATE itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 >/dev/null
cat >probe.mjs <<'PROBE'
import ICAL from "ical.js";
console.log(["0098-03-15", "0988-03-15", "10000-01-01"].map((day) => `${day} → ${ICAL.Time.fromDateString(day)}`).join(", "));
PROBE
seen=$(node probe.mjs)
expected='0098-03-15 → 98-03-15, 0988-03-15 → 988-03-15, 10000-01-01 → 999-11-30'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
