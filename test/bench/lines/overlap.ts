/** How much of the kept text is the article's, and how much of the article was kept. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Runs of four words, as often as they stand in the text; a shorter text is one run. */
export function runsIn(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(" ");
    if (run !== "") counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

export function overlapOf(body: string, kept: string): Overlap {
  const wanted = runsIn(body);
  const found = runsIn(kept);
  let shared = 0;
  for (const [run, times] of found) shared += Math.min(times, wanted.get(run) ?? 0);
  const share = (of: ReadonlyMap<string, number>): number => {
    const all = [...of.values()].reduce((sum, times) => sum + times, 0);
    return all === 0 ? 1 : shared / all;
  };
  return { precision: share(found), recall: share(wanted) };
}

export function meanOf(overlaps: readonly Overlap[]): Overlap {
  const mean = (of: (overlap: Overlap) => number): number =>
    overlaps.reduce((sum, overlap) => sum + of(overlap), 0) / overlaps.length;
  return { precision: mean(({ precision }) => precision), recall: mean(({ recall }) => recall) };
}
