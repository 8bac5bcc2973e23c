import { articleKey } from "../../model/article-key.js";
import { openVolume } from "../volume.js";
import type { Volume } from "../volume.js";
import { editionOf, named } from "./edition.js";
import type { Edition } from "./edition.js";
import { indexInHand } from "./index-in-hand.js";
import type { Entry, Ledger } from "../local/manifest.js";
import { readAll } from "../ingest/batches.js";
import type { Rested } from "../ingest/unfinished-files.js";
import { allRejected } from "../ingest/folder-scan.js";
import type { Survey } from "../ingest/folder-scan.js";
import { tidied } from "./tidy.js";

export interface NewEdition {
  readonly edition: Edition;
  /** Files, as people know them. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

interface Job extends Rested {
  readonly before: Edition | undefined;
  readonly ledger: Ledger;
  readonly survey: Survey;
  readonly progress: (done: number, of: number) => void;
  readonly readers?: number;
  readonly tooMuch: readonly string[];
}

/** Reads what is new and binds it to what is known. */
export async function newEdition(job: Job): Promise<NewEdition> {
  const { before, ledger, survey, restless } = job;
  const index = indexInHand(before);
  const volumes = before?.volumes ?? [];
  const hashBefore = hashesIn(before);
  const read = await readAll({ ...job, firstVolume: volumes.length, hashBefore, add: index.add });

  const entries = [...survey.unchanged, ...restless.flatMap(({ known }) => known ?? []), ...read.entries];
  const file = ({ name }: { readonly name: string }): string => `${survey.name}/${name}`;
  const key = (entry: Entry): string => articleKey(file(entry), entry.document);
  const keys = new Set(entries.map(key));
  const gone = ledger.entries.filter((entry) => !keys.has(key(entry)));
  if (gone.length > 0) index.remove(gone.map(key));

  const shelf = tidied({ volumes: [...volumes, ...read.volumes.map(named)], entries: entries.sort(byName) }, named);
  const turnedDown = [...survey.turnedDown, ...read.turnedDown].sort(byName);
  const { folder, remarks } = survey;
  const rejected = allRejected(survey, turnedDown);
  const wasThere = new Set(ledger.entries.map(({ name }) => name));
  const isThere = new Set([...entries, ...read.turnedDown].map(({ name }) => name));
  const filesOf = (some: readonly Entry[]): readonly string[] => [...new Set(some.map(file))];
  return {
    edition: editionOf({
      volumes: shelf.volumes,
      parts: index.parts(),
      ledger: { folder, entries: shelf.entries, turnedDown, rejected, remarks },
    }),
    added: filesOf(read.fresh.filter(({ name }) => !wasThere.has(name))),
    changed: filesOf(read.fresh.filter(({ name }) => wasThere.has(name))),
    removed: filesOf(gone.filter(({ name }) => !isThere.has(name))),
  };
}

/** The hash of what was read for an entry. Most surveys find nothing to compare, so volumes are opened when they are needed. */
function hashesIn(before: Edition | undefined): (entry: Entry) => string | undefined {
  const opened: (Volume | undefined)[] = [];
  return ({ volume, article }) => {
    const bytes = before?.volumes[volume]?.bytes;
    return bytes && (opened[volume] ??= openVolume(bytes)).cards[article]?.sha256;
  };
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name === b.name ? 0 : a.name < b.name ? -1 : 1;
