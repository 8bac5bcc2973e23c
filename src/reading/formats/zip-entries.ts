import { createRequire } from "node:module";
import type * as Fflate from "fflate";
import { rejected, type Rejected } from "./format.js";

/** What an honest packed file stays below. A bomb says so in its list of contents, before anything of it is unpacked. */
const most = { entries: 10_000, bytes: 200 * 1024 * 1024, ratio: 200 };
/** Small files may be packed as tightly as they like. */
const small = 1024 * 1024;

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
}

const fflate = () => createRequire(import.meta.url)("fflate") as typeof Fflate;

/** What a packed file holds, from its list of contents alone. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | Rejected {
  const entries: ZipEntry[] = [];
  let total = 0;
  let bomb = false;
  let locked = false;
  try {
    fflate().unzipSync(bytes, {
      filter({ name, originalSize, size }) {
        total += originalSize;
        bomb ||= originalSize > small && originalSize > size * most.ratio;
        if (!name.endsWith("/")) entries.push({ name, size: originalSize });
        return false;
      },
    });
    locked = isLocked(bytes);
  } catch {
    // The library has no other way to say that this is no whole zip file.
    return rejected("is broken: its list of contents cannot be read; copy it again");
  }
  if (locked) return rejected("is protected by a password; unpack it and put the files there");
  if (bomb || total > most.bytes || entries.length > most.entries)
    return rejected("would unpack to far more than an archive of articles; unpack it and put the articles there");
  return entries;
}

/** Of the first entry, the flag that says that it is encrypted. */
const isLocked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[6] ?? 0) & 1) === 1;

/** The bytes of those entries that are wanted, by their names. */
export function unzipped(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> | Rejected {
  const entries = zipEntries(bytes);
  if ("kind" in entries) return entries;
  try {
    return new Map(Object.entries(fflate().unzipSync(bytes, { filter: ({ name }) => wanted(name) })));
  } catch {
    // It names an entry that cannot be unpacked.
    return rejected("is broken: what it holds cannot be unpacked; copy it again");
  }
}
