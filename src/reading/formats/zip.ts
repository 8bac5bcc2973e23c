import { type FormatRead, rejected, type Source } from "./format.js";
import { isUnzipped, unzipped, zipEntries } from "./zip-entries.js";

/** Files that no article is, in every packed folder. */
const hidden = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|catalog\.json$)/;

/** A packed folder: each article of each file in it, in the order of their names. A packed folder in it is left packed. */
export async function zip(
  bytes: Uint8Array,
  readPart: (name: string, bytes: Uint8Array) => Promise<FormatRead> | undefined,
): Promise<FormatRead> {
  const entries = zipEntries(bytes);
  if ("kind" in entries) return entries;
  const names = entries
    .map(({ name }) => name)
    .filter((name) => !hidden.test(name))
    .sort();
  const sources: Source[] = [];
  let first: FormatRead | undefined;
  for (const part of names) {
    // One at a time, so that no more than one lies unpacked in memory.
    const unpacked = unzipped(bytes, (name) => name === part);
    if (!isUnzipped(unpacked)) return unpacked;
    const read = await readPart(part, unpacked[part] ?? new Uint8Array());
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
  if (sources.length > 0) return sources;
  return first === undefined || !("kind" in first) ? rejected("is a packed folder without articles in it") : first;
}
