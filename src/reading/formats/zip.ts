import { type FormatRead, rejected, type ArticleSource } from "./format.js";
import { unzipped, type ZipEntry, zipEntries } from "./zip-entries.js";

/** Files that no article is, in every packed folder. */
const hidden = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|catalog\.json$)/;

/** A packed folder: each article of each file in it, in the order of their names. A packed folder in it is left packed. */
export async function zip(
  bytes: Uint8Array,
  readPart: (name: string, bytes: Uint8Array) => Promise<FormatRead> | undefined,
): Promise<FormatRead> {
  const entries = zipEntries(bytes);
  if ("kind" in entries) return entries;
  const sources: ArticleSource[] = [];
  let first: FormatRead | undefined;
  for (const names of loadsOf(entries.filter(({ name }) => !hidden.test(name)))) {
    const unpacked = unzipped(bytes, (name) => names.has(name));
    if ("kind" in unpacked) return unpacked;
    for (const part of names) {
      const read = await readPart(part, unpacked.get(part) ?? new Uint8Array());
      if (read === undefined) continue;
      first ??= read;
      if (!("kind" in read))
        sources.push(
          ...read.map((source) => ({
            ...source,
            origin: { format: "text", reader: "Attest 1", ...source.origin, part },
          })),
        );
    }
  }
  if (sources.length > 0) return sources;
  return first === undefined || !("kind" in first) ? rejected("is a packed folder without articles in it") : first;
}

/** So much lies unpacked in memory at a time. */
const load = { bytes: 16 * 1024 * 1024, files: 500 };

/** The entries in the order of their names, in loads. */
function loadsOf(entries: readonly ZipEntry[]): readonly ReadonlySet<string>[] {
  const loads: Set<string>[] = [];
  let room = 0;
  for (const { name, size } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const last = loads.at(-1);
    if (last === undefined || size > room || last.size >= load.files) {
      loads.push(new Set([name]));
      room = load.bytes - size;
    } else {
      last.add(name);
      room -= size;
    }
  }
  return loads;
}
