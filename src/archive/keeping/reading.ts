import type { Article } from "../../model/article.js";
import type { Reading } from "../../model/reading.js";
import { bytesIn } from "../../reading/disk.js";
import { aidsOnDemand, articleOf, readingOf, sha256Of } from "../../reading/read-article.js";
import type { SharedBytes } from "../encoding/sections.js";
import { indexableOf } from "../search/indexable.js";
import type { Indexable } from "../search/engine.js";
import type { Binder } from "../volume.js";
import { binder } from "../volume.js";
import type { Entry, TurnedDown } from "./ledger.js";
import type { Candidate, Survey } from "./survey.js";
import { catalogText } from "./survey.js";

/** What came of reading the candidates of a survey. */
export interface Read {
  /** Where the new readings are bound; volumes are counted on from `firstVolume`. */
  readonly entries: readonly Entry[];
  readonly volumes: readonly SharedBytes[];
  readonly turnedDown: readonly TurnedDown[];
  /** Those of the entries whose article was read, because it is new or other than it was. */
  readonly fresh: readonly Entry[];
}

interface Job {
  readonly survey: Survey;
  readonly candidates: readonly Candidate[];
  readonly firstVolume: number;
  /** The hash of what was read for this entry. */
  readonly hashBefore: (entry: Entry) => string | undefined;
  readonly add: (articles: readonly Indexable[]) => void;
  readonly progress: (done: number, of: number) => void;
}

// Enough to be worth a volume, few enough that their texts and findings take little room before they are bound.
const articlesInAVolume = 2_000;
const articlesIndexedAtOnce = 4_000;

// The grammar takes a while to load: once for each thread.
const aids = aidsOnDemand();

/** Loads what reading needs, while there is nothing else to do. */
export function prepare(): void {
  aids.grammar();
}

type OneRead =
  | { readonly kind: "read"; readonly article: Article; readonly reading: Reading }
  | { readonly kind: "same" }
  | { readonly kind: "rejected"; readonly reason: string };

/** Reads files one after the other; of what it has read it keeps only bytes. */
export async function readAll({ survey, candidates, firstVolume, hashBefore, add, progress }: Job): Promise<Read> {
  const entries: Entry[] = [];
  const fresh: Entry[] = [];
  const volumes: SharedBytes[] = [];
  const turnedDown: TurnedDown[] = [];
  let open: Binder = binder();
  let unindexed: Indexable[] = [];
  for (const [done, candidate] of candidates.entries()) {
    const { name, stamp, known } = candidate;
    const file = `${survey.name}/${name}`;
    const one = await read({ file, folder: survey.folder, candidate, hashBefore });
    const catalog = catalogText(candidate.catalog);
    if (one.kind === "rejected") turnedDown.push({ name, stamp, reason: one.reason });
    else if (one.kind === "same" && known !== undefined) entries.push({ ...known, stamp });
    else if (one.kind === "read") {
      const entry = { name, stamp, catalog, volume: firstVolume + volumes.length, article: open.articles };
      entries.push(entry);
      fresh.push(entry);
      open.bind(one.reading);
      unindexed.push(indexableOf(one.article, one.reading));
    }
    if (open.articles === articlesInAVolume) {
      volumes.push(open.bound());
      open = binder();
    }
    if (unindexed.length === articlesIndexedAtOnce) {
      add(unindexed);
      unindexed = [];
    }
    progress(done + 1, candidates.length);
  }
  if (open.articles > 0) volumes.push(open.bound());
  if (unindexed.length > 0) add(unindexed);
  return { entries, fresh, volumes, turnedDown };
}

interface OneJob {
  readonly file: string;
  readonly folder: string;
  readonly candidate: Candidate;
  readonly hashBefore: Job["hashBefore"];
}

async function read({ file, folder, candidate: { name, catalog, known }, hashBefore }: OneJob): Promise<OneRead> {
  const found = await bytesIn(folder, name);
  if (found.kind === "rejected") return found;
  const sameWords = known !== undefined && hashBefore(known) === sha256Of(found.bytes);
  if (sameWords && known.catalog === catalogText(catalog)) return { kind: "same" };
  try {
    const given = articleOf(file, found.bytes, catalog);
    if (given.kind === "rejected") return given;
    return { kind: "read", article: given.article, reading: readingOf(given.article, aids) };
  } catch (error) {
    // One article that our reader stumbles over must not keep all the others from being served.
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "rejected", reason: `could not be read because of a fault of Attest's own: ${message}` };
  }
}
