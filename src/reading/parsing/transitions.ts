import { bare, type ParserItem, withBelow, withLeft, withRight } from "./item.js";

/** The three steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const shift = 0;
/** The word on top of the stack hangs on the next word. */
export const leftArc = 1;
/** The word on top of the stack hangs on the one below it. */
export const rightArc = 2;
export const parserSteps = 3;

/** A sentence half parsed, and the step that led here. */
export interface ParserState {
  readonly top: ParserItem | undefined;
  /** The next word; its index is the number of words when only the root is left. */
  readonly ahead: ParserItem;
  readonly previous: ParserState | undefined;
  readonly step: number;
  readonly relation: number;
}

export const startState = (): ParserState => ({
  top: undefined,
  ahead: bare(0),
  previous: undefined,
  step: -1,
  relation: 0,
});

/** Each word is shifted once and hung once. */
export const stepsFor = (count: number): number => 2 * count;

export function allowed({ top, ahead }: ParserState, step: number, count: number): boolean {
  if (step === shift) return ahead.at < count;
  if (top === undefined) return false;
  // Only one word may hang on the root.
  return step === rightArc ? top.below !== undefined : ahead.at < count || top.below === undefined;
}

/** The head that an arc step gives to the word on top of the stack. Both must be there. */
export const headOf = ({ top, ahead }: ParserState, step: number): ParserItem =>
  step === leftArc ? ahead : top!.below!;

export function afterStep(state: ParserState, step: number, relation: number): ParserState {
  const { top, ahead } = state;
  if (step === shift) return { top: withBelow(ahead, top), ahead: bare(ahead.at + 1), previous: state, step, relation };
  const dependent = top!;
  const below = dependent.below;
  return step === leftArc
    ? { top: below, ahead: withLeft(ahead, dependent, relation), previous: state, step, relation }
    : { top: withRight(below!, dependent.at, relation), ahead, previous: state, step, relation };
}
