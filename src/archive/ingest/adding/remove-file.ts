import { existsSync, lstatSync } from "node:fs";
import path from "node:path";
import { removedName } from "../article-folder.js";
import { setInCatalog } from "./keeper-catalog.js";
import { folderBelow, notWritable, type NotPlaced } from "./place-file.js";
import { numbered } from "./safe-name.js";
import { nameFile } from "./whole-file.js";

export type Moved =
  /** Its path below the folder it lies in. */
  | { readonly kind: "moved"; readonly name: string }
  | { readonly kind: "not-there" }
  /** Another file has the name by now. */
  | { readonly kind: "taken" }
  | NotPlaced;

/** Whether it is a path below a folder that nobody can leave it by, of nothing hidden. */
const staysBelow = (name: string): boolean =>
  !path.isAbsolute(name) &&
  !/[\\\0]/.test(name) &&
  name.split("/").every((part) => part !== "" && !part.startsWith("."));

const isThere = (file: string): boolean => {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found !== undefined && !found.isDirectory();
};

const above = (name: string): string => (name.includes("/") ? name.slice(0, name.lastIndexOf("/")) : ".");

/** Moves a file and what the catalog says of it from one folder to the same place below another one. */
function moveBetween(name: string, from: string, { to, as }: { readonly to: string; readonly as: string }): Moved {
  if (!staysBelow(name) || !staysBelow(as)) return { kind: "not-there" };
  try {
    // A link in the path would lead to another place than its name says.
    if (existsSync(path.join(from, above(name)))) folderBelow(from, above(name));
    if (!isThere(path.join(from, name))) return { kind: "not-there" };
    folderBelow(to, above(as));
    const entry = setInCatalog(from, name, undefined);
    if (entry !== undefined) setInCatalog(to, as, entry);
    if (nameFile(path.join(from, name), path.join(to, as))) return { kind: "moved", name: as };
    if (entry !== undefined) {
      setInCatalog(from, name, entry);
      setInCatalog(to, as, undefined);
    }
    return { kind: "taken" };
  } catch (error) {
    return notWritable(error);
  }
}

/** Takes a file out of the folder of articles (absolute, links resolved): it lies below `removed/` then, with what the catalog said of it. */
export function removeFile(folder: string, name: string): Moved {
  try {
    const removed = folderBelow(folder, removedName);
    for (let number = 1; ; number++) {
      const as = number === 1 ? name : numbered(name, number);
      const moved = moveBetween(name, folder, { to: removed, as });
      if (moved.kind !== "taken") return moved;
    }
  } catch (error) {
    return notWritable(error);
  }
}

/** Puts a file that was taken out where it was. */
export function restoreFile(folder: string, removed: string, name: string): Moved {
  return moveBetween(removed, path.join(folder, removedName), { to: folder, as: name });
}
