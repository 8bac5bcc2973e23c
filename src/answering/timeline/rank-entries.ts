import type { TimelineEntry } from "./entry.js";

const filesOf = ({ finding: { citation, alsoIn = [] } }: TimelineEntry): readonly string[] => [
  citation.file,
  ...alsoIn.map(({ file }) => file),
];

/** What most articles speak of first: by the articles that tell the event, then by those that mention its date at all. */
export function ranked(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const dateOf = ({ finding: { date } }: TimelineEntry): string => `${date.from}/${date.to}`;
  const mentions = new Map<string, Set<string>>();
  for (const entry of entries) {
    const files = mentions.get(dateOf(entry)) ?? new Set<string>();
    for (const file of filesOf(entry)) files.add(file);
    mentions.set(dateOf(entry), files);
  }
  const keys = new Map(
    entries.map((entry) => {
      const { date } = entry.finding;
      const dated = date.from === undefined ? 0 : 1;
      const stated = date.basis === "stated" ? 1 : 0;
      return [entry, [dated, new Set(filesOf(entry)).size, mentions.get(dateOf(entry))?.size ?? 0, stated]] as const;
    }),
  );
  const key = (entry: TimelineEntry, at: number): number => keys.get(entry)?.[at] ?? 0;
  return [...entries].sort((a, b) => {
    for (let at = 0; at < 4; at++) if (key(a, at) !== key(b, at)) return key(b, at) - key(a, at);
    return 0;
  });
}
