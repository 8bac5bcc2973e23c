import { readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../../file-system.js";
import type { CatalogEntry } from "../../../reading/catalog/catalog-entry.js";
import { formatNamed, nameByContent } from "../../../reading/formats/registry.js";
import { BrokenCatalog, isEmpty, setInCatalog } from "./keeper-catalog.js";
import { numbered, safeName } from "./safe-name.js";
import { nameFile, writtenBeside } from "./whole-file.js";

/** Below the folder of articles: what came from within Discord. */
export const addedName = "added";

/** So much may lie there, in bytes and in files: nobody fills a disk through a chat. */
export const quota = { bytes: 1024 * 1024 * 1024, files: 10_000 };

/** A file that somebody wants in the archive, and what is known of it. */
export interface NewFile {
  /** As it was called where it comes from; only a safe form of it is used. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly catalog: CatalogEntry;
}

/** Why a file was not put into the folder; nothing of it is there then. */
export type NotPlaced =
  /** In words that go on from the file's name. */
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "no-room"; readonly megabytes: number; readonly files: number }
  | { readonly kind: "broken-catalog" }
  | { readonly kind: "not-writable"; readonly code: string };

export type PlacedFile = { readonly kind: "placed"; readonly name: string } | NotPlaced;

const megabyte = 1024 * 1024;

/** What the system said, as far as it says it in a word: "EROFS". Anything else is a fault of ours. */
export function notWritable(error: unknown): NotPlaced {
  if (error instanceof BrokenCatalog) return { kind: "broken-catalog" };
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return { kind: "not-writable", code: error.code };
  throw error;
}

/** A folder below another one (absolute, links resolved), made where it is not there. A link is refused as the system would. */
export function folderBelow(folder: string, below: string): string {
  const made = path.join(folder, below);
  makeFolder(made);
  if (realpathSync(made) !== made) throw Object.assign(new Error(`${below} is a link`), { code: "ELOOP" });
  return made;
}

function isFull(folder: string, more: number): boolean {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const size = (entry: (typeof files)[number]) =>
    statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  const bytes = files.reduce((sum, entry) => sum + size(entry), more);
  return files.length >= quota.files || bytes > quota.bytes;
}

/** The name as no file of the folder has it, on disks that tell "A" from "a" and on others. */
function freeName(folder: string, wanted: string): string {
  const taken = new Set(readdirSync(folder).map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : numbered(wanted, number);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * Puts a file into the folder of articles (absolute, links resolved), below `added/`: whole or not at all, with its entry in the catalog.
 * The entry comes first: were the machine to stop in between, it would be named as one that speaks of no file.
 */
export function placeFile(folder: string, { name, bytes, catalog }: NewFile): PlacedFile {
  const named = nameByContent(safeName(name), bytes);
  if (named.kind === "rejected") return { kind: "unreadable", reason: named.reason };
  const largest = formatNamed(named.name)?.largest ?? 0;
  if (bytes.length > largest) return { kind: "too-large", megabytes: largest / megabyte };
  try {
    const added = folderBelow(folder, addedName);
    if (isFull(added, bytes.length)) return { kind: "no-room", megabytes: quota.bytes / megabyte, files: quota.files };
    const free = freeName(added, named.name);
    const below = `${addedName}/${free}`;
    const unfinished = writtenBeside(path.join(added, free), bytes);
    try {
      setInCatalog(folder, below, isEmpty(catalog) ? undefined : catalog);
      if (!nameFile(unfinished, path.join(added, free))) throw Object.assign(new Error(free), { code: "EEXIST" });
    } catch (error) {
      rmSync(unfinished, { force: true });
      forget(folder, below);
      throw error;
    }
    return { kind: "placed", name: below };
  } catch (error) {
    return notWritable(error);
  }
}

/** Takes a file and its entry away again that was put there a moment ago and cannot be read. */
export function takeBack(folder: string, name: string): void {
  rmSync(path.join(folder, name), { force: true });
  forget(folder, name);
}

function forget(folder: string, name: string): void {
  try {
    setInCatalog(folder, name, undefined);
  } catch (error) {
    // What cannot be written now was not written before either.
    notWritable(error);
  }
}
