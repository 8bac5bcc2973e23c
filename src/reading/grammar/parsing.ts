import { featuresOfRelation, relationFeatures } from "./relation-features.js";
import { featuresOfStep, stepFeatures } from "./step-features.js";
import { best, featuresOfTag, taggingFeatures } from "./tagging.js";
import type { TagRoles } from "./tagset.js";
import { allowed, finished, headOf, shift, startOf, steps, take, type State } from "./transitions.js";
import type { Scorer } from "./weights.js";
import type { Words } from "./words.js";

const features = new Int32Array(Math.max(taggingFeatures, stepFeatures, relationFeatures));
const sums = new Int32Array(256);

/** The tag of each word, as its number, from left to right. */
export function tagsOf(words: Words, scorer: Scorer, width: number): Int32Array {
  const tags = new Int32Array(words.count);
  for (let at = 0; at < words.count; at++) {
    scorer(features, featuresOfTag(words, at, tags, features), sums);
    tags[at] = best(sums, width);
  }
  return tags;
}

/** The number of "root" among the relations. */
export const rootRelation = 0;

export interface Parser {
  readonly roles: TagRoles;
  readonly steps: Scorer;
  readonly relating: Scorer;
  /** How many relations there are. */
  readonly relations: number;
}

/** The tree that taking the best step each time gives: linear in the words, and a tree with one root whatever the words. */
export function treeOf(words: Words, tags: Int32Array, parser: Parser): State {
  const state = startOf(words, tags, parser.roles);
  while (!finished(state)) {
    parser.steps(features, featuresOfStep(state, features), sums);
    const step = bestStep(state, sums);
    take(state, step, step === shift ? 0 : relationAt(state, step, parser));
  }
  return state;
}

export function bestStep(state: State, sums: Int32Array): number {
  let top = -1;
  for (let step = 0; step < steps; step++)
    if (allowed(state, step) && (top < 0 || sums[step]! > sums[top]!)) top = step;
  return top;
}

export function relationAt(state: State, step: number, { relating, relations }: Parser): number {
  const head = headOf(state, step);
  if (head === state.words.count) return rootRelation;
  const dependent = state.stack[state.depth - 1]!;
  relating(features, featuresOfRelation(state, head, dependent, features), sums);
  sums[rootRelation] = -0x7fffffff;
  return best(sums, relations);
}
