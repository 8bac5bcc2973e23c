import type { ArchiveWriter, BatchFile } from "../archive-writer.js";
import { readTogether, readersFor } from "./worker-pool.js";
import type { GivenFile } from "./read-batch.js";
import type { Candidate, Survey } from "./folder-scan.js";
import { saidOf } from "./folder-scan.js";

export interface ReadJob {
  readonly survey: Survey;
  readonly candidates: readonly Candidate[];
  readonly writer: ArchiveWriter;
  readonly progress: (done: number, of: number) => void;
  /** How many threads read; as many as the machine and the number of articles call for when it is not said. */
  readonly readers?: number;
  /** Names of files that are not read, because a thread died of them. */
  readonly tooMuch: readonly string[];
}

// Many enough to be worth writing at once, few enough that threads end at about the same time and that little is lost with a process;
// the same on every machine, so that the same folder gives the same archive, however many threads it has.
const mostInABatch = 500;
const fewestInABatch = 25;
const batchesAtLeast = 16;

/** Reads the candidates, several at a time, and hands each batch to the writer as soon as it is read. */
export async function readAll({ survey, candidates, writer, tooMuch, progress, ...job }: ReadJob): Promise<void> {
  const { readers = readersFor(candidates.length) } = job;
  const batches = batchesOf(candidates);
  const given = ({ name, catalog, corrections, known }: Candidate): GivenFile => {
    if (tooMuch.includes(name)) return { name, tooMuch: true };
    const isSame = known !== undefined && known.catalog === saidOf({ catalog, corrections });
    return {
      name,
      ...(catalog && { catalog }),
      ...(corrections && { corrections }),
      ...(isSame && { sha256: known.sha256 }),
    };
  };
  const files = batches.map((batch) => ({ path: survey.folder, folder: survey.name, files: batch.map(given) }));
  let done = 0;
  await readTogether(files, readers, {
    articleDone: () => progress((done += 1), candidates.length),
    batchRead: (place, read) => writer.keep({ place, files: (batches[place] ?? []).map(fileOf) }, read),
  });
}

const fileOf = ({ name, stamp, ...said }: Candidate): BatchFile => ({ name, stamp, catalog: saidOf(said) });

function batchesOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const size = Math.min(mostInABatch, Math.max(fewestInABatch, Math.ceil(candidates.length / batchesAtLeast)));
  const count = Math.ceil(candidates.length / size);
  return Array.from({ length: count }, (_, batch) => candidates.slice(batch * size, (batch + 1) * size));
}
