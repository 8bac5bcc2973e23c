import type { Span } from "../../model/passage.js";
import { statesIn } from "../../reading/parties/state-phrases.js";
import type { IsVoice } from "./exchange.js";

/** A name in a question. */
export interface NameAsked extends Span {
  readonly words: string;
  readonly isState: boolean;
}

const capitals = /\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)*/gu;
const wordForm = /[\p{L}\p{M}'’-]+/gu;
const owner = /['’]s?$/u;
const opening =
  /^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|in|on|at|by|from|to|the|an?)$/iu;

/** The states, and the people and bodies, that a question names, in order; also those that were typed without capitals. */
export function namesAsked(question: string, isVoice: IsVoice): readonly NameAsked[] {
  const lifted = question.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const states = statesIn(lifted).map(({ start, end }): NameAsked => {
    const words = question.slice(start, end).replace(owner, "");
    return { start, end: start + words.length, words, isState: true };
  });
  const isFree = ({ start, end }: Span): boolean => states.every((state) => state.end <= start || end <= state.start);
  const printed = [...question.matchAll(capitals)].flatMap(({ 0: words, index }) => named(words, index));
  const typed = [...question.matchAll(wordForm)]
    .filter(
      ({ 0: word }) =>
        word.length > 2 && !opening.test(word) && /^\p{Ll}/u.test(word) && isVoice(word.replace(owner, "")),
    )
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, words }));
  const others = [...printed, ...typed].filter(isFree).map((one): NameAsked => ({ ...one, isState: false }));
  return [...states, ...others].sort((a, b) => a.start - b.start);
}

/** A name without the question word that it may stand behind: "Did Aso". */
function named(words: string, index: number): (Span & { readonly words: string })[] {
  const all = words.split(" ");
  const from = all.findIndex((word) => !opening.test(word));
  if (from < 0) return [];
  const start = index + all.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
  const rest = all.slice(from).join(" ").replace(owner, "");
  return rest === "" ? [] : [{ start, end: start + rest.length, words: rest }];
}
