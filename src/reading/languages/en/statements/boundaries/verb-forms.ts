import { lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** What a verb shows of its tense: the second of two verbs has the form of the first. */
export type VerbForm = "past" | "present" | "modal" | "base" | "ing" | "none";

const past =
  /ed$|^(?:said|told|was|were|had|did|made|took|went|came|left|gave|held|put|found|thought|kept|became|began|saw|met|ran|led|sent|spoke|wrote|won|lost|got|cut|set|felt|knew|brought|bought|built|stood|sat|rose|fell|drew|grew|broke|chose|hit|paid|read|showed|swore|threw|wore|heard|let|laid|meant|sold|sought|struck|taught|withdrew|drove|flew|fought|hung|shot|sang|shook|slept|spent|stuck|swept)$/;
const modal = /^(?:will|would|can|could|may|might|must|shall|should|['’](?:ll|d)|wo|ca)$/;

export function formOf(tree: Tree, verb: number): VerbForm {
  if (verb < 0) return "none";
  const word = lowerOf(tree, verb);
  if (modal.test(word)) return "modal";
  if (lowerOf(tree, verb - 1) === "to" || lowerOf(tree, verb - 2) === "to") return "base";
  if (word.endsWith("ing") && tree.upos[verb] === "VERB") return "ing";
  if (past.test(word)) return "past";
  return /(?:s|['’](?:re|ve|m))$|^(?:is|are|am|has|have|do|does)$/.test(word) ? "present" : "base";
}

/** The first verb or auxiliary of a stretch; -1 without one. */
export function firstVerb(tree: Tree, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tree.upos[at] === "VERB" || tree.upos[at] === "AUX") return at;
  return -1;
}

/** The same up to the next comma. */
export function verbOfClause(tree: Tree, from: number): number {
  for (let at = from; at < tree.tokens.length && !/^[,;:(—–]$/.test(tree.tokens[at]?.text ?? ""); at += 1)
    if (tree.upos[at] === "VERB" || tree.upos[at] === "AUX") return at;
  return -1;
}
