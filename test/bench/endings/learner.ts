import type { BoundaryWeights } from "../../../src/reading/languages/en/statements/boundaries/content-end.js";
import type { MarkedEnding } from "./marked-endings.js";

const rounds = 200;
const rate = 0.05;
/** How strongly each weight is drawn to what is known of it beforehand. */
const pull = 5;
const known: BoundaryWeights = {
  "as a rule an end": 2,
  "as a rule no end": -1,
  "a name’s last mark": 4,
  "according to follows": 4,
  "another share follows": 3,
  "denial follows": 4,
  "aside before the verb": -3,
  "sub not said": 3,
  "sets the scene": 6,
  "sums up": 2,
  "tells an effect": 2,
};
/** A sign that is seen more seldom has no weight; nor has one whose weight comes out smaller than this. */
const seldom = 5;
const smallest = 0.05;

/** A logistic regression, fitted by Adam from nought: nothing is drawn by lot, the same texts give the same weights. */
export function trainedWeights(endings: readonly MarkedEnding[]): BoundaryWeights {
  const stops = endings.flatMap((ending) => ending.stops);
  const counts = new Map(Object.keys(known).map((sign) => [sign, seldom]));
  for (const { signs } of stops) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].flatMap(([sign, count]) => (count < seldom ? [] : [sign])).sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = stops.map(({ signs, ends }) => ({
    row: signs.flatMap((sign) => indexOf.get(sign) ?? []),
    target: Number(ends),
  }));
  const values = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round++) {
    const gradient = Float64Array.from(names, (name, i) => pull * ((known[name] ?? 0) - values[i]!));
    for (const { row, target } of rows) {
      const score = row.reduce((sum, i) => sum + values[i]!, 0);
      const missing = target - 1 / (1 + Math.exp(-score));
      for (const i of row) gradient[i]! += missing;
    }
    for (const [i, slope] of gradient.entries()) {
      const drift = 0.9 * mean[i]! + 0.1 * slope;
      const spread = 0.99 * square[i]! + 0.01 * slope * slope;
      mean[i] = drift;
      square[i] = spread;
      values[i]! += (rate * (drift / (1 - 0.9 ** round))) / (Math.sqrt(spread / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  const weighed = names.map((name, i) => [name, Number(values[i]!.toFixed(2))] as const);
  return Object.fromEntries(weighed.filter(([, weight]) => Math.abs(weight) >= smallest));
}
