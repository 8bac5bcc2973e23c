import { type ArchiveWriter, sameStamp } from "../archive-writer.js";
import { type Candidate, saidOf } from "./folder-scan.js";

/**
 * The candidates that are left to read, where a reading was cut off: what it has kept is not read again, as long as all files of the batch
 * are what they were. What is not is dropped.
 */
export async function leftToRead(
  candidates: readonly Candidate[],
  writer: ArchiveWriter,
): Promise<readonly Candidate[]> {
  const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
  const stale: number[] = [];
  for (const { number, files } of await writer.kept()) {
    const isWhole = files.every(({ name, stamp, catalog }) => {
      const candidate = byName.get(name);
      return candidate !== undefined && sameStamp(candidate.stamp, stamp) && saidOf(candidate) === catalog;
    });
    if (isWhole) for (const { name } of files) byName.delete(name);
    else stale.push(number);
  }
  if (stale.length > 0) await writer.drop(stale);
  return [...byName.values()];
}
