import { copyFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ArchiveWriter } from "../archive-writer.js";
import { localWriter } from "./local-writer.js";
import { type Cache, clearBeside, isDamage, openStore, reasonOf, removeStore } from "./store-file.js";

/** A file that holds the archive, whether it would be found again after a restart, and what its keeper should know. */
export interface Stored {
  readonly file: string;
  readonly saved: boolean;
  readonly notices: readonly string[];
}

/**
 * Lets `work` write to the archive. A file that was damaged or made by another version is made anew; where the cache cannot be written,
 * the archive lies in the folder for temporary files until the process ends.
 */
export async function writingTo<Result>(
  cache: Cache,
  work: (writer: ArchiveWriter) => Promise<Result>,
): Promise<readonly [Stored, Result]> {
  const saved = await tried(cache, work);
  if (saved.kind === "done") {
    clearBeside(cache.file);
    return [{ file: cache.file, saved: true, notices: notice.madeAnew(saved.doubt) }, saved.result];
  }
  const aside = { ...cache, file: path.join(tmpdir(), `attest-${process.pid}-${path.basename(cache.file)}`) };
  const kept = copied(cache.file, aside.file) ?? (await tried(aside, work));
  if (kept.kind === "done")
    return [{ file: aside.file, saved: false, notices: [notice.unsaved(cache.file, saved.reason)] }, kept.result];
  removeStore(aside.file);
  throw new Unkept(notice.nowhere(cache.file, saved.reason, kept.reason));
}

/** There is no place for the archive; the message says why in a sentence. */
export class Unkept extends Error {}

function copied(from: string, to: string): { readonly kind: "unusable"; readonly reason: string } | undefined {
  try {
    if (!existsSync(to) && existsSync(from)) copyFileSync(from, to);
    return undefined;
  } catch (error) {
    return { kind: "unusable", reason: reasonOf(error) };
  }
}

type Tried<Result> =
  | { readonly kind: "done"; readonly result: Result; readonly doubt: string | undefined }
  | { readonly kind: "unusable"; readonly reason: string };

async function tried<Result>(
  cache: Cache,
  work: (writer: ArchiveWriter) => Promise<Result>,
  before?: string,
): Promise<Tried<Result>> {
  const opened = openStore(cache);
  if (opened.kind === "unusable") return opened;
  const doubt = opened.doubt ?? before;
  const writer = localWriter(opened.database);
  try {
    const result = await work(writer);
    await writer.close();
    return { kind: "done", result, doubt };
  } catch (error) {
    opened.database.close();
    if (isDamage(error) && doubt === undefined) {
      removeStore(cache.file);
      return await tried(cache, work, "was damaged");
    }
    if (!isOfDisk(error)) throw error;
    return { kind: "unusable", reason: reasonOf(error) };
  }
}

const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(?:SQLITE_|UNKNOWN_SQLITE_|E[A-Z]+$)/u.test(String(error.code));

const notice = {
  madeAnew: (doubt: string | undefined) => (doubt === undefined ? [] : [`The saved index ${doubt}; it was made anew.`]),
  unsaved: (file: string, reason: string) =>
    `The index could not be saved in “${path.dirname(file)}”: ${reason}. It is kept in a temporary file and will be made anew at the next start.`,
  nowhere: (file: string, reason: string, other: string) =>
    `The index could be saved neither in “${path.dirname(file)}” (${reason}) nor in “${tmpdir()}” (${other}); make room or let this user write there.`,
};
