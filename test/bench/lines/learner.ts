import { featureNames, featuresOf } from "../../../src/reading/layout/context-features.js";
import { linePlaces, type Weighing } from "../../../src/reading/layout/line-classifier.js";
import { expectedOf, goesOn, states } from "./chain.js";
import type { MarkedText } from "./marked-texts.js";

export interface Example {
  readonly rows: readonly Float64Array[];
  readonly places: readonly number[];
  readonly counts: number;
}

/** A clean text counts for less than a page: it says little of where an article begins and ends. */
const cleanCounts = 0.3;
const rounds = 120;
const rate = 0.05;
/** How strongly weights are drawn to nought, and those of the three places outside the article to each other. */
const toNought = 10;
const together = 100;
const features = featureNames.length;
const ofSteps = states * features;
const outside: readonly number[] = [0, 2, 3];

const exampleOf = ({ lines, places: marked }: MarkedText, counts: number): Example => ({
  rows: featuresOf(lines),
  places: marked.map((place) => linePlaces.indexOf(place)),
  counts,
});

export const examplesOf = (pages: readonly MarkedText[], clean: readonly MarkedText[]): Example[] => [
  ...pages.map((page) => exampleOf(page, 1)),
  ...clean.map((text) => exampleOf(text, cleanCounts)),
];

/** A conditional random field, fitted by Adam from nought: nothing is drawn by lot, the same texts give the same weights. */
export function trainedWeighing(examples: readonly Example[]): Weighing {
  const values = new Float64Array(ofSteps + states * states);
  const mean = new Float64Array(values.length);
  const square = new Float64Array(values.length);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(values.length);
    for (const example of examples) addGradient(gradient, example, values);
    for (let i = 0; i < values.length; i++) {
      const slope = gradient[i]! - pullOn(values, i);
      mean[i] = 0.9 * mean[i]! + 0.1 * slope;
      square[i] = 0.99 * square[i]! + 0.01 * slope * slope;
      values[i]! += (rate * (mean[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weighingOf(values);
}

function addGradient(gradient: Float64Array, { rows, places: marked, counts }: Example, values: Float64Array): void {
  const expected = expectedOf(
    rows.map((row) => scoresOf(row, values)),
    values.subarray(ofSteps),
  );
  for (const [line, row] of rows.entries()) {
    for (let state = 0; state < states; state++) {
      const missing = counts * (Number(marked[line] === state) - expected.at(line, state));
      if (Math.abs(missing) < 1e-7) continue;
      for (let i = 0; i < features; i++) if (row[i] !== 0) gradient[state * features + i]! += missing * row[i]!;
    }
    if (line === 0) continue;
    for (const [from, row] of goesOn.entries())
      for (const [to, may] of row.entries())
        if (may)
          gradient[ofSteps + from * states + to]! +=
            counts * (Number(marked[line - 1] === from && marked[line] === to) - expected.step(line, from, to));
  }
}

function scoresOf(row: Float64Array, values: Float64Array): Float64Array {
  const scores = new Float64Array(states);
  for (let state = 0; state < states; state++)
    for (let i = 0; i < features; i++) scores[state]! += row[i]! * values[state * features + i]!;
  return scores;
}

function pullOn(values: Float64Array, i: number): number {
  const own = values[i]!;
  if (i >= ofSteps) return toNought * own;
  // Body is what the others are measured against.
  if (Math.floor(i / features) === linePlaces.indexOf("body")) return 10 * toNought * own;
  const middle = outside.reduce((sum, state) => sum + values[state * features + (i % features)]!, 0) / outside.length;
  return (toNought * middle) / outside.length + together * (own - middle);
}

const rounded = (value: number): number => Number(value.toFixed(2));

function weighingOf(values: Float64Array): Weighing {
  const weightOf = (state: number, i: number): number => rounded(values[state * features + i]! - values[features + i]!);
  const step = (from: number, to: number): number | undefined =>
    goesOn[from]?.[to] === true ? rounded(values[ofSteps + from * states + to]!) : undefined;
  const stepsFrom = (from: number) => ({
    before: step(from, 0),
    body: step(from, 1),
    between: step(from, 2),
    after: step(from, 3),
  });
  return {
    weights: Object.fromEntries(
      featureNames.map((name, i) => [name, [weightOf(0, i), weightOf(2, i), weightOf(3, i)] as const]),
    ),
    steps: { before: stepsFrom(0), body: stepsFrom(1), between: stepsFrom(2), after: stepsFrom(3) },
  };
}
