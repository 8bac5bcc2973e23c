import { tmpdir } from "node:os";
import { shared } from "../../../src/archive/encoding/sections.js";
import type { Edition } from "../../../src/archive/keeping/edition.js";
import { editionOf, named } from "../../../src/archive/keeping/edition.js";

const stamp = { size: 10, modified: 1, changed: 1, inode: 1 };

/** Something to save: another one for each number, with files of other sizes. What the bytes mean is for others to know. */
export function anEdition(number: number): Edition {
  const bytes = (length: number) => shared(Uint8Array.from({ length }, (_, at) => (at * number) % 251));
  const names = Array.from({ length: 3 + (number % 40) }, (_, index) => `${number}-${index}.txt`);
  return editionOf({
    volumes: [named(bytes(5_000 + (number % 7) * 9_000))],
    parts: [{ ...named(bytes(3_000 + (number % 5) * 20_000)), removed: ["articles/gone.txt"] }],
    ledger: {
      folder: tmpdir(),
      entries: names.map((name, article) => ({ name, stamp, catalog: "", volume: 0, article })),
      turnedDown: [],
      rejected: [],
      remarks: [String(number)],
    },
  });
}

/** The number of an edition that came from here. */
export const numberOf = ({ remarks }: Edition): number => Number(remarks[0]);
