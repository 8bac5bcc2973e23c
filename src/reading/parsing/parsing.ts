import { doubtOfSecond, type LabelChoice } from "./choice.js";
import { relationChoice, stepChoice, type Parser } from "./deciding.js";
import { afterStep, startState, stepsFor } from "./transitions.js";
import type { Sentence } from "./sentence.js";
import type { ParserState } from "./transitions.js";

/** A way through a sentence: its states from the first to the last, and the doubts that have gathered at each. */
interface Way {
  readonly states: readonly ParserState[];
  readonly doubts: readonly number[];
  /** Where it might nearly have gone on otherwise. */
  readonly forks: readonly Fork[];
}

interface Fork {
  /** Index of the state. */
  readonly at: number;
  readonly choice: LabelChoice;
}

/** The second step stands so little below the first. */
const nearly = 40;
const mostTried = 2;
/** After so many steps that two ways have in common, what follows is taken to be the same. */
const stepsInCommon = 2;

/**
 * The last state of the least doubtful way: the best step each time, or else the second best at one of the two most doubtful
 * (selectional branching: Choi and McCallum 2013). Linear in the words, and a tree with one root whatever they are.
 */
export function parsed(sentence: Sentence, parser: Parser): ParserState {
  const first = firstWay(sentence, parser);
  const tried = [...first.forks].sort((a, b) => a.choice.distance - b.choice.distance).slice(0, mostTried);
  let state = first.states.at(-1)!;
  let doubt = first.doubts.at(-1)!;
  for (const fork of tried) {
    const other = otherWay({ sentence, parser, first }, fork, doubt);
    if (other !== undefined) ({ state, doubt } = other);
  }
  return state;
}

function firstWay(sentence: Sentence, parser: Parser): Way {
  const states = [startState()];
  const doubts = [0];
  const forks: Fork[] = [];
  const end = stepsFor(sentence.count);
  for (let at = 0; at < end; at++) {
    const state = states[at]!;
    const choice = stepChoice(sentence, state, parser);
    if (choice.distance < nearly) forks.push({ at, choice });
    const relation = relationChoice(sentence, state, choice.chosen, parser);
    states.push(afterStep(state, choice.chosen, relation.chosen));
    doubts.push(doubts[at]! + choice.doubt + relation.doubt);
  }
  return { states, doubts, forks };
}

interface Walked {
  readonly sentence: Sentence;
  readonly parser: Parser;
  readonly first: Way;
}

/** Where the second best step at a fork leads, and the doubts of it; nothing when they are not fewer than `most`. */
function otherWay({ sentence, parser, first: { states, doubts } }: Walked, fork: Fork, most: number) {
  const end = states.length - 1;
  let at = fork.at;
  let state = states[at]!;
  let step = fork.choice.second;
  let doubt = doubts[at]! + doubtOfSecond(fork.choice);
  let inCommon = 0;
  for (;;) {
    const relation = relationChoice(sentence, state, step, parser);
    state = afterStep(state, step, relation.chosen);
    doubt += relation.doubt;
    at++;
    if (at === end || doubt >= most || inCommon === stepsInCommon) break;
    const choice = stepChoice(sentence, state, parser);
    step = choice.chosen;
    doubt += choice.doubt;
    inCommon = step === states[at + 1]!.step && looksAlike(state, states[at]!) ? inCommon + 1 : 0;
  }
  doubt += doubts[end]! - doubts[at]!;
  if (doubt >= most) return undefined;
  for (; at < end; at++) state = afterStep(state, states[at + 1]!.step, states[at + 1]!.relation);
  return { state, doubt };
}

/** Whether the next word and the three upper words of the stack are the same. */
function looksAlike(one: ParserState, other: ParserState): boolean {
  let [a, b] = [one.top, other.top];
  for (let depth = 0; depth < 3 && (a !== undefined || b !== undefined); depth++) {
    if (a?.at !== b?.at) return false;
    a = a?.below;
    b = b?.below;
  }
  return one.ahead.at === other.ahead.at;
}
