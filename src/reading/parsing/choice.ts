/** The label that was chosen among some, and the one that came second. */
export interface LabelChoice {
  readonly chosen: number;
  /** -1 where there was no other. */
  readonly second: number;
  /** How far below the chosen one it stands. */
  readonly distance: number;
  /** How unlikely the choice is: minus the logarithm of the chosen label's share of all likelihoods, in 1,024ths. */
  readonly doubt: number;
}

/** What stands so far below is no rival. */
const furthest = 512;
/** At such a distance a label is e times less likely than the chosen one: what does best on the dev parts of the treebanks. */
const scale = 70;
/** Doubts are whole numbers: added up they come to the same in any order. */
const unit = 1024;

const likelihoods = Int32Array.from({ length: furthest }, (_, distance) =>
  Math.round(unit * Math.exp(-distance / scale)),
);

export const noDoubt = (chosen: number): LabelChoice => ({ chosen, second: -1, distance: furthest, doubt: 0 });

/** How unlikely the second label is. */
export const doubtOfSecond = ({ doubt, distance }: LabelChoice): number =>
  doubt + Math.round((unit * distance) / scale);

/** The label with the greatest of the sums from `from` on; the first of equals. */
export function choiceOf(sums: Int32Array, from: number, width: number): LabelChoice {
  let chosen = from;
  let second = -1;
  for (let label = from + 1; label < width; label++) {
    if (sums[label]! > sums[chosen]!) {
      second = chosen;
      chosen = label;
    } else if (second < 0 || sums[label]! > sums[second]!) second = label;
  }
  const top = sums[chosen]!;
  let rivals = -unit;
  for (let label = from; label < width; label++) {
    const below = top - sums[label]!;
    if (below < furthest) rivals += likelihoods[below]!;
  }
  const distance = second < 0 ? furthest : top - sums[second]!;
  return { chosen, second, distance, doubt: rivals === 0 ? 0 : Math.round(unit * Math.log1p(rivals / unit)) };
}
