import { choiceOf, noDoubt, type LabelChoice } from "./choice.js";
import { featuresOfRelation, relationFeatures } from "./relation-features.js";
import { relationCase, settledStep } from "./settled.js";
import { featuresOfStep, stepFeatures } from "./step-features.js";
import { allowed, headOf, shift, parserSteps } from "./transitions.js";
import type { Numbers } from "./numbers.js";
import type { Sentence } from "./sentence.js";
import type { ParserState } from "./transitions.js";
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

const notAllowed = -0x3fffffff;

export function stepChoice(sentence: Sentence, state: ParserState, parser: Parser): LabelChoice {
  const settled = settledStep(sentence, state, parser.settledSteps);
  if (settled >= 0) return noDoubt(settled);
  for (let step = 0; step < parserSteps; step++) sums[step] = 0;
  parser.steps(features, featuresOfStep(sentence, state, features), sums);
  for (let step = 0; step < parserSteps; step++) if (!allowed(state, step, sentence.count)) sums[step] = notAllowed;
  return choiceOf(sums, 0, parserSteps);
}

/** The relation of the arc that a step would make; 0 for a step that makes none. */
export function relationChoice(sentence: Sentence, state: ParserState, step: number, parser: Parser): LabelChoice {
  if (step === shift) return noDoubt(0);
  const head = headOf(state, step);
  if (head.at === sentence.count) return noDoubt(rootRelation);
  const settled = parser.settledRelations(relationCase(sentence, head.at, state.top!.at));
  if (settled >= 0) return noDoubt(settled);
  sums.fill(0, 0, parser.relations);
  parser.relating(features, featuresOfRelation(sentence, state, head, features), sums);
  return choiceOf(sums, rootRelation + 1, parser.relations);
}
