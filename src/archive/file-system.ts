import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from "node:fs";
import path from "node:path";
import type { Stamp } from "./local/manifest.js";

/** The bytes of a file as they are at this moment; undefined when it is not there, is no file or may not be read. */
export function bytesNow(file: string): Uint8Array | undefined {
  let opened: number | undefined;
  try {
    // Not waiting keeps a named pipe that was put in the file's place from holding everybody up.
    opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return fstatSync(opened).isFile() ? readFileSync(opened) : undefined;
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Undefined where nothing can be seen of it: it is not there, its link leads round in a circle, or its folder may not be entered. */
export function stampOf(file: string): Stamp | undefined {
  const about = seen(file);
  if (about === undefined) return undefined;
  const { size, mtimeMs, ctimeMs, ino } = about;
  const microseconds = (time: number): number => Math.max(0, Math.round(time * 1000));
  return { size, modified: microseconds(mtimeMs), changed: microseconds(ctimeMs), inode: ino };
}

function seen(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // Whoever reads the file is told why it cannot be read.
    return undefined;
  }
}

/** Writes a file whole or not at all: whoever reads it meanwhile, or after the process was killed, finds the old one or the new one. */
export function writeWhole(file: string, parts: readonly Uint8Array[]): void {
  const draft = `${file}.${process.pid}.new`;
  try {
    const opened = openSync(draft, "w");
    try {
      for (const bytes of parts) for (let at = 0; at < bytes.length;) at += writeSync(opened, bytes, at);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(draft, file);
  } catch (error) {
    // Half a file would only take room on a disk that may be full.
    rmSync(draft, { force: true });
    throw error;
  }
  settle(path.dirname(file));
}

/** Names are safe on the disk only when their folder is. Windows cannot open a folder, and does this by itself. */
function settle(folder: string): void {
  if (process.platform === "win32") return;
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/**
 * Makes the folder and those above it. Step by step: where a file system holds the folder above and takes no new ones, such as /proc, Node's
 * own way of doing it never ends.
 */
export function makeFolder(folder: string): void {
  const above = path.dirname(folder);
  if (above !== folder && !existsSync(above)) makeFolder(above);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) mkdirSync(folder);
}

/** Removes what is in the folder beside `kept`, unless it is so new that another process may be about to use it. */
export function clearOut(folder: string, kept: ReadonlySet<string>, newest: Stamp): void {
  const tenMinutes = 10 * 60 * 1_000_000;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const stamp = kept.has(name) ? undefined : stampOf(file);
    if (stamp !== undefined && newest.modified - stamp.modified > tenMinutes) rmSync(file, { force: true });
  }
}

/** Removes the places beside this one whose article folder is no longer there; `note` in each tells which folder that is. */
export function clearOutBeside(place: string, note: string): void {
  for (const name of readdirSync(path.dirname(place))) {
    const other = path.join(path.dirname(place), name);
    const articles = other === place ? undefined : bytesNow(path.join(other, note));
    if (articles !== undefined && !existsSync(Buffer.from(articles).toString()))
      rmSync(other, { recursive: true, force: true });
  }
}

/** Stands for the code that reads and indexes: what older code has read is read again. */
export function codeStamp(folders: readonly string[], files: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(path.join(entry.parentPath, entry.name)));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
