import type { GoneFile } from "../archive/archive.js";
import type { Phrases } from "../locales/en/answers.js";

/** Says of a file that is not now what was read why nothing of it is quoted. */
export function goneSentence({ kind, file }: GoneFile, phrases: Phrases): string {
  return kind === "changed" ? phrases.changedFile(file) : phrases.vanishedFile(file);
}
