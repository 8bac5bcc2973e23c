import { isDeepStrictEqual } from "node:util";
import type { ArchiveWriter, Manifest } from "../archive-writer.js";
import { rested } from "./unfinished-files.js";
import type { Survey } from "./folder-scan.js";
import { allRejected, surveyOf } from "./folder-scan.js";

export interface IngestJob {
  /** The folder, as it was given. */
  readonly articles: string;
  /** The file of the keepers' corrections. */
  readonly corrections?: string;
  /** For how many milliseconds a file must have kept still before it is read; 0 reads it as it is. */
  readonly rest: number;
  /** How many threads read; as many as there is use for when it is not said. */
  readonly readers?: number;
  /** Files over which a thread ran out of memory. They are not read. */
  readonly tooMuch?: readonly string[];
}

export type Ingested = { readonly kind: "failed"; readonly reason: string } | Changes;

/** What a look at the folder has changed in the archive. */
export interface Changes {
  readonly kind: "changed";
  /** Files, as people know them. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Whether files were left for later because they are still being written. */
  readonly restless: boolean;
}

const noChanges: Changes = { kind: "changed", added: [], changed: [], removed: [], restless: false };

/** Looks at the folder, reads what is new in it, and makes the snapshot that comes of it. */
export async function ingest(
  { articles, corrections, rest, readers, tooMuch = [] }: IngestJob,
  writer: ArchiveWriter,
  progress: (done: number, of: number) => void,
): Promise<Ingested> {
  const manifest = await writer.manifest();
  const survey = await surveyOf(articles, manifest, corrections);
  if (survey.kind === "unreadable") return { kind: "failed", reason: survey.reason };
  if (isAsBefore(survey, manifest)) return noChanges;

  const resting = rested(survey, rest);
  // Reading takes libraries and a grammar, which take longer to load than the folder takes to be looked at.
  const [{ readAll }, { leftToRead }] = await Promise.all([import("./batches.js"), import("./unfinished-batches.js")]);
  if (rest > 0) (await import("./read-batch.js")).prepare();
  const { candidates, restless } = await resting;
  const left = await leftToRead(candidates, writer);
  await readAll({ survey, candidates: left, writer, progress, tooMuch, ...(readers && { readers }) });

  const outcomes = await writer.outcomes();
  const file = ({ name }: { readonly name: string }): string => `${survey.name}/${name}`;
  const refused = outcomes.flatMap(({ name, stamp, outcome }) =>
    outcome.kind === "rejected" ? [{ name, stamp, reason: outcome.reason }] : [],
  );
  const still = new Set([...survey.unchanged, ...restless, ...outcomes, ...survey.turnedDown].map(({ name }) => name));
  const held = [...manifest.entries, ...manifest.turnedDown].map(({ name }) => name);
  const turnedDown = [...survey.turnedDown, ...refused].sort(byName);
  await writer.commit({
    folder: survey.folder,
    turnedDown,
    rejected: allRejected(survey, turnedDown),
    remarks: survey.remarks,
    gone: held.filter((name) => !still.has(name)),
  });
  const wasThere = new Set(manifest.entries.map(({ name }) => name));
  const fresh = outcomes.filter(({ outcome }) => outcome.kind === "read").sort(byName);
  return {
    kind: "changed",
    added: fresh.filter(({ name }) => !wasThere.has(name)).map(file),
    changed: fresh.filter(({ name }) => wasThere.has(name)).map(file),
    removed: manifest.entries.filter(({ name }) => !still.has(name)).map(file),
    restless: restless.length > 0,
  };
}

const isAsBefore = (survey: Survey, manifest: Manifest): boolean =>
  survey.candidates.length === 0 &&
  survey.folder === manifest.folder &&
  survey.unchanged.length === manifest.entries.length &&
  isDeepStrictEqual(survey.remarks, manifest.remarks) &&
  isDeepStrictEqual(allRejected(survey, survey.turnedDown), manifest.rejected);

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name === b.name ? 0 : a.name < b.name ? -1 : 1;
