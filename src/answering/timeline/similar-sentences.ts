/** Shorter sentences say too little to be told apart: "He left on Monday." is no event of its own. */
const fewest = 4;
/** A word of more sentences than this says nothing about which of them are alike. */
const common = 60;
/** Every sentence is looked up by so many of its rarest words; sentences that share most of their words share one of these. */
const keys = 6;

/** How much of two sentences is the same, by the words that carry meaning: 1 for the same words. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < fewest) return sameWords(a, b) ? 1 : 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  const contained = shared / Math.min(a.size, b.size);
  // A short sentence that a longer one holds nearly whole counts as well: the same report, cut for another paper.
  return Math.max(shared / all, Math.min(a.size, b.size) >= 6 ? contained - 0.2 : 0);
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 1 && a.size === b.size && [...a].every((word) => b.has(word));
}

/** From here on two sentences tell the same. */
export const nearEqual = 0.6;

/** The pairs of items that tell nearly the same, first one first, without comparing each with each. */
export function alikePairs(all: readonly ReadonlySet<string>[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  all.forEach((words, item) => {
    for (const word of words) {
      const items = holders.get(word);
      if (items === undefined) holders.set(word, [item]);
      else items.push(item);
    }
  });
  const rarity = (word: string): number => holders.get(word)?.length ?? 0;
  const pairs: (readonly [number, number])[] = [];
  all.forEach((words, item) => {
    const rarest = [...words].sort((a, b) => rarity(a) - rarity(b)).slice(0, keys);
    const others = new Set(rarest.filter((word) => rarity(word) <= common).flatMap((word) => holders.get(word) ?? []));
    for (const other of [...others].filter((one) => one > item).sort((a, b) => a - b)) {
      if (likeness(words, all[other] ?? new Set()) >= nearEqual) pairs.push([item, other]);
    }
  });
  return pairs;
}
