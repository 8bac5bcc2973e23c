import path from "node:path";
import { decoded } from "../encoding/encoded.js";
import type { Volume } from "../volume.js";
import { openVolume } from "../volume.js";
import type { Cache } from "./cache.js";
import { loadedFrom, save } from "./cache.js";
import { editionOf, named } from "./edition.js";
import type { Edition } from "./edition.js";
import { indexInHand } from "./index-in-hand.js";
import { ledgerShape, noLedger } from "./ledger.js";
import type { Entry } from "./ledger.js";
import { readAll } from "./reading.js";
import { rested } from "./rest.js";
import { surveyOf } from "./survey.js";
import { tidied } from "./tidy.js";

export interface RefreshJob {
  /** The folder, as it was given. */
  readonly articles: string;
  /** The edition in use; without one, what was saved. */
  readonly before?: Edition;
  /** For how many milliseconds a file must have kept still before it is read; 0 reads it as it is. */
  readonly rest: number;
}

export type Refreshed =
  | { readonly kind: "failed"; readonly reason: string }
  | {
      readonly kind: "refreshed";
      readonly edition: Edition;
      /** Files, as people know them. */
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      /** Whether files were left for later because they are still being written. */
      readonly restless: boolean;
      /** What the keeper should know of the saved index. */
      readonly notices: readonly string[];
    };

/** Looks at the folder, reads what is new in it, and saves the edition that comes of it. */
export async function refresh(
  { articles, before: inUse, rest }: RefreshJob,
  cache: Cache,
  progress: (done: number, of: number) => void,
): Promise<Refreshed> {
  const loaded = inUse === undefined ? loadedFrom(cache) : ({ kind: "loaded", edition: inUse } as const);
  const before = loaded.kind === "loaded" ? loaded.edition : undefined;
  const ledger = before === undefined ? noLedger : decoded(ledgerShape, before.ledger);
  const survey = await surveyOf(articles, ledger.entries);
  if (survey.kind === "unreadable") return { kind: "failed", reason: survey.reason };
  const { candidates, restless } = await rested(survey, rest);

  const index = indexInHand(before);
  const volumes = before?.volumes ?? [];
  const read = await readAll({
    survey,
    candidates,
    firstVolume: volumes.length,
    hashBefore: hashesIn(before),
    add: index.add,
    progress,
  });

  const entries = [...survey.unchanged, ...restless.flatMap(({ known }) => known ?? []), ...read.entries];
  const names = new Set(entries.map(({ name }) => name));
  const gone = ledger.entries.filter(({ name }) => !names.has(name));
  const file = ({ name }: Entry): string => `${survey.name}/${name}`;
  if (gone.length > 0) index.remove(gone.map(file));

  const shelf = tidied(
    { volumes: [...volumes, ...read.volumes.map(named)], entries: entries.sort(inOrderOf("name")) },
    named,
  );
  const rejected = [...survey.rejected, ...read.rejected].sort(inOrderOf("file"));
  const { folder, remarks } = survey;
  const made = editionOf({
    volumes: shelf.volumes,
    parts: index.parts(),
    ledger: { folder, entries: shelf.entries, rejected, remarks },
  });
  const isSaved = before?.saved === true && Buffer.compare(before.ledger, made.ledger) === 0;
  const unsaved = isSaved ? undefined : save(cache, made, before);

  const wasThere = new Set(ledger.entries.map(({ name }) => name));
  const isTurnedDown = new Set(read.rejected.map((rejected) => rejected.file));
  return {
    kind: "refreshed",
    edition: { ...made, saved: unsaved === undefined },
    added: read.fresh.filter(({ name }) => !wasThere.has(name)).map(file),
    changed: read.fresh.filter(({ name }) => wasThere.has(name)).map(file),
    removed: gone.map(file).filter((name) => !isTurnedDown.has(name)),
    restless: restless.length > 0,
    notices: [
      ...(loaded.kind === "nothing" && loaded.doubt !== undefined ? [notice.madeAnew(loaded.doubt)] : []),
      ...(unsaved === undefined ? [] : [notice.unsaved(path.dirname(cache.folder), unsaved)]),
    ],
  };
}

const notice = {
  madeAnew: (doubt: string) => `The saved index ${doubt}; it was made anew.`,
  unsaved: (folder: string, reason: string) =>
    `The index could not be saved in “${folder}”: ${reason}. It is kept in memory and will be made anew at the next start.`,
};

/** The hash of what was read for an entry. Most surveys find nothing to compare, so volumes are opened when they are needed. */
function hashesIn(before: Edition | undefined): (entry: Entry) => string | undefined {
  const opened: (Volume | undefined)[] = [];
  return ({ volume, article }) => {
    const bytes = before?.volumes[volume]?.bytes;
    return bytes && (opened[volume] ??= openVolume(bytes)).cards[article]?.sha256;
  };
}

const inOrderOf =
  <Name extends string>(name: Name) =>
  (a: Readonly<Record<Name, string>>, b: Readonly<Record<Name, string>>): number =>
    a[name] < b[name] ? -1 : 1;
