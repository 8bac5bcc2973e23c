/** The chance that a question with an answer scores above one without: the area under the ROC curve. */
export function areaUnder(withAnswer: readonly number[], without: readonly number[]): number {
  const all = [
    ...withAnswer.map((score) => ({ score, one: true })),
    ...without.map((score) => ({ score, one: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let at = 0; at < all.length;) {
    let end = at;
    while (end < all.length && all[end]?.score === all[at]?.score) end++;
    const ones = all.slice(at, end).filter(({ one }) => one).length;
    ranks += (ones * (at + 1 + end)) / 2;
    at = end;
  }
  const n = withAnswer.length;
  return (ranks - (n * (n + 1)) / 2) / (n * without.length);
}

export const shareOf = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(is).length / items.length;
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** 0 to 1: how many of those without an answer are refused where so much of those with one is. */
export function refusedAt(wronglyRefused: number, withAnswer: readonly number[], without: readonly number[]): number {
  const sorted = [...withAnswer].sort((a, b) => a - b);
  const limit = sorted[Math.floor(sorted.length * wronglyRefused)] ?? -Infinity;
  return shareOf(without, (score) => score < limit);
}
