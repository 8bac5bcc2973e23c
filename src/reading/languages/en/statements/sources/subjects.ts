import { nounOf, type Source } from "../clauses/noun-phrases.js";
import { childrenBy, lowerOf, type Tree } from "../clauses/dependency-tree.js";

export function relationHas(tree: Tree, token: number, subtype: string): boolean {
  return tree.relation[token]?.endsWith(`:${subtype}`) === true;
}

/** "was asked": the subject does not perform the verb. */
export function isPassive(tree: Tree, verb: number): boolean {
  return (tree.children[verb] ?? []).some((child) => /^(?:aux|nsubj):pass$/.test(tree.relation[child] ?? ""));
}

/** The nearest subject in front of the verb; the parse may hang an owner ("Japan’s") there as well. */
export function subjectOf(tree: Tree, verb: number): number | undefined {
  // What a preposition marks ("a spokesman for Doe") is no subject, whatever the parse makes of it.
  const subjects = childrenBy(tree, verb, "nsubj").filter(
    (subject) =>
      !asides.test(lowerOf(tree, subject)) &&
      // "saying it was late": what stands behind a participle is its clause.
      !(subject > verb && lowerOf(tree, verb).endsWith("ing")) &&
      childrenBy(tree, subject, "case").every((word) => word > subject || isParted(tree, word, subject)),
  );
  return (
    subjects.findLast((subject, at) => subject < verb && !(at > 0 && isInRelative(tree, subject))) ??
    subjects.findLast((subject) => subject < verb) ??
    subjects[0]
  );
}

/** "Roe, whom Doe named": the parse may give both to the verb behind; Doe is the subject of the clause about Roe. */
function isInRelative(tree: Tree, subject: number): boolean {
  let first = subject;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tree.upos[first - 1] ?? "")) first -= 1;
  return /^(?:whom|which|whose)$/.test(lowerOf(tree, first - 1));
}

/** "Doe, meanwhile, says": a parser may take the adverb for the subject. */
const asides =
  /^(?:meanwhile|however|though|too|then|instead|nevertheless|moreover|likewise|later|afterwards?|today|yesterday)$/;

/** "Trouble with police: Analysts say": a colon stands between. */
function isParted(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tree.tokens[at]?.text === ":") return true;
  return false;
}

/** Whoever performs a passive verb: "by the ministry". */
export function agentOf(tree: Tree, verb: number): Source | undefined {
  const agent = childrenBy(tree, verb, "obl").find((noun) =>
    childrenBy(tree, noun, "case").some((word) => lowerOf(tree, word) === "by"),
  );
  return agent === undefined ? undefined : nounOf(tree, agent, "agent");
}

/** "As they have no relations, analysts say": the parse may join the nouns on both sides of a comma, though no "and" does. */
export function behindComma(tree: Tree, subject: number, verb: number): number {
  const last = childrenBy(tree, subject, "conj").findLast((noun) => noun > subject && noun < verb);
  if (last === undefined || childrenBy(tree, last, "cc").length > 0) return subject;
  let first = last;
  while (first > subject && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tree.upos[first - 1] ?? "")) first -= 1;
  return tree.tokens[first - 1]?.text === "," ? last : subject;
}
