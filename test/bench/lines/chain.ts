/** Where a page may go on from a place (before, body, between, after), begin, and end. */
export const goesOn = [
  [true, true, false, false],
  [false, true, true, true],
  [false, true, true, false],
  [false, false, false, true],
] as const;
const begins = [true, true, false, false];
const ends = [false, true, false, true];
export const states = goesOn.length;
const never = Number.NEGATIVE_INFINITY;

/** How likely each place is for a line, and each step from the line before to it. */
export interface Expected {
  readonly at: (line: number, state: number) => number;
  readonly step: (line: number, from: number, to: number) => number;
}

/** Forward and backward over the scores of a page's lines; in logarithms, as products of so many chances are nought. */
export function expectedOf(scores: readonly Float64Array[], steps: Float64Array): Expected {
  const rows = (): Float64Array[] => scores.map(() => new Float64Array(states).fill(never));
  const [forward, backward] = [rows(), rows()];
  const sums = new Float64Array(states);
  const end = scores.length - 1;
  const get = (of: readonly Float64Array[], line: number, state: number): number => of[line]?.[state] ?? never;
  const stepOf = (from: number, to: number): number =>
    goesOn[from]?.[to] === true ? (steps[from * states + to] ?? never) : never;
  for (let line = 0; line <= end; line++)
    for (let to = 0; to < states; to++) {
      for (let from = 0; from < states; from++) sums[from] = get(forward, line - 1, from) + stepOf(from, to);
      const reached = line > 0 ? logSum(sums) : begins[to] === true ? 0 : never;
      forward[line]![to] = reached + get(scores, line, to);
    }
  for (let line = end; line >= 0; line--)
    for (let from = 0; from < states; from++) {
      for (let to = 0; to < states; to++)
        sums[to] = stepOf(from, to) + get(scores, line + 1, to) + get(backward, line + 1, to);
      backward[line]![from] = line < end ? logSum(sums) : ends[from] === true ? 0 : never;
    }
  for (let state = 0; state < states; state++) sums[state] = get(forward, 0, state) + get(backward, 0, state);
  const all = logSum(sums);
  return {
    at: (line, state) => Math.exp(get(forward, line, state) + get(backward, line, state) - all),
    step: (line, from, to) =>
      Math.exp(get(forward, line - 1, from) + stepOf(from, to) + get(scores, line, to) + get(backward, line, to) - all),
  };
}

function logSum(values: Float64Array): number {
  const greatest = Math.max(...values);
  if (greatest === never) return never;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - greatest);
  return greatest + Math.log(sum);
}
