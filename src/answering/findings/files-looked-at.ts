import type { Archive } from "../../archive/archive.js";

/** Enough to notice a folder that is gone, and not a second reading of it. */
const most = 50;

/** How many of the archive's first files are not what was read: gone, changed or unreadable. */
export async function filesLookedAt(archive: Archive): Promise<{ readonly gone: number; readonly of: number }> {
  const files = (await archive.articles({ behind: "", most })).map(({ file }) => file);
  const looked = await archive.openAll(files);
  return { gone: looked.filter(({ kind }) => kind !== "open").length, of: looked.length };
}
