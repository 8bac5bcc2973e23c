import type { TagRoles } from "./tagset.js";
import type { Words } from "./words.js";

/** The three steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const shift = 0;
/** The word on top of the stack hangs on the next word. */
export const leftArc = 1;
/** The word on top of the stack hangs on the one below it. */
export const rightArc = 2;
export const steps = 3;

/** A sentence half parsed. The root stands behind the last word, at index `count`; it is never on the stack. */
export interface State {
  readonly words: Words;
  readonly tags: Int32Array;
  readonly stack: Int32Array;
  depth: number;
  next: number;
  /** -1 while a word has no head. */
  readonly head: Int32Array;
  readonly relation: Int32Array;
  /** Outermost and second outermost dependents on each side, -1 where there is none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** One bit a relation (modulo 32) that dependents on that side already have. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  /** For each word, how many marks of a kind stand before it: commas, quotation marks, verbs, conjunctions. */
  readonly before: Int32Array;
  /** For each word, the first word from there on that is no small word before a noun or verb; -1 where there is none near. */
  readonly content: Int32Array;
}

/** The kinds that `before` counts. */
export const kinds = 4;
const contentWindow = 6;

export function startOf(words: Words, tags: Int32Array, roles: TagRoles): State {
  const size = words.count + 1;
  const none = () => new Int32Array(size).fill(-1);
  const zero = () => new Int32Array(size);
  const before = new Int32Array(size * kinds);
  for (let at = 0; at < words.count; at++) {
    for (let kind = 0; kind < kinds; kind++) before[(at + 1) * kinds + kind] = before[at * kinds + kind]!;
    const kind = roles.kind[tags[at]!]!;
    if (kind >= 0) before[(at + 1) * kinds + kind]!++;
  }
  const content = none();
  let ahead = -1;
  for (let at = words.count - 1; at >= 0; at--) {
    if (roles.content[tags[at]!] === 1) ahead = at;
    content[at] = ahead - at < contentWindow ? ahead : -1;
  }
  return {
    words,
    tags,
    stack: zero(),
    depth: 0,
    next: 0,
    head: none(),
    relation: zero(),
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
    leftCount: zero(),
    rightCount: zero(),
    leftSet: zero(),
    rightSet: zero(),
    before,
    content,
  };
}

export const finished = (state: State): boolean => state.depth === 0 && state.next === state.words.count;

export function allowed(state: State, step: number): boolean {
  if (step === shift) return state.next < state.words.count;
  if (step === rightArc) return state.depth > 1;
  // Only one word may hang on the root.
  return state.depth > 0 && (state.next < state.words.count || state.depth === 1);
}

/** The head and the dependent that an arc step would join. */
export const headOf = (state: State, step: number): number =>
  step === leftArc ? state.next : state.stack[state.depth - 2]!;

export function take(state: State, step: number, relation: number): void {
  const { stack } = state;
  if (step === shift) {
    stack[state.depth++] = state.next++;
    return;
  }
  const head = headOf(state, step);
  const dependent = stack[--state.depth]!;
  state.head[dependent] = head;
  state.relation[dependent] = relation;
  if (step === leftArc) {
    state.left2[head] = state.left1[head]!;
    state.left1[head] = dependent;
    state.leftCount[head]!++;
    state.leftSet[head]! |= 1 << (relation & 31);
  } else {
    state.right2[head] = state.right1[head]!;
    state.right1[head] = dependent;
    state.rightCount[head]!++;
    state.rightSet[head]! |= 1 << (relation & 31);
  }
}
