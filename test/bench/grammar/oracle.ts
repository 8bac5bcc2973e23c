import { leftArc, shift, type ParserState } from "../../../src/reading/parsing/transitions.js";

/** How many arcs of the treebank a step puts out of reach (Goldberg and Nivre 2013, for the arc-hybrid system). */
export function costOf({ top, ahead }: ParserState, step: number, heads: Int32Array): number {
  const next = ahead.at;
  let cost = 0;
  if (step === shift) {
    for (let item = top; item !== undefined; item = item.below) {
      if (heads[item.at] === next) cost++;
      if (item !== top && heads[next] === item.at) cost++;
    }
    return cost;
  }
  // The others are allowed only where there is a word on the stack.
  const { at, below } = top!;
  for (let other = next; other < heads.length; other++) if (heads[other] === at) cost++;
  const head = heads[at]!;
  if (step === leftArc) return cost + (head > next || head === below?.at ? 1 : 0);
  return cost + (head >= next ? 1 : 0);
}
