import type { RejectedFile } from "../model/article.js";
import type { PackedArticle } from "./packed/packed-article.js";

/** What the file system says of a file. While all of it stays the same, the file is taken to be the same. */
export interface FileStamp {
  readonly size: number;
  /** In microseconds. */
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
}

export const sameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.inode === b.inode;

/** A file of the folder that holds articles, as it was when it was read. */
export interface ManifestEntry {
  /** Its path below the folder. */
  readonly name: string;
  readonly stamp: FileStamp;
  /** What the catalog says of it, as JSON; empty where it says nothing. */
  readonly catalog: string;
  /** Of its bytes. */
  readonly sha256: string;
}

/** A file that was opened and could not be read as an article. It is not opened again before it changes. */
export interface TurnedDown {
  readonly name: string;
  readonly stamp: FileStamp;
  readonly reason: string;
}

/** What an archive holds of the folder, to compare the folder with. */
export interface Manifest {
  /** The article folder: absolute, with links resolved. */
  readonly folder: string;
  readonly entries: readonly ManifestEntry[];
  readonly turnedDown: readonly TurnedDown[];
  /** All files that are not served: those that were turned down and those that are no articles by their names. */
  readonly rejected: readonly RejectedFile[];
  /** What people should know of the folder and its catalog. */
  readonly remarks: readonly string[];
}

export const emptyManifest: Manifest = { folder: "", entries: [], turnedDown: [], rejected: [], remarks: [] };

export type Outcome =
  | { readonly kind: "read"; readonly articles: number }
  | { readonly kind: "same" }
  | { readonly kind: "rejected"; readonly reason: string };

/** What came of reading a batch of files, as threads hand it to each other. */
export interface BatchRead {
  /** One for each file, in their order. */
  readonly outcomes: readonly Outcome[];
  /** Those that were read, in the order of the files. */
  readonly articles: readonly PackedArticle[];
  /** The same for the search index. */
  readonly prepared?: Uint8Array;
}

/** A file that was given to a thread to read. */
export interface BatchFile {
  readonly name: string;
  readonly stamp: FileStamp;
  readonly catalog: string;
}

/** A batch that was read and is not part of a snapshot yet. */
export interface KeptBatch {
  readonly number: number;
  readonly files: readonly BatchFile[];
}

/** What the next snapshot is, beside the batches that are kept. */
export interface SnapshotChange extends Omit<Manifest, "entries"> {
  /** Names of files that are no longer there, or are no articles any more. */
  readonly gone: readonly string[];
}

/** What reading tells an archive. A reading that is cut off leaves what it has kept, and the next one goes on with it. */
export interface ArchiveWriter {
  /** What the newest snapshot holds. */
  readonly manifest: () => Promise<Manifest>;
  readonly kept: () => Promise<readonly KeptBatch[]>;
  /** Batches are laid in the order of their places, whatever the order is in which they were read. */
  readonly keep: (
    batch: { readonly place: number; readonly files: readonly BatchFile[] },
    read: BatchRead,
  ) => Promise<void>;
  /** What was kept and is no longer what the folder holds. */
  readonly drop: (numbers: readonly number[]) => Promise<void>;
  /** What came of each file of the batches that are kept. */
  readonly outcomes: () => Promise<readonly (BatchFile & { readonly outcome: Outcome })[]>;
  /** Makes the next snapshot of the one before and of all batches that are kept: whole, or not at all. */
  readonly commit: (change: SnapshotChange) => Promise<void>;
  readonly close: () => Promise<void>;
}
