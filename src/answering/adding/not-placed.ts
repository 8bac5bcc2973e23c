import type { NotPlaced } from "../../archive/ingest/adding/place-file.js";
import type { Phrases } from "../../locales/en/answers.js";

/** Why a file was not put where it should go, and what to do. */
export function notPlaced(not: NotPlaced, name: string, { add }: Phrases): string {
  switch (not.kind) {
    case "unreadable":
      return add.unreadable(name, not.reason);
    case "too-large":
      return add.tooLarge(name, not.megabytes);
    case "no-room":
      return add.noRoom(not.megabytes, not.files);
    case "broken-catalog":
      return add.brokenCatalog;
    case "not-writable":
      return not.code === "ENOSPC" || not.code === "EDQUOT" ? add.diskFull : add.notWritable(not.code);
  }
}
