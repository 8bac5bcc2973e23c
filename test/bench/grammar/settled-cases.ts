import { narrowCase, relationCase, wideCase } from "../../../src/reading/parsing/settled.js";
import { afterStep, allowed, headOf, shift, startState, stepsFor } from "../../../src/reading/parsing/transitions.js";
import { casesOf } from "./cases.js";
import { chanceOf } from "./chance.js";
import { costOf } from "./oracle.js";
import type { ParsingExample } from "./train-parser.js";

const everyStep = [0, 1, 2];
const least = 80;
const stepShare = 0.9995;
const relationShare = 0.995;
const walks = 2;
/** How often a walk through a sentence leaves the right way, so that the cases after a mistake are met too. */
const straying = 0.1;

export interface SettledCases {
  readonly steps: ReadonlyMap<number, number>;
  readonly relations: ReadonlyMap<number, number>;
}

/** The cases in which the treebank's trees leave no choice, or as good as none. The sentences carry the treebank's tags. */
export function settledCasesOf(examples: readonly ParsingExample[]): SettledCases {
  const chance = chanceOf(4);
  const steps = casesOf();
  const relations = casesOf();
  for (let walk = 0; walk < walks; walk++) {
    for (const { sentence, heads, relations: gold } of examples) {
      let state = startState();
      for (let left = stepsFor(sentence.count); left > 0; left--) {
        const here = state;
        const open = everyStep.filter((step) => allowed(here, step, sentence.count));
        const costs = open.map((step) => costOf(here, step, heads));
        const best = open.filter((_, at) => costs[at] === Math.min(...costs));
        steps.note(narrowCase(sentence, state), ...best);
        steps.note(wideCase(sentence, state), ...best);
        const among = chance() < straying ? open : best;
        const step = among[Math.floor(chance() * among.length)]!;
        const dependent = state.top?.at ?? -1;
        if (step !== shift && heads[dependent] === headOf(state, step).at && heads[dependent] !== sentence.count)
          relations.note(relationCase(sentence, heads[dependent], dependent), gold[dependent]!);
        state = afterStep(state, step, step === shift ? 0 : gold[dependent]!);
      }
    }
  }
  return { steps: steps.settled(least, stepShare), relations: relations.settled(least, relationShare) };
}
