import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { times } from "../clauses/noun-phrases.js";
import { isPunctuation, lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** The comma that ends a tag, with a place or a time before it at most; -1 when it does not end so. */
export function commaAfter(tree: Tree, verb: number): number {
  for (let at = verb + 1; at < verb + 7; at += 1) {
    if (tree.tokens[at]?.text === ",") return at;
    if (tree.upos[at] === "VERB" || tree.upos[at] === "AUX" || tree.upos[at] === "SCONJ") return -1;
  }
  return -1;
}

/** "The quay, said Doe, an engineer of Trask, | is old": the comma behind a speaker, and what is told of him, that a verb follows; -1 without one. */
export function commaBehindSpeaker(tree: Tree, last: number): number {
  if (tree.tokens[last + 1]?.text !== ",") return -1;
  for (let at = last + 1; at < last + longestAside && at < tree.tokens.length; at += 1) {
    if (/^[;:—–]$/.test(tree.tokens[at]?.text ?? "")) return -1;
    if (tree.tokens[at]?.text !== ",") continue;
    let next = at + 1;
    while (tree.upos[next] === "ADV") next += 1;
    // A "who" of its own asks for the first verb.
    if (/^(?:VERB|AUX)$/.test(tree.upos[next] ?? "") && !/(?:ing|en)$/.test(lowerOf(tree, next))) return at;
  }
  return -1;
}

const longestAside = 24;

/** The token behind a verb and whom it was told to: "told the Gazette on Friday". */
export function afterRecipient({ tree, quotationAt }: ParsedUnit, verb: number): number {
  let at = verb + 1;
  if (!/^(?:tells?|told)$/.test(lowerOf(tree, verb))) return at;
  while (
    at < verb + 9 &&
    quotationAt[at] === undefined &&
    /^(?:NOUN|PROPN|PRON|DET|ADJ|PART|NUM)$/.test(tree.upos[at] ?? "") &&
    !times.test(tree.tokens[at]?.text ?? "")
  )
    at += 1;
  return at;
}

/** Whether nothing more of the tag follows but marks, a time or a place. */
export function endsAt(tree: Tree, at: number): boolean {
  const next = tree.tokens[at];
  return (
    next === undefined ||
    isPunctuation(tree, at) ||
    tree.upos[at] === "ADP" ||
    times.test(next.text) ||
    /^(?:last|this|then|when|while)$/.test(next.text)
  );
}

/** Where the words before a tag begin: at the unit's start, or after a semicolon or another statement's end. */
export function startOfClause({ tree }: ParsedUnit, last: number): number {
  for (let at = last; at > 0; at -= 1) if (tree.tokens[at]?.text === ";") return at + 1;
  return 0;
}
