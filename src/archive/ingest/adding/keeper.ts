import { createHash } from "node:crypto";
import type { Archive } from "../../archive.js";
import { pathBelow, placeOfKey } from "../../../model/article-key.js";
import type { IngestLoop } from "../ingest-loop.js";
import type { NewFile, NotPlaced } from "./place-file.js";
import type { Moved } from "./remove-file.js";
import type * as RemoveFile from "./remove-file.js";

export type FileAdded =
  /** Its path below the folder, the keys of the articles that were read in it, and the archive that has them. */
  | { readonly kind: "added"; readonly name: string; readonly articles: readonly string[]; readonly archive: Archive }
  /** The archive has the same bytes already, in this file. */
  | { readonly kind: "there-already"; readonly file: string }
  /** The folder's ignore file leaves it out. */
  | { readonly kind: "left-out" }
  /** The folder could not be read again; a sentence. */
  | { readonly kind: "failed"; readonly reason: string }
  | NotPlaced;

/** What changes the folder of articles itself. Names are paths below it; each call ends when the archive has been read again. */
export interface Keeper {
  /** Puts a file below `added/`. What cannot be read is taken away again. */
  readonly add: (file: NewFile) => Promise<FileAdded>;
  /** Moves a file into `removed/`. */
  readonly remove: (name: string) => Promise<Moved>;
  /** Moves a file out of `removed/`, where it has that name, to its place in the archive. */
  readonly restore: (removed: string, name: string) => Promise<Moved>;
}

const articlesIn = async (archive: Archive, name: string): Promise<readonly string[]> =>
  (await archive.articles({ below: name })).map(({ file }) => file);

async function fileWith(bytes: Uint8Array, archive: Archive): Promise<string | undefined> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const [same] = await archive.articles({ sha256 });
  return same && placeOfKey(same.file).file;
}

/** Changes the folder that is read in the loop, one change after the other. */
export function keeperOf(loop: IngestLoop): Keeper {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(change: () => Promise<Result>): Promise<Result> => {
    const run = last.then(change);
    last = run.catch(() => {});
    return run;
  };
  const readAgain = () => loop.next(0, () => {});

  async function add(file: NewFile): Promise<FileAdded> {
    // Few add files, and what tells their formats takes long to load.
    const { placeFile, takeBack } = await import("./place-file.js");
    const { archive, folder } = loop.now();
    const there = await fileWith(file.bytes, archive);
    if (there !== undefined) return { kind: "there-already", file: there };
    const placed = placeFile(folder, file);
    if (placed.kind !== "placed") return placed;
    const { name } = placed;
    const round = await readAgain();
    const now = loop.now().archive;
    const articles = await articlesIn(now, name);
    if (articles.length > 0) return { kind: "added", name, articles, archive: now };
    const reason = now.rejected.find(({ file: rejected }) => pathBelow(rejected) === name)?.reason;
    takeBack(folder, name);
    await readAgain();
    if (round.kind === "failed") return round;
    return reason === undefined ? { kind: "left-out" } : { kind: "unreadable", reason };
  }

  async function moved(move: (files: typeof RemoveFile, folder: string) => Moved): Promise<Moved> {
    const done = move(await import("./remove-file.js"), loop.now().folder);
    if (done.kind === "moved") await readAgain();
    return done;
  }

  return {
    add: (file) => inTurn(() => add(file)),
    remove: (name) => inTurn(() => moved(({ removeFile }, folder) => removeFile(folder, name))),
    restore: (removed, name) => inTurn(() => moved(({ restoreFile }, folder) => restoreFile(folder, removed, name))),
  };
}
