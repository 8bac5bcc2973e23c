import { localArchive, type LocalArchive, type DatabaseFile } from "./local-archive.js";
import type { Segments } from "./segments.js";

export { isDamage, removeStore } from "./store-file.js";

const segments = new Map<string, Promise<Segments>>();

/** Opens the newest snapshot; what it shares with the one before is opened once. */
export function openLocalArchive(place: DatabaseFile): LocalArchive {
  return localArchive(place, () => {
    // The search engine is loaded when somebody searches: a start need not know a word.
    const known = segments.get(place.file) ?? import("./segments.js").then(({ Segments }) => new Segments());
    segments.set(place.file, known);
    return known;
  });
}
