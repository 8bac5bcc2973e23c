import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { bytesNow, clearOut, clearOutBeside, makeFolder, stampOf, writeWhole } from "../file-system.js";
import { decoded } from "../encoding/encoded.js";
import type { SharedBytes } from "../encoding/sections.js";
import { shared } from "../encoding/sections.js";
import { hashOf, listed } from "../keeping/edition.js";
import type { Edition, NamedBytes } from "../keeping/edition.js";
import { ledgerShape } from "./manifest.js";

/** The place of one article folder's archive on the disk. */
export interface Cache {
  readonly folder: string;
  /** Of the code that reads and indexes. */
  readonly code: string;
}

export type Loaded =
  | { readonly kind: "loaded"; readonly edition: Edition }
  /** `doubt` is absent when nothing was saved yet. */
  | { readonly kind: "nothing"; readonly doubt?: string };

const ledgerName = "ledger";
/** Says whose place this is, for people and for clearing out. */
const noteName = "folder.txt";
const title = "Attest archive 3";

/** Each article folder has a place of its own in the cache folder, so that two of them do not push each other out. */
export function placeIn(cacheFolder: string, articleFolder: string): string {
  return path.join(cacheFolder, hashOf(Buffer.from(path.resolve(articleFolder))).slice(0, 12));
}

/** What was saved, if every byte of it is as it was written and it was made by this very code. */
export function loadedFrom({ folder, code }: Cache): Loaded {
  const found = bytesNow(path.join(folder, ledgerName));
  if (found === undefined) return { kind: "nothing" };
  const bytes = shared(found);
  const head = headOf(code, "0".repeat(64)).length;
  const ledgerBytes = bytes.subarray(head);
  const given = Buffer.from(bytes.buffer, 0, Math.min(bytes.length, head)).toString("latin1");
  if (!given.startsWith(`${title} ${code} `)) return { kind: "nothing", doubt: "was made by another version" };
  if (given !== headOf(code, hashOf(ledgerBytes))) return { kind: "nothing", doubt: "was damaged" };
  const ledger = decoded(ledgerShape, ledgerBytes);
  const volumes = named(folder, ledger.volumes);
  const parts = named(
    folder,
    ledger.parts.map(({ name }) => name),
  );
  if (volumes === undefined || parts === undefined) return { kind: "nothing", doubt: "was damaged" };
  const withRemoved = parts.map((part, index) => ({ ...part, removed: ledger.parts[index]?.removed ?? [] }));
  return {
    kind: "loaded",
    edition: { ...listed(ledger), volumes, parts: withRemoved, ledger: ledgerBytes, saved: true },
  };
}

// As long for every hash, so that what follows begins at a multiple of eight.
const headOf = (code: string, hash: string): string => `${title} ${code} ${hash}`.padEnd(103) + "\n";

function named(folder: string, names: readonly string[]): readonly NamedBytes[] | undefined {
  const all: NamedBytes[] = [];
  for (const name of names) {
    const bytes = inflated(bytesNow(path.join(folder, name)));
    if (bytes === undefined || hashOf(bytes) !== name) return undefined;
    all.push({ name, bytes });
  }
  return all;
}

// The quickest deflate takes a third off; the next ones take long for little. In front of it stands how long it was, so that it is
// inflated into one piece.
function deflated(bytes: Uint8Array): readonly Uint8Array[] {
  return [lengthOf(bytes), deflateRawSync(bytes, { level: 1 })];
}

function lengthOf(bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length, true);
  return length;
}

/** No deflate takes off more than this. */
const mostTakenOff = 1032;

function inflated(saved: Uint8Array | undefined): SharedBytes | undefined {
  if (saved === undefined || saved.length < 4) return undefined;
  const length = new DataView(saved.buffer, saved.byteOffset).getUint32(0, true);
  if (length > saved.length * mostTakenOff) return undefined;
  try {
    // With room for a byte more than it is said to be, too long is told from right.
    return shared(inflateRawSync(saved.subarray(4), { chunkSize: Math.max(64, length + 1) }));
  } catch {
    // Its only way to say that the bytes are not what it wrote.
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "it lies on a disk that is read-only",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a file has its name",
};

/**
 * Saves the edition, or says why not: then it is served from memory, and made again at the next start. Files of `before`, if it was
 * saved, are known to be good; others of the same name may be damaged.
 */
export function save({ folder, code }: Cache, edition: Edition, before: Edition | undefined): string | undefined {
  const known = new Set(before?.saved === true ? [...before.volumes, ...before.parts].map(({ name }) => name) : []);
  try {
    makeFolder(folder);
    const files = [...edition.volumes, ...edition.parts];
    for (const { name, bytes } of files) {
      const file = path.join(folder, name);
      if (!known.has(name) || stampOf(file) === undefined) writeWhole(file, deflated(bytes));
    }
    const ledger = path.join(folder, ledgerName);
    // The last step is the one that counts: until it, the old ledger names the old files, and they are all still there.
    writeWhole(ledger, [Buffer.from(headOf(code, hashOf(edition.ledger))), edition.ledger]);
    const newest = stampOf(ledger);
    const kept = new Set([ledgerName, noteName, ...files.map(({ name }) => name)]);
    if (newest !== undefined) clearOut(folder, kept, newest);
    if (before === undefined) writeWhole(path.join(folder, noteName), [Buffer.from(edition.folder)]);
    clearOutBeside(folder, noteName);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return reasons[code] ?? code;
  }
}
