import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeSync,
  type Stats,
} from "node:fs";
import path from "node:path";
import type { FileStamp } from "./archive-writer.js";

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
export function stampOf(file: string): FileStamp | undefined {
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

/**
 * Makes the folder and those above it. Step by step: where a file system holds the folder above and takes no new ones, such as /proc, Node's
 * own way of doing it never ends.
 */
export function makeFolder(folder: string): void {
  const above = path.dirname(folder);
  if (above !== folder && !existsSync(above)) makeFolder(above);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) mkdirSync(folder);
}

/** Writes one line behind all that the file has, and gives when it is on the disk. Makes the file and its folder. */
export function appendLine(file: string, line: string): void {
  makeFolder(path.dirname(file));
  const opened = openSync(file, "a");
  try {
    writeSync(opened, `${line}\n`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Puts a file in the place of the one before, whole or not at all. Makes its folder. */
export function replaceFile(file: string, text: string): void {
  makeFolder(path.dirname(file));
  const aside = `${file}.${process.pid}.new`;
  const opened = openSync(aside, "w");
  try {
    writeSync(opened, text);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  renameSync(aside, file);
}

/** Stands for the code that reads and indexes: what older code has read is read again. */
export function codeStamp(folders: readonly string[], files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(path.join(entry.parentPath, entry.name)));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
