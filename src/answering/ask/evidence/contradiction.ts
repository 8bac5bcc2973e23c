import type { Term } from "../../../reading/analysis/analyzer.js";
import { isSmallWord } from "../../../reading/analysis/stemmers.js";
import { contrariesOf } from "./antonym-terms.js";
import type { AskedTerms } from "./term-coverage.js";

/**
 * Whether a sentence puts another word where a word of the question stands, between the same neighbours: asked for "the ten last
 * ships", it speaks of "the ten first ships".
 */
export function saysInstead(
  { inOrder, terms }: AskedTerms,
  text: string,
  sentence: { readonly inOrder: readonly Term[]; readonly all: ReadonlySet<string> },
): boolean {
  const around = new Map<string, Set<string>>();
  for (let at = 1; at + 1 < inOrder.length; at++) {
    const [left, word, right] = inOrder.slice(at - 1, at + 2);
    if (left === undefined || word === undefined || right === undefined) continue;
    if (!word.telling || sentence.all.has(word.term) || (left.small && right.small)) continue;
    around.set(left.term, (around.get(left.term) ?? new Set<string>()).add(right.term));
  }
  if (around.size === 0) return false;
  return sentence.inOrder.some(({ term, start, end }, at) => {
    const [left, right] = [sentence.inOrder[at - 1], sentence.inOrder[at + 1]];
    if (left === undefined || right === undefined || around.get(left.term)?.has(right.term) !== true) return false;
    return !terms.has(term) && !isSmallWord(text.slice(start, end).toLowerCase(), "en");
  });
}

/** Whether names that the question prints as one ("Harbour Times") are all there and never side by side: it is another "Times". */
export function namesApart({ sought }: AskedTerms, lists: readonly (readonly Term[])[]): boolean {
  return sought.some((first, at) => {
    const second = sought[at + 1];
    if (second === undefined || !first.word.isName || !second.word.isName) return false;
    if (second.word.start - first.word.end > asOne || second.term === first.term) return false;
    let [met, together] = [0, false];
    for (const list of lists)
      for (const [place, { term }] of list.entries()) {
        if (term === second.term) met |= 2;
        if (term !== first.term) continue;
        met |= 1;
        together ||= list[place + 1]?.term === second.term || list[place + 2]?.term === second.term;
      }
    return met === 3 && !together;
  });
}

/** A space, or a stop and a space, between the words of one name. */
const asOne = 2;

/** Of a question's words that have a contrary: `said` where the passage has the contrary of one and not the word itself. */
export type Contrary = "said" | "unsaid" | "none";

export function contraryIn({ sought }: AskedTerms, has: (term: string) => boolean): Contrary {
  let unsaid = false;
  for (const { term } of sought) {
    const contraries = contrariesOf(term);
    if (contraries === undefined || has(term)) continue;
    for (const contrary of contraries) if (has(contrary)) return "said";
    unsaid = true;
  }
  return unsaid ? "unsaid" : "none";
}
