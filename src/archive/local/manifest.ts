import type { RejectedFile } from "../../model/article.js";
import { listOf, maybe, record, text, uint } from "../encoding/shapes.js";

/** What the file system says of a file. While all of it stays the same, the file is taken to be the same. */
export interface Stamp {
  readonly size: number;
  /** In microseconds. */
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
}

/** An article of the folder as its file was when it was read, and where its reading is bound. */
export interface Entry {
  /** Of the file: its path below the folder. */
  readonly name: string;
  /** Of a file that holds several articles, which one it is. */
  readonly document?: number;
  readonly stamp: Stamp;
  /** What the catalog says of it, as JSON; empty where it says nothing. */
  readonly catalog: string;
  readonly volume: number;
  readonly article: number;
}

/** A file that was opened and could not be read as an article. It is not opened again before it changes. */
export interface TurnedDown {
  readonly name: string;
  readonly stamp: Stamp;
  readonly reason: string;
}

/** A part of the search index, and the files of it that are no longer there. */
export interface NamedPart {
  readonly name: string;
  readonly removed: readonly string[];
}

/** What an archive is made of. Volumes and index parts are named by the hash of their bytes. */
export interface Ledger {
  /** The article folder: absolute, with links resolved. */
  readonly folder: string;
  readonly volumes: readonly string[];
  readonly parts: readonly NamedPart[];
  /** In the order of their names. */
  readonly entries: readonly Entry[];
  readonly turnedDown: readonly TurnedDown[];
  /** All files that are not served: those that were turned down and those that are no articles by their names. */
  readonly rejected: readonly RejectedFile[];
  /** What people should know of the folder and its catalog. */
  readonly remarks: readonly string[];
}

export const noLedger: Ledger = {
  folder: "",
  volumes: [],
  parts: [],
  entries: [],
  turnedDown: [],
  rejected: [],
  remarks: [],
};

const stamp = record<Stamp>({ size: uint, modified: uint, changed: uint, inode: uint });

export const ledgerShape = record<Ledger>({
  folder: text,
  volumes: listOf(text),
  parts: listOf(record<NamedPart>({ name: text, removed: listOf(text) })),
  entries: listOf(
    record<Entry>({
      name: text,
      document: maybe(uint),
      stamp,
      catalog: text,
      volume: uint,
      article: uint,
    }),
  ),
  turnedDown: listOf(record<TurnedDown>({ name: text, stamp, reason: text })),
  rejected: listOf(record<RejectedFile>({ file: text, reason: text })),
  remarks: listOf(text),
});

export const sameStamp = (a: Stamp, b: Stamp): boolean =>
  a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.inode === b.inode;
