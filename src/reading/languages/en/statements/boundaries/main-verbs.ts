import type { Attribution } from "../attributions/attribution.js";
import { isDash } from "../contents/dash-asides.js";
import { isPunctuation, lowerOf, type Tree } from "../clauses/dependency-tree.js";
import { verbOfNext } from "./clause-verbs.js";
import { type SpokenWords, wordFrom } from "./boundary-candidates.js";

/**
 * "Critics who say the quay is old | are wrong", "Doe’s claim that the quay was old | was false": where words that stand in a clause about the
 * sentence's subject end, because the sentence goes on with its own verb; undefined elsewhere.
 */
export function mainVerbBehind(words: SpokenWords): number | undefined {
  const { quotationAt } = words.parsed;
  const at = verbBehind(words);
  // Nothing ends inside a quotation.
  return at !== undefined && quotationAt[at] !== undefined && quotationAt[at] === quotationAt[at - 1] ? undefined : at;
}

function verbBehind({ parsed: { tree, quotationAt }, attribution, start }: SpokenWords): number | undefined {
  const fronted = attribution.verb === undefined ? endOfFronted(tree, attribution.at, start) : -1;
  if (fronted > start) return fronted;
  const behindFronted = quotationAt[start] === undefined ? endOfFrontedClause(tree, attribution.at, start) : -1;
  if (behindFronted > start) return behindFronted;
  const opens = openerOf(tree, attribution);
  if (opens < 1 || !isAboutSubject(tree, opens)) return undefined;
  const quotation = quotationAt[start] ?? quotationAt[start + 1];
  // What stands in marks is whole, with verbs of its own.
  const from = quotation === undefined ? start : quotationAt.lastIndexOf(quotation) + 1;
  const at = isMark(tree, opens - 1)
    ? markBeforeVerb(tree, Math.max(from, start + 1), tree.tokens[opens - 1]?.text ?? "")
    : quotation === undefined
      ? verbOfNext(tree, start)
      : isVerb(tree, from)
        ? from
        : -1;
  return at > start ? at : undefined;
}

/** Where the clause about a noun begins: at "who", at "which Doe", at a participle behind a comma, or at the noun of speech itself. */
function openerOf(tree: Tree, { at: cue, verb, source }: Attribution): number {
  if (verb === undefined) return cue;
  let at = cue;
  while (at > 0 && cue - at < 4 && /^(?:ADV|AUX|PART)$/.test(tree.upos[at - 1] ?? "")) at -= 1;
  if (/^(?:who|which|that)$/.test(lowerOf(tree, at - 1))) return at - 1;
  const before = Math.min(source?.tokens[0] ?? cue, cue) - 1;
  if (/^(?:which|that|whom)$/.test(lowerOf(tree, before))) return before;
  return lowerOf(tree, cue).endsWith("ing") && isMark(tree, at - 1) ? at : -1;
}

/** "Contrary to Doe’s claim that the dam was safe, | it broke": the comma that ends a phrase in front of the clause; -1 where the noun stands in none. */
function endOfFronted(tree: Tree, noun: number, start: number): number {
  if (tree.upos[0] !== "ADP" && !/^(?:contrary|despite|given)$/.test(lowerOf(tree, 0))) return -1;
  for (let at = 1; at < noun; at += 1) if (/^(?:VERB|AUX|PUNCT)$/.test(tree.upos[at] ?? "")) return -1;
  for (let at = start + 3; at < tree.tokens.length - 2; at += 1)
    if (tree.tokens[at]?.text === "," && /^(?:DET|PRON|PROPN|NOUN)$/.test(tree.upos[wordFrom(tree, at)] ?? ""))
      return wordFrom(tree, at);
  return -1;
}

const subordinating =
  /^(?:after|before|when|while|as|since|until|although|though|because|where|once|whenever|if|even|just|shortly|soon|days|weeks|months|years|hours)$/;

/** "After Doe promised to build it, | the council voted": the comma that ends a clause in front of the sentence's own; -1 where the report stands in none. */
function endOfFrontedClause(tree: Tree, cue: number, start: number): number {
  const first = tree.upos[0] === "NUM" || tree.upos[0] === "CCONJ" ? 1 : 0;
  if (!subordinating.test(lowerOf(tree, first))) return -1;
  for (let at = first; at < cue; at += 1) if (isPunctuation(tree, at)) return -1;
  for (let at = start + 1; at < tree.tokens.length - 2; at += 1)
    if (tree.tokens[at]?.text === "," && leadsToVerb(tree, at + 1)) return at;
  return -1;
}

/** Whether nouns and then a verb follow, before any mark: a clause of its own. */
function leadsToVerb(tree: Tree, from: number): boolean {
  let nouns = 0;
  for (let at = from; at < from + 14 && at < tree.tokens.length; at += 1) {
    const upos = tree.upos[at] ?? "";
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos)) nouns += 1;
    else if (/^(?:VERB|AUX)$/.test(upos))
      return nouns > 0 && !lowerOf(tree, at).endsWith("ing") && lowerOf(tree, at - 1) !== "to";
    else if (!/^(?:DET|ADJ|NUM|PART|ADV|ADP)$/.test(upos)) return false;
  }
  return false;
}

/** Whether no verb stands in front of the clause, so that the noun before it waits for one. */
function isAboutSubject(tree: Tree, opens: number): boolean {
  for (let at = opens - 1; at >= 0; at -= 1) {
    if (tree.upos[at] === "SCONJ" || /^[;:]$/.test(tree.tokens[at]?.text ?? "")) return at < opens - 1;
    if ((tree.upos[at] === "VERB" && tree.relation[at] !== "amod") || tree.upos[at] === "AUX") return false;
  }
  return true;
}

/** The comma or dash that ends a clause about the subject, as one opened it: the sentence's verb stands behind it. */
function markBeforeVerb(tree: Tree, from: number, mark: string): number {
  for (let at = from; at < tree.tokens.length - 1; at += 1)
    if (tree.tokens[at]?.text === mark && isVerb(tree, at + 1)) return at;
  return -1;
}

const isMark = (tree: Tree, at: number): boolean => tree.tokens[at]?.text === "," || isDash(tree, at);

/** Whether a verb that is no participle stands here, behind adverbs and marks at most. */
function isVerb(tree: Tree, from: number): boolean {
  let at = from;
  while (tree.upos[at] === "ADV" || isPunctuation(tree, at)) {
    if (at >= tree.tokens.length) return false;
    at += 1;
  }
  return /^(?:VERB|AUX)$/.test(tree.upos[at] ?? "") && !lowerOf(tree, at).endsWith("ing");
}
