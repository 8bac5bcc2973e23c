import { leftArc, shift, type State } from "../../../src/reading/grammar/transitions.js";

/** How many arcs of the treebank a step puts out of reach (Goldberg and Nivre 2013, for the arc-hybrid system). */
export function costOf(state: State, step: number, heads: Int32Array): number {
  const { stack, depth, next, words } = state;
  let cost = 0;
  if (step === shift) {
    for (let at = 0; at < depth; at++) {
      if (heads[stack[at]!] === next) cost++;
      if (at < depth - 1 && heads[next] === stack[at]) cost++;
    }
    return cost;
  }
  const top = stack[depth - 1]!;
  for (let at = next; at < words.count; at++) if (heads[at] === top) cost++;
  const head = heads[top]!;
  if (step === leftArc) return cost + (head > next || (depth > 1 && head === stack[depth - 2]) ? 1 : 0);
  return cost + (head >= next ? 1 : 0);
}
