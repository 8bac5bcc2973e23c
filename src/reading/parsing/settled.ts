import { join } from "./hash.js";
import type { Numbers } from "./numbers.js";
import { before, type Sentence } from "./sentence.js";
import { allowed, type ParserState } from "./transitions.js";
import { shapes, type EncodedWords } from "./words.js";

// What training has always, or as good as always, decided the same way is settled by a look: a frequent word of one tag, a step or
// a relation that a few tags determine. Some quarter of all decisions needs no sums.

/** -1 where sums must tell. "IT" is not "it". */
export function settledTag({ lower, shape }: EncodedWords, at: number, tags: Numbers): number {
  const isShort = shape[at]! >> 8 === 0;
  return (shape[at]! & shapes.allUpper) === 0 || isShort ? tags(lower[at]!) : -1;
}

/** The tags of the two upper words of the stack and of the next two. */
export function narrowCase({ tag }: Sentence, { top, ahead }: ParserState): number {
  const s0 = top === undefined ? 0 : tag[top.at + before]!;
  const s1 = top?.below === undefined ? 0 : tag[top.below.at + before]!;
  const n = ahead.at + before;
  return join(join((s1 << 7) | s0, 0x2545f491), (tag[n]! << 7) | tag[n + 1]!);
}

/** The same without the last of them. */
export function wideCase({ tag }: Sentence, { top, ahead }: ParserState): number {
  const s0 = top === undefined ? 0 : tag[top.at + before]!;
  const s1 = top?.below === undefined ? 0 : tag[top.below.at + before]!;
  return join((s1 << 14) | (s0 << 7) | tag[ahead.at + before]!, 0x27d4eb2f);
}

/** -1 where sums must tell. */
export function settledStep(sentence: Sentence, state: ParserState, steps: Numbers): number {
  const narrow = steps(narrowCase(sentence, state));
  const step = narrow < 0 ? steps(wideCase(sentence, state)) : narrow;
  return step >= 0 && allowed(state, step, sentence.count) ? step : -1;
}

/** The tags of two words that are joined, and which comes first. */
export const relationCase = ({ tag }: Sentence, head: number, dependent: number): number =>
  join((tag[head + before]! << 8) | (tag[dependent + before]! << 1) | (head < dependent ? 1 : 0), 0x1b873593);
