import { featuresOfRelation, relationFeatures } from "./relation-features.js";
import { featuresOfStep, stepFeatures } from "./step-features.js";
import { best, featuresOfTag, taggingFeatures } from "./tagging.js";
import { afterStep, allowed, headOf, shift, startState, steps, stepsFor } from "./transitions.js";
import type { Sentence } from "./sentence.js";
import type { State } from "./transitions.js";
import type { Scorer } from "./weights.js";
import { shapes, type Words } from "./words.js";

const features = new Int32Array(Math.max(taggingFeatures, stepFeatures, relationFeatures));
const sums = new Int32Array(256);

/**
 * The tag of each word, as its number, from left to right. `names`: 1 for the tags of names, which are then kept from words
 * in small letters among others such: the web writes "iran", the press does not, and knows "ministry" mostly from "Ministry".
 */
export function tagsOf(words: Words, scorer: Scorer, width: number, names?: Uint8Array): Int32Array {
  const tags = new Int32Array(words.count);
  for (let at = 0; at < words.count; at++) {
    scorer(features, featuresOfTag(words, at, tags, features), sums);
    if (names !== undefined && isPlain(words, at) && !isCapital(words, at - 1) && !isCapital(words, at + 1))
      for (let tag = 0; tag < width; tag++) if (names[tag] === 1) sums[tag] = -0x7fffffff;
    tags[at] = best(sums, width);
  }
  return tags;
}

const isPlain = ({ shape }: Words, at: number): boolean =>
  (shape[at]! & (shapes.letter | shapes.upper | shapes.allUpper | shapes.digit | shapes.other)) === shapes.letter;

const isCapital = ({ shape }: Words, at: number): boolean => ((shape[at] ?? 0) & shapes.upper) !== 0;

/** The number of "root" among the relations. */
export const rootRelation = 0;

export interface Parser {
  readonly steps: Scorer;
  readonly relating: Scorer;
  /** How many relations there are. */
  readonly relations: number;
}

/** The last state that taking the best step each time leads to: linear in the words, and a tree with one root whatever they are. */
export function parsed(sentence: Sentence, parser: Parser): State {
  let state = startState();
  for (let left = stepsFor(sentence.count); left > 0; left--) {
    parser.steps(features, featuresOfStep(sentence, state, features), sums);
    const step = bestStep(state, sums, sentence.count);
    state = afterStep(state, step, relationOf(sentence, state, step, parser));
  }
  return state;
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
  parser.relating(features, featuresOfRelation(sentence, state, head, features), sums);
  sums[rootRelation] = -0x7fffffff;
  return best(sums, parser.relations);
}
