import type { ParsedUnit } from "./parsed-unit.js";
import { nominal, type Source } from "./phrases.js";
import { isPunctuation, lowerOf, type Tree } from "./tree.js";

/** How far back an aside's first comma may stand, in words. */
const longestAside = 24;

/**
 * "all agreed that …", "Okoro, 44, said that …": where the parse finds nobody who speaks, the nouns in front of the verb do, or
 * those in front of the aside between; they open their clause.
 */
export function sourceInFront({ tree, quotationAt }: ParsedUnit, verb: number): Source | undefined {
  if (lowerOf(tree, verb).endsWith("ing")) return undefined;
  let end = verb;
  for (; isAuxiliary(tree, end - 1); end -= 1)
    // "was told": somebody who is told does not speak.
    if (/^(?:am|is|are|was|were|be|been|being|['’]re|['’]s)$/.test(lowerOf(tree, end - 1))) return undefined;
  if (tree.tokens[end - 1]?.text === ",") {
    end = commaBefore(tree, end - 1);
    if (end < 0) return undefined;
  }
  let first = end;
  while (
    first > 0 &&
    end - first < 9 &&
    quotationAt[first - 1] === undefined &&
    /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(tree.upos[first - 1] ?? "")
  )
    first -= 1;
  const head = end - 1;
  const isSomebody =
    nominal.has(tree.upos[head] ?? "") || /^(?:all|both|each|many|some|most|few)$/.test(lowerOf(tree, head));
  if (first === end || !isSomebody || /^(?:it|this|that|there|which|what|who)$/.test(lowerOf(tree, head)))
    return undefined;
  const opens = first === 0 || isPunctuation(tree, first - 1) || /^(?:CCONJ|SCONJ)$/.test(tree.upos[first - 1] ?? "");
  if (!opens) return undefined;
  return { head, tokens: Array.from({ length: end - first }, (_, step) => first + step), route: "in front" };
}

const isAuxiliary = (tree: Tree, at: number): boolean =>
  /^(?:ADV|AUX)$/.test(tree.upos[at] ?? "") && !/^(?:when|if|to|so|as)$/.test(lowerOf(tree, at));

/** The comma that opens the aside which another one ends; -1 when the clause has none. */
function commaBefore(tree: Tree, comma: number): number {
  for (let at = comma - 1; at >= 0 && comma - at < longestAside; at -= 1) {
    const text = tree.tokens[at]?.text ?? "";
    if (text === ",") return at;
    if (/^[;:.—–]$/.test(text)) return -1;
  }
  return -1;
}
