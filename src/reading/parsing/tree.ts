import { headOf, shift, type ParserState } from "./transitions.js";

/** A finished tree. Heads are indices of words; the root's head is the number of words. */
export interface ParserTree {
  readonly head: Int32Array;
  readonly relation: Int32Array;
  /** First and last word of all that hangs on a word. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The tree that the steps to the last state have built. */
export function finishedTree(state: ParserState, count: number): ParserTree {
  const head = new Int32Array(count);
  const relation = new Int32Array(count);
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  for (let at = 0; at < count; at++) first[at] = last[at] = at;
  const order: number[] = [];
  for (let here = state; here.previous !== undefined; here = here.previous) {
    if (here.step === shift) continue;
    const dependent = here.previous.top!.at;
    head[dependent] = headOf(here.previous, here.step).at;
    relation[dependent] = here.relation;
    order.push(dependent);
  }
  // A word is hung when all of its own dependents are.
  for (const dependent of order.reverse()) {
    const up = head[dependent]!;
    if (up === count) continue;
    first[up] = Math.min(first[up]!, first[dependent]!);
    last[up] = Math.max(last[up]!, last[dependent]!);
  }
  return { head, relation, first, last };
}
