import { stampOf } from "../file-system.js";
import type { IngestLoop } from "./ingest-loop.js";
import type { Watch } from "./folder-watcher.js";
import { watchFolder } from "./folder-watcher.js";

// A file that changes is read when it has kept still for that long.
const restMs = 500;
const tryAgainMs = 3_000;

/** Reads what changes in the folder. A change that comes while a round is under way is for the round after it. */
export async function reindexOnChange(loop: IngestLoop, notice: (sentence: string) => void): Promise<Watch> {
  let waiting = false;
  let closed = false;
  let again: NodeJS.Timeout | undefined;
  let told = "";
  const bell = (): void => void look();
  let watched = folderNow();
  let watch = await watchFolder({ folder: watched.path, bell, notice });

  function folderNow(): { readonly path: string; readonly inode: number | undefined } {
    const { folder } = loop.now();
    return { path: folder, inode: stampOf(folder)?.inode };
  }

  /** Says once what goes on being wrong. */
  function tell(what: string): void {
    if (what !== told && !closed) notice(`${what} What was read before is still served.`);
    told = what;
  }

  function lookAgainIn(milliseconds: number): void {
    clearTimeout(again);
    if (!closed) again = setTimeout(bell, milliseconds);
  }

  async function look(): Promise<void> {
    if (waiting || closed) return;
    waiting = true;
    try {
      // What rings while a round is under way may have come too late for it.
      await loop.ended();
      waiting = false;
      const round = await loop.next(restMs, () => {});
      if (round.kind === "failed") {
        tell(round.reason);
        // A folder that is made again may get the number of the one before.
        watched = { ...watched, inode: undefined };
        lookAgainIn(tryAgainMs);
        return;
      }
      told = "";
      if (round.restless) lookAgainIn(restMs);
      await watchAnew();
    } catch (error) {
      waiting = false;
      // Nobody waits for this answer, so the fault is told here. The archive is as it was.
      tell(`The folder could not be read again: ${String(error)}.`);
    }
  }

  /** The folder of that name may be another one than before: put in its place, or made again. */
  async function watchAnew(): Promise<void> {
    const now = folderNow();
    if (closed || (now.path === watched.path && now.inode === watched.inode)) return;
    watched = now;
    await watch.close();
    watch = await watchFolder({ folder: now.path, bell, notice });
    bell();
  }

  // What changed between the first round and the watching.
  bell();
  return {
    get how() {
      return watch.how;
    },
    async close() {
      closed = true;
      clearTimeout(again);
      await watch.close();
    },
  };
}
