import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { decoded } from "../encoding/encoded.js";
import type { Cache } from "../local/store.js";
import { loadedFrom, save } from "../local/store.js";
import type { Edition } from "../keeping/edition.js";
import type { Ledger } from "../local/manifest.js";
import { ledgerShape, noLedger } from "../local/manifest.js";
import type { NewEdition } from "../keeping/new-edition.js";
import { rested } from "./unfinished-files.js";
import type { Survey } from "./folder-scan.js";
import { allRejected, surveyOf } from "./folder-scan.js";

export interface RefreshJob {
  /** The folder, as it was given. */
  readonly articles: string;
  /** The edition in use; without one, what was saved. */
  readonly before?: Edition;
  /** For how many milliseconds a file must have kept still before it is read; 0 reads it as it is. */
  readonly rest: number;
  /** How many threads read; as many as there is use for when it is not said. */
  readonly readers?: number;
  /** Files over which a thread ran out of memory. They are not read. */
  readonly tooMuch?: readonly string[];
}

/** Told how a round goes on. */
export interface RoundListener {
  readonly progress: (done: number, of: number) => void;
  /** Given what was saved as soon as it is loaded: most of it is also in the edition that the round gives. */
  readonly loaded?: (edition: Edition) => void;
}

export type Refreshed = { readonly kind: "failed"; readonly reason: string } | Round;

export interface Round extends NewEdition {
  readonly kind: "refreshed";
  /** Whether files were left for later because they are still being written. */
  readonly restless: boolean;
  /** What the keeper should know of the saved index. */
  readonly notices: readonly string[];
}

/** Looks at the folder, reads what is new in it, and saves the edition that comes of it. */
export async function refresh(
  { articles, before: inUse, rest, readers, tooMuch = [] }: RefreshJob,
  cache: Cache,
  { progress, loaded: tellLoaded }: RoundListener,
): Promise<Refreshed> {
  const loaded = inUse === undefined ? loadedFrom(cache) : ({ kind: "loaded", edition: inUse } as const);
  const before = loaded.kind === "loaded" ? loaded.edition : undefined;
  if (before !== undefined && inUse === undefined) tellLoaded?.(before);
  const ledger = before === undefined ? noLedger : decoded(ledgerShape, before.ledger);
  const survey = await surveyOf(articles, ledger);
  if (survey.kind === "unreadable") return { kind: "failed", reason: survey.reason };
  if (before?.saved === true && isAsBefore(survey, ledger))
    return { kind: "refreshed", edition: before, added: [], changed: [], removed: [], restless: false, notices: [] };

  const resting = rested(survey, rest);
  // Reading takes libraries and a grammar, which take longer to load than the folder takes to be looked at.
  const { newEdition } = await import("../keeping/new-edition.js");
  if (rest > 0) (await import("./read-batch.js")).prepare();
  const asked = await resting;
  const made = await newEdition({ before, ledger, survey, ...asked, tooMuch, progress, ...(readers && { readers }) });
  const unsaved = save(cache, made.edition, before);
  return {
    ...made,
    kind: "refreshed",
    edition: { ...made.edition, saved: unsaved === undefined },
    restless: asked.restless.length > 0,
    notices: [
      ...(loaded.kind === "nothing" && loaded.doubt !== undefined ? [notice.madeAnew(loaded.doubt)] : []),
      ...(unsaved === undefined ? [] : [notice.unsaved(path.dirname(cache.folder), unsaved)]),
    ],
  };
}

const isAsBefore = (survey: Survey, ledger: Ledger): boolean =>
  survey.candidates.length === 0 &&
  survey.folder === ledger.folder &&
  survey.unchanged.length === ledger.entries.length &&
  isDeepStrictEqual(survey.remarks, ledger.remarks) &&
  isDeepStrictEqual(allRejected(survey, survey.turnedDown), ledger.rejected);

const notice = {
  madeAnew: (doubt: string) => `The saved index ${doubt}; it was made anew.`,
  unsaved: (folder: string, reason: string) =>
    `The index could not be saved in “${folder}”: ${reason}. It is kept in memory and will be made anew at the next start.`,
};
