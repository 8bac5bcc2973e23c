import type { Archive } from "../../../src/archive/archive.js";
import type { ArchiveWriter } from "../../../src/archive/archive-writer.js";

/** A snapshot as it was when it was opened. */
export interface OpenedSnapshot {
  readonly archive: Archive;
  /** The article folder: absolute, with links resolved. */
  readonly folder: string;
  readonly remarks: readonly string[];
  readonly close: () => void | Promise<void>;
}

/** One archive of one article folder, wherever it is kept. */
export interface KeptArchive {
  /** Whatever `work` throws is thrown; what it has kept until then stays kept. */
  readonly write: <Result>(work: (writer: ArchiveWriter) => Promise<Result>) => Promise<Result>;
  /** The newest snapshot. */
  readonly open: () => Promise<OpenedSnapshot>;
}

/** Makes an archive that holds nothing yet, of the article folder that people know as `folder`. */
export type Adapter = (folder: string) => Promise<KeptArchive>;
