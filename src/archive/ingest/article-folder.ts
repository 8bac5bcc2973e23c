import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync, type Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import ignore from "ignore";
import type { RejectedFile } from "../../model/article.js";
import { formatNamed, reasonNamed } from "../../reading/formats/registry.js";

// A catalog, and whatever has no format, may be as large as a text.
const largestText = 5 * 1024 * 1024;
export const catalogName = "catalog.json";
/** Says in the words of .gitignore what of the folder is no article. */
const ignoreName = ".attestignore";
/** Where articles go that were taken out; nothing in it is read. */
export const removedName = "removed";

/** What stands in an article folder, before any article is opened. */
export type Folder =
  | {
      readonly kind: "listed";
      /** Absolute, with links resolved. */
      readonly path: string;
      readonly name: string;
      /** Paths of articles below the folder, with slashes, sorted. */
      readonly articles: readonly string[];
      readonly hasCatalog: boolean;
      readonly rejected: readonly RejectedFile[];
      /** BatchMessage to people when there is nothing to read. */
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

/** Lists an article folder and the folders in it. What is hidden or ignored is no article; everything else that is not read is named. */
export async function folderAt(given: string): Promise<Folder> {
  const name = path.basename(path.resolve(given));
  try {
    const resolved = await realpath(given);
    if (!(await stat(resolved)).isDirectory())
      return { kind: "unreadable", reason: `“${given}” is not a folder; name the folder that holds the articles.` };
    const { files, rejected: outside } = await filesBelow(resolved, ignoredIn(resolved));
    const articles: string[] = [];
    const others: RejectedFile[] = [];
    for (const file of files) {
      if (formatNamed(file) === undefined) others.push({ file, reason: reasonNamed(file) });
      else if (file !== catalogName) articles.push(file);
    }
    const rejected = [...outside, ...others]
      .map(({ file, reason }) => ({ file: `${name}/${file}`, reason }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    const notice = `The folder “${given}” holds no articles; put .txt, .md, .html, .pdf or .docx files into it and read it again.`;
    const listed = { kind: "listed", path: resolved, name, articles, rejected } as const;
    const hasCatalog = files.length > articles.length + others.length;
    return { ...listed, hasCatalog, ...(articles.length === 0 ? { notice } : {}) };
  } catch (error) {
    return { kind: "unreadable", reason: `The folder “${given}” ${reasonOf(error)}.` };
  }
}

/** What the folder's ignore file leaves out. A folder that is left out is not entered, as git does it. */
function ignoredIn(folder: string): Ignored {
  const found = bytesIn(folder, ignoreName);
  // Most archives name nothing, and rules cost more than all else that is looked at in a name.
  if (found.kind === "rejected") return (below) => below === `${removedName}/`;
  const rules = ignore().add(`/${removedName}/`).add(Buffer.from(found.bytes).toString());
  return (below) => rules.ignores(below);
}

type Ignored = (below: string) => boolean;

interface Found {
  /** Paths below the folder, with slashes, sorted. */
  readonly files: readonly string[];
  readonly rejected: readonly RejectedFile[];
}

async function filesBelow(folder: string, isIgnored: Ignored): Promise<Found> {
  const files: string[] = [];
  const rejected: RejectedFile[] = [];
  const open = [""];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    for (const entry of await entriesOf(path.join(folder, below), below, rejected)) {
      if (entry.name.startsWith(".")) continue;
      const file = below + entry.name;
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path.join(folder, file)));
      if (isIgnored(isFolder ? `${file}/` : file)) continue;
      if (!isFolder) files.push(file);
      else if (entry.isDirectory()) open.push(`${file}/`);
      else rejected.push({ file, reason: "is a link to a folder; put the folder itself there" });
    }
  }
  return { files: files.sort(), rejected };
}

/** A folder in the folder that may not be entered is named, and everything else is still read. */
async function entriesOf(folder: string, below: string, rejected: RejectedFile[]): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (below === "") throw error;
    rejected.push({ file: below.slice(0, -1), reason: reasonOf(error) });
    return [];
  }
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    // A link to nothing is read as a file, and its reader says what is wrong with it.
    return false;
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
