/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. Stops above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

const folded = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Up to three of the names that a misspelled one may mean, nearest first. A whole name or one of its words may be near. */
export function nearestNames(asked: string, names: readonly string[]): readonly string[] {
  const wanted = folded(asked).slice(0, 100);
  if (wanted.length < 3) return [];
  const limit = wanted.length < 5 ? 1 : wanted.length < 9 ? 2 : 3;
  const near = [...new Set(names)].map((name) => {
    const forms = [folded(name), ...folded(name).split(/[\s_.-]+/)].filter((form) => form.length >= 3);
    return { name, far: Math.min(...forms.map((form) => distance(wanted, form.slice(0, 100), limit))) };
  });
  return near
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}
