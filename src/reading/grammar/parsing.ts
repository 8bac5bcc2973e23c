import { featuresOfRelation, relationFeatures } from "./relation-features.js";
import { featuresOfStep, stepFeatures } from "./step-features.js";
import { best } from "./tagging.js";
import { afterStep, allowed, headOf, shift, startState, steps, stepsFor } from "./transitions.js";
import { relationCase, settledStep } from "./settled.js";
import type { Numbers } from "./numbers.js";
import type { Sentence } from "./sentence.js";
import type { State } from "./transitions.js";
import type { Scorer } from "./weights.js";

const features = new Int32Array(Math.max(stepFeatures, relationFeatures));
const sums = new Int32Array(256);

/** The number of "root" among the relations. */
export const rootRelation = 0;

export interface Parser {
  readonly settledSteps: Numbers;
  readonly settledRelations: Numbers;
  readonly steps: Scorer;
  readonly relating: Scorer;
  /** How many relations there are. */
  readonly relations: number;
}

/** The last state that taking the best step each time leads to: linear in the words, and a tree with one root whatever they are. */
export function parsed(sentence: Sentence, parser: Parser): State {
  let state = startState();
  for (let left = stepsFor(sentence.count); left > 0; left--) {
    const step = stepOf(sentence, state, parser);
    state = afterStep(state, step, relationOf(sentence, state, step, parser));
  }
  return state;
}

function stepOf(sentence: Sentence, state: State, parser: Parser): number {
  const settled = settledStep(sentence, state, parser.settledSteps);
  if (settled >= 0) return settled;
  sums.fill(0, 0, steps);
  parser.steps(features, featuresOfStep(sentence, state, features), sums);
  return bestStep(state, sums, sentence.count);
}

export function bestStep(state: State, sums: Int32Array, count: number): number {
  let top = -1;
  for (let step = 0; step < steps; step++)
    if (allowed(state, step, count) && (top < 0 || sums[step]! > sums[top]!)) top = step;
  return top;
}

/** The relation of the arc that a step would make; 0 for a step that makes none. */
export function relationOf(sentence: Sentence, state: State, step: number, parser: Parser): number {
  if (step === shift) return 0;
  const head = headOf(state, step);
  if (head.at === sentence.count) return rootRelation;
  const settled = parser.settledRelations(relationCase(sentence, head.at, state.top!.at));
  if (settled >= 0) return settled;
  sums.fill(0, 0, parser.relations);
  parser.relating(features, featuresOfRelation(sentence, state, head, features), sums);
  sums[rootRelation] = -0x7fffffff;
  return best(sums, parser.relations);
}
