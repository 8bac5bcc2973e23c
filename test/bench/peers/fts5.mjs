import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sqlite from "node-sqlite3-wasm";

const folder = mkdtempSync(path.join(tmpdir(), "attest-fts5-"));
const file = path.join(folder, "index.db");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** SQLite as WebAssembly: the native binding needs a compiler or a download. Slower than the native one by a factor of two or so. */
export const fts5 = {
  name: "SQLite FTS5 (wasm)",
  build(passages) {
    const index = new sqlite.Database(file);
    index.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    index.exec("CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'porter unicode61')");
    index.exec("BEGIN");
    const insert = index.prepare("INSERT INTO passage (rowid, text) VALUES (?, ?)");
    passages.forEach(({ text }, row) => insert.run([row + 1, text]));
    insert.finalize();
    index.exec("COMMIT");
    return index;
  },
  save(index) {
    index.close();
    return readFileSync(file);
  },
  load(saved) {
    writeFileSync(file, saved);
    return new sqlite.Database(file);
  },
  search(index, words, limit) {
    const any = words
      .split(" ")
      .map((word) => `"${word}"`)
      .join(" OR ");
    return index.all("SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?", [any, limit]);
  },
};
