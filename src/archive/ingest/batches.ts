import type { SharedBytes } from "../encoding/sections.js";
import type { Entry, TurnedDown } from "../local/manifest.js";
import { readTogether, readersFor } from "./worker-pool.js";
import type { Given, SheafRead } from "./read-batch.js";
import type { Candidate, Survey } from "./folder-scan.js";
import { catalogText } from "./folder-scan.js";

/** What came of reading the candidates of a survey. */
export interface Read {
  /** Where the new readings are bound; volumes are counted on from `firstVolume`. */
  readonly entries: readonly Entry[];
  readonly volumes: readonly SharedBytes[];
  readonly turnedDown: readonly TurnedDown[];
  /** Those of the entries whose article was read, because it is new or other than it was. */
  readonly fresh: readonly Entry[];
}

export interface ReadJob {
  readonly survey: Survey;
  readonly candidates: readonly Candidate[];
  readonly firstVolume: number;
  /** The hash of what was read for this entry. */
  readonly hashBefore: (entry: Entry) => string | undefined;
  /** Adds to the search index what was prepared for it. */
  readonly add: (prepared: readonly Uint8Array[]) => void;
  readonly progress: (done: number, of: number) => void;
  /** How many threads read; as many as the machine and the number of articles call for when it is not said. */
  readonly readers?: number;
  /** Names of files that are not read, because a thread died of them. */
  readonly tooMuch: readonly string[];
}

// Many enough to be worth a volume, few enough that threads end at about the same time; the same on every machine, so that the
// same folder gives the same bytes, however many threads it has.
const mostInASheaf = 500;
const fewestInASheaf = 25;
const sheavesAtLeast = 16;
const articlesIndexedAtOnce = 4_000;

/** Reads the candidates, several at a time; of what was read it keeps only bytes. */
export async function readAll(job: ReadJob): Promise<Read> {
  const { survey, candidates, hashBefore, tooMuch, progress, readers = readersFor(candidates.length) } = job;
  const sheaves = sheavesOf(candidates);
  const given = ({ name, catalog, known }: Candidate): Given => {
    if (tooMuch.includes(name)) return { name, tooMuch: true };
    const [before] = known ?? [];
    const sha256 = before?.catalog === catalogText(catalog) ? hashBefore(before) : undefined;
    return { name, ...(catalog && { catalog }), ...(sha256 !== undefined && { sha256 }) };
  };
  const files = sheaves.map((sheaf) => ({ path: survey.folder, folder: survey.name, files: sheaf.map(given) }));
  const gathered = gathering(sheaves, job);
  let done = 0;
  await readTogether(files, readers, {
    articleDone: () => progress((done += 1), candidates.length),
    sheafRead: (number, read) => gathered.take(number, read),
  });
  return gathered.all();
}

function sheavesOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const size = Math.min(mostInASheaf, Math.max(fewestInASheaf, Math.ceil(candidates.length / sheavesAtLeast)));
  const count = Math.ceil(candidates.length / size);
  return Array.from({ length: count }, (_, sheaf) => candidates.slice(sheaf * size, (sheaf + 1) * size));
}

/** Puts what was read in the order of the candidates, in whatever order it comes. */
function gathering(sheaves: readonly (readonly Candidate[])[], { firstVolume, add }: ReadJob) {
  const entries: Entry[] = [];
  const fresh: Entry[] = [];
  const volumes: SharedBytes[] = [];
  const turnedDown: TurnedDown[] = [];
  const early = new Map<number, SheafRead>();
  let next = 0;
  let unindexed: Uint8Array[] = [];
  let articles = 0;

  function index(): void {
    if (unindexed.length > 0) add(unindexed);
    unindexed = [];
    articles = 0;
  }

  function gather(candidates: readonly Candidate[], { outcomes, volume, prepared }: SheafRead): void {
    let article = 0;
    for (const [at, { name, stamp, catalog, known }] of candidates.entries()) {
      const outcome = outcomes[at];
      if (outcome?.kind === "rejected") turnedDown.push({ name, stamp, reason: outcome.reason });
      else if (outcome?.kind === "same" && known !== undefined)
        entries.push(...known.map((entry) => ({ ...entry, stamp })));
      else if (outcome?.kind === "read")
        for (let document = 1; document <= outcome.articles; document += 1) {
          const place = { volume: firstVolume + volumes.length, article: article++ };
          const numbered = outcome.articles > 1 && { document };
          const entry = { name, ...numbered, stamp, catalog: catalogText(catalog), ...place };
          entries.push(entry);
          fresh.push(entry);
        }
    }
    if (volume !== undefined) volumes.push(volume);
    if (prepared !== undefined) unindexed.push(prepared);
    articles += article;
    if (articles >= articlesIndexedAtOnce) index();
  }

  return {
    take(number: number, read: SheafRead): void {
      early.set(number, read);
      for (let one = early.get(next); one !== undefined; one = early.get(next)) {
        early.delete(next);
        gather(sheaves[next] ?? [], one);
        next += 1;
      }
    },
    all(): Read {
      if (next < sheaves.length) throw new Error("a part of the articles was not read by any thread");
      index();
      return { entries, fresh, volumes, turnedDown };
    },
  };
}
