import { cueOf } from "../../lexicon/speech-verbs.js";
import { isOccupation } from "../names/occupations.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { nounOf, phraseBefore, type Source } from "../clauses/noun-phrases.js";
import { agentOf, isPassive, relationHas, subjectOf } from "./subjects.js";
import { childrenBy, lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** Whoever says something more says it of his own: "Doe said the quay was old, adding that it leaked". */
const goingOn = /^(?:adding|noting|stressing|emphasi[sz]ing)$/;

/** Who performs a participle, where it is nobody whom the parse would name: it goes by where the participle stands. */
export function doerOfParticiple(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree, quotationAt } = parsed;
  if (!lowerOf(tree, verb).endsWith("ing")) return undefined;
  const before = phraseBefore(parsed, verb);
  // "with Doe saying it was late"
  if (before !== undefined && lowerOf(tree, (before.tokens[0] ?? 0) - 1) === "with") return before;
  if (!isBehindComma(tree, verb)) return undefined;
  const doer = goingOn.test(lowerOf(tree, verb))
    ? ofCueAbove(tree, verb)
    : (ofMainClause(tree, verb) ?? whoCallsHim(tree, verb));
  if (doer !== undefined) return quotationAt[doer.head] === undefined ? doer : undefined;
  return tree.upos[verb] === "VERB" ? undefined : sourceOfParticiple(parsed, verb);
}

function ofCueAbove(tree: Tree, verb: number): Source | undefined {
  for (let at = tree.head[verb] ?? -1; at >= 0; at = tree.head[at] ?? -1) {
    if (at > verb || cueOf(lowerOf(tree, at))?.takes.has("says") !== true) continue;
    const subject = subjectOf(tree, at);
    if (subject !== undefined && subject < verb) return nounOf(tree, subject, "shared");
  }
  return undefined;
}

/** "The plan was rejected by the council, saying it was dear", "Doe left when the wall fell, saying it was weak": things do not speak. */
function ofMainClause(tree: Tree, verb: number): Source | undefined {
  const near = tree.head[verb] ?? -1;
  const subject = near >= 0 && near < verb ? subjectOf(tree, near) : undefined;
  const outer = near >= 0 && near < verb ? aboveRelative(tree, near) : undefined;
  if (outer !== undefined) return outer;
  if (subject === undefined || subject > verb || !isThing(tree, subject)) return undefined;
  if (isPassive(tree, near)) return agentOf(tree, near);
  for (let at = tree.head[near] ?? -1; at >= 0; at = tree.head[at] ?? -1) {
    const outer = at < verb ? subjectOf(tree, at) : undefined;
    if (outer !== undefined && outer < verb && isPerson(tree, outer)) return nounOf(tree, outer, "shared");
  }
  return undefined;
}

/** "Doe spoke of the anger that the bank met, saying, …": behind a clause that tells which anger, the subject of the sentence goes on. */
function aboveRelative(tree: Tree, near: number): Source | undefined {
  const noun = relationHas(tree, near, "relcl") ? (tree.head[near] ?? -1) : nounBeforeThat(tree, near);
  if (noun < 0 || noun > near || tree.upos[noun] === "PROPN") return undefined;
  for (let at = noun + 1; at < near; at += 1)
    if (tree.tokens[at]?.text === "," || lowerOf(tree, at) === "who") return undefined;
  let main = noun;
  for (let up = tree.head[main] ?? -1; up >= 0; up = tree.head[up] ?? -1) main = up;
  const subject = subjectOf(tree, main);
  return subject !== undefined && subject < noun && isPerson(tree, subject)
    ? nounOf(tree, subject, "shared")
    : undefined;
}

/** "the anger that the bank met": the noun that a clause tells of, whatever the parse hangs the clause on; -1 where none stands before its "that". */
function nounBeforeThat(tree: Tree, near: number): number {
  const subject = subjectOf(tree, near);
  if (subject === undefined || subject > near) return -1;
  let first = subject;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tree.upos[first - 1] ?? "") && lowerOf(tree, first - 1) !== "that")
    first -= 1;
  if (lowerOf(tree, first - 1) === "that" && tree.upos[first - 2] === "NOUN") return first - 2;
  return nounBeforeName(tree, subject);
}

/** "Roe thanked Doe, who built it, calling him a hero": nobody calls himself "him". */
function whoCallsHim(tree: Tree, verb: number): Source | undefined {
  const near = tree.head[verb] ?? -1;
  const who = near < 0 ? undefined : subjectOf(tree, near);
  if (!/^(?:him|her|them)$/.test(lowerOf(tree, verb + 1)) || who === undefined || lowerOf(tree, who) !== "who")
    return undefined;
  const head = tree.head[near] ?? -1;
  const above = relationHas(tree, near, "relcl") ? (tree.head[head] ?? -1) : head;
  const subject = above >= 0 && above < near ? subjectOf(tree, above) : undefined;
  return subject === undefined || subject > near ? undefined : nounOf(tree, subject, "shared");
}

/** "the chaos the Orpheum Group caused": a noun, and right behind it an article and a name, are two. */
function nounBeforeName(tree: Tree, subject: number): number {
  let first = subject;
  while (/^(?:PROPN|ADJ)$/.test(tree.upos[first - 1] ?? "")) first -= 1;
  if (tree.upos[first - 1] === "DET") first -= 1;
  return tree.upos[first - 1] === "NOUN" ? first - 1 : -1;
}

const isPerson = (tree: Tree, noun: number): boolean =>
  tree.upos[noun] === "PROPN" || /^(?:he|she|they|we|i)$/.test(lowerOf(tree, noun));

/** A noun that is no trade and has no form of one: "the wall", "the plan". */
const isThing = (tree: Tree, noun: number): boolean =>
  (tree.upos[noun] === "NOUN" &&
    !isOccupation(lowerOf(tree, noun)) &&
    !/(?:er|or|ers|ors|ists?|ians?|men|people|ants?|ents?)$/.test(lowerOf(tree, noun)) &&
    childrenBy(tree, noun, "flat", "appos").length === 0) ||
  /^(?:it|this|that|these|which|there)$/.test(lowerOf(tree, noun));

function isBehindComma(tree: Tree, verb: number): boolean {
  let mark = verb - 1;
  // “It is over,” adding: a closing mark may stand between.
  while (tree.upos[mark] === "ADV" || /^["”’']+$/.test(lowerOf(tree, mark))) mark -= 1;
  return tree.tokens[mark]?.text === ",";
}

/** "Velmora rejected a protest over the plan to dig, saying …": behind a comma the subject of the sentence goes on, wherever the parse hangs the participle. */
export function sourceOfParticiple({ tree, quotationAt }: ParsedUnit, verb: number): Source | undefined {
  if (!lowerOf(tree, verb).endsWith("ing") || !isBehindComma(tree, verb)) return undefined;
  let main = verb;
  for (let up = tree.head[main] ?? -1; up >= 0; up = tree.head[up] ?? -1) main = up;
  const subject = main < verb ? subjectOf(tree, main) : undefined;
  if (subject === undefined || quotationAt[subject] !== undefined) return undefined;
  return nounOf(tree, subject, "shared");
}
