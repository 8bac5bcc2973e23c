import { localArchive, type LocalArchive, type Place } from "./local-archive.js";
import { Segments } from "./segments.js";

export { isDamage, removeStore } from "./store-file.js";

const segments = new Map<string, Segments>();

/** Opens the newest snapshot; what it shares with the one before is opened once. */
export function openLocalArchive(place: Place): LocalArchive {
  const known = segments.get(place.file) ?? new Segments();
  segments.set(place.file, known);
  return localArchive(place, known);
}
