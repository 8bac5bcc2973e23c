import { relationChoice, rootRelation, type Parser } from "../../../src/reading/parsing/deciding.js";
import { featuresOfRelation, relationFeatures } from "../../../src/reading/parsing/relation-features.js";
import { featuresOfStep, stepFeatures } from "../../../src/reading/parsing/step-features.js";
import {
  afterStep,
  allowed,
  headOf,
  shift,
  startState,
  parserSteps,
  stepsFor,
} from "../../../src/reading/parsing/transitions.js";
import type { Sentence } from "../../../src/reading/parsing/sentence.js";
import type { ParserState } from "../../../src/reading/parsing/transitions.js";
import { chanceOf, shuffled } from "./chance.js";
import { learnerOf } from "./learner.js";
import { costOf } from "./oracle.js";
import type { Rows } from "./tables.js";

export interface ParsingExample {
  /** Tagged by a tagger that had not seen it. */
  readonly sentence: Sentence;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface ParserPlan {
  readonly rounds: number;
  readonly strikes: number;
  readonly scale: number;
  readonly least: number;
  readonly leastRelation: number;
  /** From the second round on, how often training goes on from the parser's own mistake. */
  readonly explore: number;
  /** How far the right step must stand above the others, and the right relation. */
  readonly margin: number;
  readonly relationMargin: number;
}

/** Trains with a dynamic oracle: also after a mistake the parser learns the best of what can still be reached. */
export function trainedParser(
  examples: readonly ParsingExample[],
  relations: number,
  { rounds, strikes, scale, least, leastRelation, explore, margin, relationMargin }: ParserPlan,
): { readonly steps: Rows; readonly relating: Rows } {
  const chance = chanceOf(2);
  const stepping = learnerOf(parserSteps, strikes);
  const relating = learnerOf(relations, strikes);
  // Nothing is settled while it is learned: the sums learn to tell everywhere.
  const none = () => -1;
  const parser: Parser = {
    steps: stepping.scorer,
    relating: relating.scorer,
    relations,
    settledSteps: none,
    settledRelations: none,
  };
  const features = new Int32Array(Math.max(stepFeatures, relationFeatures));
  const sums = new Int32Array(parserSteps);
  const costs = [0, 0, 0];
  const relationSums = new Int32Array(relations);

  function learnRelation(
    { sentence, heads, relations: gold }: ParsingExample,
    state: ParserState,
    step: number,
  ): number {
    const relation = relationChoice(sentence, state, step, parser).chosen;
    const head = headOf(state, step);
    const dependent = state.top!.at;
    if (head.at === sentence.count) return relation;
    relating.tick();
    const right = gold[dependent]!;
    if (heads[dependent] !== head.at || right === rootRelation) return relation;
    const count = featuresOfRelation(sentence, state, head, features);
    relationSums.fill(0);
    relating.scorer(features, count, relationSums);
    let rival = -1;
    for (let other = 1; other < relations; other++)
      if (other !== right && (rival < 0 || relationSums[other]! > relationSums[rival]!)) rival = other;
    if (relationSums[rival]! >= relationSums[right]! - relationMargin) relating.reward(features, count, right, rival);
    return relation;
  }

  for (let round = 0; round < rounds; round++) {
    for (const example of shuffled(examples, chance)) {
      const { sentence, heads } = example;
      let state = startState();
      for (let left = stepsFor(sentence.count); left > 0; left--) {
        const count = featuresOfStep(sentence, state, features);
        sums.fill(0);
        stepping.scorer(features, count, sums);
        const guess = highest(sums, (step) => allowed(state, step, sentence.count));
        for (let step = 0; step < parserSteps; step++)
          costs[step] = allowed(state, step, sentence.count) ? costOf(state, step, heads) : Infinity;
        const least = Math.min(...costs);
        const right = highest(sums, (step) => costs[step] === least);
        const rival = highest(sums, (step) => costs[step]! > least && costs[step]! < Infinity);
        stepping.tick();
        if (rival >= 0 && sums[rival]! > sums[right]! - margin) stepping.reward(features, count, right, rival);
        const step = costs[guess] === least || (round > 0 && chance() < explore) ? guess : right;
        state = afterStep(state, step, step === shift ? 0 : learnRelation(example, state, step));
      }
    }
  }
  return {
    steps: stepping.finished({ scale, least }),
    relating: relating.finished({ scale, least: leastRelation }),
  };
}

/** The step with the greatest sum among some; the first of equals; -1 where there is none. */
function highest(sums: Int32Array, among: (step: number) => boolean): number {
  let top = -1;
  for (let step = 0; step < parserSteps; step++) if (among(step) && (top < 0 || sums[step]! > sums[top]!)) top = step;
  return top;
}
