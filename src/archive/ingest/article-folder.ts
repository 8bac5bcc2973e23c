import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { RejectedFile } from "../../model/article.js";
import { articleEndings, formatNamed } from "../../reading/formats/registry.js";

// A catalog, and whatever has no format, may be as large as a text.
const largestText = 5 * 1024 * 1024;
export const catalogName = "catalog.json";

/** What stands in an article folder, before any article is opened. */
export type Folder =
  | {
      readonly kind: "listed";
      /** Absolute, with links resolved. */
      readonly path: string;
      readonly name: string;
      /** File names of articles, sorted. */
      readonly articles: readonly string[];
      readonly hasCatalog: boolean;
      readonly rejected: readonly RejectedFile[];
      /** Said to people when there is nothing to read. */
      readonly notice?: string;
    }
  | { readonly kind: "unreadable"; readonly reason: string };

export type FileBytes =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "rejected"; readonly reason: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  ENOTDIR: "is not a folder",
  EISDIR: "is a folder, not a file",
  EACCES: "may not be read: give this user permission to read it",
  EPERM: "may not be read: give this user permission to read it",
  ELOOP: "is a link that leads round in a circle",
  ENAMETOOLONG: "has too long a name",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? `could not be read (${code === "" ? String(error) : code})`;
}

const listOf = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

const noArticle = `is not an article: only ${listOf(articleEndings)} files are read`;
const aFolder = "is a folder: only files that lie in the folder of articles itself are read";

/** Lists an article folder. Hidden files and the catalog are no articles; everything else that is not read is named. */
export async function folderAt(given: string): Promise<Folder> {
  const name = path.basename(path.resolve(given));
  try {
    const resolved = await realpath(given);
    if (!(await stat(resolved)).isDirectory())
      return { kind: "unreadable", reason: `“${given}” is not a folder; name the folder that holds the articles.` };
    const all = (await readdir(resolved, { withFileTypes: true })).filter((entry) => !entry.name.startsWith("."));
    const folders = new Set(all.filter((entry) => entry.isDirectory()).map((entry) => entry.name));
    const entries = all.map((entry) => entry.name).sort();
    const others = entries.filter((entry) => entry !== catalogName);
    const articles = others.filter((entry) => !folders.has(entry) && formatNamed(entry) !== undefined);
    const isArticle = new Set(articles);
    const rejected = others
      .filter((entry) => !isArticle.has(entry))
      .map((entry) => ({ file: `${name}/${entry}`, reason: folders.has(entry) ? aFolder : noArticle }));
    const notice = `The folder “${given}” holds no articles; put ${listOf(articleEndings)} files into it and read it again.`;
    const listed = { kind: "listed", path: resolved, name, articles, rejected } as const;
    return { ...listed, hasCatalog: entries.includes(catalogName), ...(articles.length === 0 ? { notice } : {}) };
  } catch (error) {
    return { kind: "unreadable", reason: `The folder “${given}” ${reasonOf(error)}.` };
  }
}

/**
 * The bytes of a file that really lies in the folder (a path with links resolved), or the reason why it is not read. Waits for the
 * disk: whoever reads many files has a thread for it, and asking the system in the background takes longer than a small file does.
 */
export function bytesIn(folder: string, name: string, largest = formatNamed(name)?.largest ?? largestText): FileBytes {
  try {
    const file = realpathSync.native(path.join(folder, name));
    const inside = path.relative(folder, file);
    if (inside === "" || inside === ".." || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside))
      return { kind: "rejected", reason: "is a link that leaves the folder; put the file itself there" };
    return regularBytes(file, largest);
  } catch (error) {
    return { kind: "rejected", reason: reasonOf(error) };
  }
}

function regularBytes(file: string, largest: number): FileBytes {
  // Not waiting keeps a named pipe from holding up the reader; not following keeps a link put there just now from being read.
  const opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const about = fstatSync(opened);
    if (about.isDirectory()) return { kind: "rejected", reason: "is a folder, not a file" };
    if (!about.isFile()) return { kind: "rejected", reason: "is not a regular file" };
    if (about.size === 0) return { kind: "rejected", reason: "is empty" };
    if (about.size > largest) return { kind: "rejected", reason: tooLarge(about.size, largest) };
    const buffer = new Uint8Array(about.size);
    let length = 0;
    for (;;) {
      const bytesRead = readSync(opened, buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    return { kind: "bytes", bytes: buffer.subarray(0, length) };
  } finally {
    closeSync(opened);
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "");

const tooLarge = (size: number, largest: number): string =>
  `is too large: ${megabytes(size)} MB, where an article may have ${megabytes(largest)} MB`;
