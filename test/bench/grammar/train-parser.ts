import { bestStep, relationAt, rootRelation, type Parser } from "../../../src/reading/grammar/parsing.js";
import { featuresOfRelation, relationFeatures } from "../../../src/reading/grammar/relation-features.js";
import { featuresOfStep, stepFeatures } from "../../../src/reading/grammar/step-features.js";
import type { TagRoles } from "../../../src/reading/grammar/tagset.js";
import { allowed, finished, headOf, shift, startOf, steps, take } from "../../../src/reading/grammar/transitions.js";
import type { Words } from "../../../src/reading/grammar/words.js";
import type { Rows } from "../../../src/reading/grammar/weights.js";
import { chanceOf, shuffled } from "./chance.js";
import { learnerOf } from "./learner.js";
import { costOf } from "./oracle.js";

export interface ParsingExample {
  readonly words: Words;
  /** As a tagger gave them that had not seen the sentence. */
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface ParserPlan {
  readonly rounds: number;
  readonly strikes: number;
  readonly scale: number;
  readonly least: number;
  /** From the second round on, how often training goes on from the parser's own mistake. */
  readonly explore: number;
}

/** Trains with a dynamic oracle: also after a mistake the parser learns the best of what can still be reached. */
export function trainedParser(
  examples: readonly ParsingExample[],
  { roles, relations }: { readonly roles: TagRoles; readonly relations: number },
  { rounds, strikes, scale, least, explore }: ParserPlan,
): { readonly steps: Rows; readonly relating: Rows } {
  const chance = chanceOf(2);
  const stepping = learnerOf(steps, strikes);
  const relating = learnerOf(relations, strikes);
  const parser: Parser = { roles, steps: stepping.scorer, relating: relating.scorer, relations };
  const features = new Int32Array(stepFeatures);
  const relationRow = new Int32Array(relationFeatures);
  const sums = new Int32Array(256);

  for (let round = 0; round < rounds; round++) {
    for (const { words, tags, heads, relations: gold } of shuffled(examples, chance)) {
      const state = startOf(words, tags, roles);
      while (!finished(state)) {
        const count = featuresOfStep(state, features);
        stepping.scorer(features, count, sums);
        const guess = bestStep(state, sums);
        let right = -1;
        let least = Infinity;
        let guessCost = 0;
        for (let step = 0; step < steps; step++) {
          if (!allowed(state, step)) continue;
          const cost = costOf(state, step, heads);
          if (step === guess) guessCost = cost;
          if (cost < least || (cost === least && sums[step]! > sums[right]!)) {
            least = cost;
            right = step;
          }
        }
        stepping.tick();
        if (guessCost > least) stepping.reward(features, count, right, guess);
        const step = guessCost === least || (round > 0 && chance() < explore) ? guess : right;
        if (step === shift) {
          take(state, step, 0);
          continue;
        }
        const head = headOf(state, step);
        const dependent = state.stack[state.depth - 1]!;
        const relation = relationAt(state, step, parser);
        if (head !== words.count) {
          relating.tick();
          if (heads[dependent] === head && relation !== gold[dependent] && gold[dependent] !== rootRelation) {
            const rows = featuresOfRelation(state, head, dependent, relationRow);
            relating.reward(relationRow, rows, gold[dependent]!, relation);
          }
        }
        take(state, step, relation);
      }
    }
  }
  return { steps: stepping.finished({ scale, least }), relating: relating.finished({ scale, least }) };
}
