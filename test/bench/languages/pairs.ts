/** Pairs of marked and found things, the likest first, each in one pair; a likeness of 0 is none. */
export function pairs<A, B>(
  marked: readonly A[],
  found: readonly B[],
  likeness: (a: A, b: B) => number,
): (readonly [A, B])[] {
  const all = marked
    .flatMap((a) => found.map((b) => ({ a, b, alike: likeness(a, b) })))
    .filter(({ alike }) => alike > 0)
    .sort((x, y) => y.alike - x.alike);
  const used = new Set<A | B>();
  const chosen: (readonly [A, B])[] = [];
  for (const { a, b } of all) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    chosen.push([a, b]);
  }
  return chosen;
}

export const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1);
