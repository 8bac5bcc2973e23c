/** Counts the answers that were right in each case. */
export interface Cases {
  /** One more of a case; more than one answer may have been right. */
  readonly note: (key: number, ...right: readonly number[]) => void;
  /** The cases met at least so often in which one answer was right in at least that share. */
  readonly settled: (least: number, share: number) => Map<number, number>;
}

export function casesOf(): Cases {
  const counts = new Map<number, { total: number; readonly right: Map<number, number> }>();
  return {
    note: (key, ...right) => {
      const known = counts.get(key) ?? { total: 0, right: new Map<number, number>() };
      counts.set(key, known);
      known.total++;
      for (const answer of right) known.right.set(answer, (known.right.get(answer) ?? 0) + 1);
    },
    settled: (least, share) => {
      const settled = new Map<number, number>();
      for (const [key, { total, right }] of counts) {
        if (total < least) continue;
        const [answer, times] = [...right].reduce((best, other) => (other[1] > best[1] ? other : best), [0, 0]);
        if (times >= total * share) settled.set(key, answer);
      }
      return settled;
    },
  };
}
