import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Hidden, so that no survey of the folder takes it for an article. */
export const unfinishedName = ".attest-unfinished";

/** Makes what stands in the folder last, where the system lets a folder be opened for that. */
function settle(folder: string): void {
  try {
    const opened = openSync(folder, "r");
    fsyncSync(opened);
    closeSync(opened);
  } catch {
    // Windows does not, and keeps names by itself.
  }
}

/** Writes the bytes beside their place, on the disk and not only on the way there; gives the path. Throws what the system says. */
export function writtenBeside(file: string, bytes: Uint8Array | string): string {
  const unfinished = path.join(path.dirname(file), unfinishedName);
  try {
    // A link that somebody has put there is not followed.
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, bytes, { flag: "wx", flush: true });
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  return unfinished;
}

/** Puts bytes in the place of a file, whole or not at all. */
export function replaceWholeFile(file: string, bytes: Uint8Array | string): void {
  renameSync(writtenBeside(file, bytes), file);
  settle(path.dirname(file));
}

/** Gives a file another name, which no other file may have; false where one has it. */
export function nameFile(from: string, to: string): boolean {
  try {
    // A link is refused where the name is taken; a renaming would take the other file's place.
    linkSync(from, to);
    rmSync(from);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return false;
    // Some disks know no such links.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EXDEV") throw error;
    if (existsSync(to)) return false;
    renameSync(from, to);
  }
  settle(path.dirname(from));
  settle(path.dirname(to));
  return true;
}
