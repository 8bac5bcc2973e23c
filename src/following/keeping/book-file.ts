import { createHash } from "node:crypto";
import path from "node:path";
import { makeFolder } from "../../archive/file-system.js";
import { openDatabase, type Database } from "../../archive/local/database.js";
import { reasonOf } from "../../archive/local/store-file.js";

/** Raised with a table; an older file is brought up to it, never thrown away. */
const layout = 1;

const schema = `
create table about (name text primary key, value text not null) without rowid;
create table follows (
  id integer primary key autoincrement, kind text not null, what text not null, keys text not null, names text,
  target_kind text not null, target text not null, by text not null, locale text not null, since text not null
);
create table known (version text primary key) without rowid;
create table items (
  id integer primary key, follow integer not null, key text not null, file text not null, sha256 text not null,
  start integer not null, end integer not null, dispatch integer, sent integer not null default 0
);
create index items_by_key on items (follow, key);
create index items_by_file on items (file);
create index items_waiting on items (follow) where dispatch is null;
create index items_sent on items (dispatch) where dispatch is not null;
create table dispatches (
  id integer primary key autoincrement, target_kind text not null, target text not null, made integer not null, sent integer
);
create table troubles (target_kind text not null, target text not null, what text not null, since integer not null,
  primary key (target_kind, target)) without rowid;
`;

export type BookFile =
  | { readonly kind: "open"; readonly database: Database; readonly isNew: boolean }
  | { readonly kind: "unusable"; readonly reason: string };

/** Opens the file of follows, made where there is none. Every change is on the disk before anybody is told of it. */
export function openBookFile(folder: string): BookFile {
  try {
    makeFolder(folder);
    const database = openDatabase(path.join(folder, "follows.sqlite"));
    database.script("pragma journal_mode = wal; pragma synchronous = full");
    const isNew = database.transaction(() => {
      const [made] = database.query("select count(*) from sqlite_master where name = 'about'").first() ?? [];
      if (Number(made) > 0) return false;
      database.script(schema);
      const tag = createHash("sha256").update(`${folder} ${process.hrtime.bigint()}`).digest("hex").slice(0, 8);
      for (const [name, value] of [
        ["layout", String(layout)],
        ["tag", tag],
      ] as const)
        database.query("insert into about values (?, ?)").all(name, value);
      return true;
    });
    return { kind: "open", database, isNew };
  } catch (error) {
    return { kind: "unusable", reason: reasonOf(error) };
  }
}
