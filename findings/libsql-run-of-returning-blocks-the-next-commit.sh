#!/usr/bin/env bash
# libsql 0.5.29 (the synchronous API that follows better-sqlite3): run() of an INSERT … RETURNING says that nothing was changed, although the row is there, and
# leaves the statement open, so that the next transaction cannot be committed. better-sqlite3 counts the row and goes on.
# A store on libsql asks such statements by get() or all().
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund libsql@0.5.29 >/dev/null
cat >probe.mjs <<'PROBE'
import Database from "libsql";
const db = new Database("archive.db");
db.exec("create table articles (file text)");
const { changes } = db.prepare("insert into articles values ('a.txt') returning file").run();
const { n } = db.prepare("select count(*) as n from articles").get();
let commit = "done";
try {
  db.exec("begin");
  db.exec("insert into articles values ('b.txt')");
  db.exec("commit");
} catch (error) {
  commit = error.message;
}
console.log(`changes ${changes}, rows ${n}, commit: ${commit}`);
PROBE
seen=$(node probe.mjs)
expected='changes 0, rows 1, commit: cannot commit transaction - SQL statements in progress'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
