import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../file-system.js";
import { Damaged, openDatabase, textColumns, columnText, type Database } from "./database.js";
import { tableLayout, schema } from "./schema.js";

/** The place of one article folder's archive on the disk, and the code that reads and indexes. */
export interface Cache {
  readonly file: string;
  readonly code: string;
}

/** Each article folder has a file of its own in the cache folder, so that two of them do not push each other out. */
export function fileIn(cacheFolder: string, articleFolder: string): string {
  return path.join(cacheFolder, `${placeOf(articleFolder)}.sqlite`);
}

function placeOf(articleFolder: string): string {
  const resolved = path.resolve(articleFolder);
  return createHash("sha256").update(`${resolved.length} ${resolved}`).digest("hex").slice(0, 12);
}

export type StoreOpened =
  /** `doubt`: why what was there before could not be used. */
  | { readonly kind: "open"; readonly database: Database; readonly isNew: boolean; readonly doubt?: string }
  | { readonly kind: "unusable"; readonly reason: string };

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "no larger file may be written there",
  EROFS: "it lies on a disk that is read-only",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a file has its name",
  SQLITE_FULL: "the disk is full",
  SQLITE_IOERR_WRITE: "the disk is full",
  // SQLite does not tell a disk from a right.
  SQLITE_READONLY: "the disk is read-only, or this user may not write there",
  SQLITE_READONLY_DIRECTORY: "the disk is read-only, or this user may not write there",
  SQLITE_CANTOPEN: "this user may not write there",
  SQLITE_BUSY: "another process has been writing to it for a minute",
};

/** The driver has no names for some codes: a number whose last byte is the kind of fault. */
const unnamed: Readonly<Record<number, string>> = {
  8: "SQLITE_READONLY_DIRECTORY",
  10: "SQLITE_IOERR_WRITE",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
};

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [, number] = /^UNKNOWN_SQLITE_ERROR_(\d+)$/u.exec(code) ?? [];
  return number === undefined ? code : (unnamed[Number(number) & 0xff] ?? code);
}

export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  return reasons[code] ?? (/database or disk is full/.test(text) ? "the disk is full" : code || text);
}

export const isDamage = (error: unknown): boolean =>
  error instanceof Damaged ||
  /malformed|not a database|no such (?:table|column)/u.test(String(error)) ||
  (error instanceof Error &&
    "code" in error &&
    /^SQLITE_(?:CORRUPT|NOTADB|IOERR_SHORT_READ)/u.test(String(error.code)));

/** Opens the file for writing; makes it anew where there is none, or where this very code did not write it. */
export function openStore({ file, code }: Cache): StoreOpened {
  try {
    makeFolder(path.dirname(file));
    const was = existsSync(file);
    const doubt = was ? doubtIn(file, code) : undefined;
    if (doubt !== undefined) removeStore(file);
    const database = openDatabase(file);
    // A page is read whole: larger ones hold a packed article, and smaller ones waste less of what rows of one term take.
    database.script("pragma page_size = 8192; pragma journal_mode = wal; pragma synchronous = normal");
    // Whoever finds a file that is made waits for nobody who writes to it.
    const isNew = !isMade(database) && database.transaction(() => made(database, code));
    return { kind: "open", database, isNew, ...(doubt !== undefined && { doubt }) };
  } catch (error) {
    return { kind: "unusable", reason: reasonOf(error) };
  }
}

const isMade = ({ query }: Database): boolean =>
  query("select 1 from sqlite_master where name = 'about'").first() !== undefined;

/** Whether there was nothing yet. Two processes may begin at once. */
function made(database: Database, code: string): boolean {
  if (isMade(database)) return false;
  database.script(schema);
  const say = database.query("insert into about values (?, ?)");
  say.all("layout", tableLayout);
  say.all("code", code);
  return true;
}

function doubtIn(file: string, code: string): string | undefined {
  try {
    const database = openDatabase(file);
    try {
      const about = new Map(
        database
          .query(`select ${textColumns("name", "value")} from about`)
          .all()
          .map(([name, value]) => [columnText(name), columnText(value)]),
      );
      return about.get("layout") === tableLayout && about.get("code") === code
        ? undefined
        : "was made by another version";
    } finally {
      database.close();
    }
  } catch (error) {
    // An empty file is what a process leaves that was killed before it wrote anything.
    if (/no such table: about/.test(String(error))) return undefined;
    if (isDamage(error)) return "was damaged";
    throw error;
  }
}

/** The file, and its log. */
export function removeStore(file: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
}

/** Gives back what older versions kept of this folder, and the files of folders that are no longer there. */
export function clearBeside(file: string): void {
  const cacheFolder = path.dirname(file);
  rmSync(file.replace(/\.sqlite$/u, ""), { recursive: true, force: true });
  for (const name of readdirSync(cacheFolder)) {
    const other = path.join(cacheFolder, name);
    if (!name.endsWith(".sqlite") || other === file) continue;
    const folder = folderOf(other);
    if (folder !== undefined && folder !== "" && !existsSync(folder)) removeStore(other);
  }
}

function folderOf(file: string): string | undefined {
  try {
    const database = openDatabase(file);
    try {
      const row = database.query(`select ${textColumns("folder")} from snapshots order by number desc limit 1`).first();
      return row && columnText(row[0]);
    } finally {
      database.close();
    }
  } catch {
    // Not ours, or of another version: nobody knows whose it is, so it stays.
    return undefined;
  }
}
