import { featureNames, featuresOf } from "./context-features.js";
import { lineSteps, lineWeights } from "./trained-weights.js";

/** Where a line stands: a page is what comes before the article, the article with what breaks it, and what comes after. */
export const linePlaces = ["before", "body", "between", "after"] as const;
export type LinePlace = (typeof linePlaces)[number];
/** How likely each place is for a line; together 1. */
export type Chances = Readonly<Record<LinePlace, number>>;

type Against = readonly [before: number, between: number, after: number];

/** What lines are weighed by: `weights.ts`, or what a measurement has fitted without the pages that it measures. */
export interface Weighing {
  readonly weights: Readonly<Record<string, Against>>;
  readonly steps: Readonly<Record<LinePlace, Readonly<Record<LinePlace, number | undefined>>>>;
}

/** The same in the order of `featureNames` and of `places`. */
export interface Scales {
  readonly against: readonly Against[];
  readonly step: readonly (readonly number[])[];
}

const impossible = Number.NEGATIVE_INFINITY;

export const scalesOf = (given: Weighing): Scales => ({
  against: featureNames.map((name) => {
    const weight = given.weights[name];
    if (weight === undefined) throw new Error(`There is no weight for the feature “${name}”.`);
    return weight;
  }),
  step: linePlaces.map((from) => linePlaces.map((to) => given.steps[from][to] ?? impossible)),
});

const shipped = scalesOf({ weights: lineWeights, steps: lineSteps });
/** A page may begin with the article, and may end with it. */
const first = [0, 0, impossible, impossible];
const last = [impossible, 0, impossible, 0];

function scoresOf(features: Float64Array, against: readonly Against[]): number[] {
  let [before, between, after] = [0, 0, 0];
  for (let i = 0; i < features.length; i++) {
    const value = features[i] ?? 0;
    const weight = against[i];
    if (value === 0 || weight === undefined) continue;
    before += value * weight[0];
    between += value * weight[1];
    after += value * weight[2];
  }
  return [before, 0, between, after];
}

function logSum(values: readonly number[]): number {
  const greatest = Math.max(...values);
  if (greatest === impossible) return impossible;
  return greatest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - greatest), 0));
}

/** How likely each line stands where, seen with all the others (forward and backward over a chain). No line may be blank. */
export function chancesOf(lines: readonly string[], { against, step }: Scales = shipped): Chances[] {
  const scores = featuresOf(lines).map((features) => scoresOf(features, against));
  const forward: number[][] = [];
  let before: readonly number[] | undefined;
  for (const score of scores) {
    const reached: readonly number[] | undefined = before;
    const row = linePlaces.map(
      (_, to) =>
        (score[to] ?? 0) +
        (reached === undefined
          ? (first[to] ?? 0)
          : logSum(linePlaces.map((_, from) => (reached[from] ?? 0) + (step[from]?.[to] ?? 0)))),
    );
    forward.push(row);
    before = row;
  }
  const chances: Chances[] = [];
  let ahead: readonly number[] = last;
  for (let i = scores.length - 1; i >= 0; i--) {
    const rest = ahead;
    const joint = linePlaces.map((_, place) => (forward[i]?.[place] ?? 0) + (rest[place] ?? 0));
    const all = logSum(joint);
    const [p = 0, body = 0, between = 0, after = 0] = joint.map((value) => Math.exp(value - all));
    chances.push({ before: p, body, between, after });
    ahead = linePlaces.map((_, from) =>
      logSum(linePlaces.map((_, to) => (step[from]?.[to] ?? 0) + (scores[i]?.[to] ?? 0) + (rest[to] ?? 0))),
    );
  }
  return chances.reverse();
}
