import { cueOf } from "../../lexicon/speech-verbs.js";
import { endsWithPause, isSetOff, type ParsedUnit } from "../clauses/parsed-unit.js";
import { phraseBefore } from "../clauses/noun-phrases.js";
import { lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** Whether a form of a verb of saying that the parse takes for another word is a verb all the same, by what stands around it. */
export function isMistakenVerb(parsed: ParsedUnit, token: number): boolean {
  const { tree } = parsed;
  if (tree.upos[token] === "VERB" || cueOf(lowerOf(tree, token))?.takes.has("says") !== true) return false;
  return (
    reportsThat(parsed, token) || isTag(parsed, token) || (leadsIntoQuotation(parsed, token) && isForm(tree, token))
  );
}

/** "The Institute estimates that …", "scholars caution that …", "the captain further related that …" */
function reportsThat(parsed: ParsedUnit, token: number): boolean {
  const { tree } = parsed;
  if (lowerOf(tree, token + 1) !== "that" || tree.upos[token + 1] === "DET") return false;
  const last = behindAdverbs(tree, token);
  const upos = tree.upos[last] ?? "";
  const word = lowerOf(tree, token);
  const isBase = word === cueOf(word)?.lemma;
  if (isBase)
    return last === token - 1 && upos === "NOUN" && isPlural(lowerOf(tree, last)) && opensClause(parsed, token);
  // "…, noting that …"
  if (word.endsWith("ing")) return tree.tokens[last]?.text === ",";
  if (!/(?:s|ed)$/.test(word)) return false;
  if (/^(?:PROPN|PRON)$/.test(upos)) return !/^(?:his|her|their|its|our|my|your)$/.test(lowerOf(tree, last));
  return word.endsWith("ed") && upos === "NOUN" && opensClause(parsed, last + 1);
}

/** "…, Sam Okoro argues, …", "…, the Harbour Journal reports." */
function isTag(parsed: ParsedUnit, token: number): boolean {
  const { tree, quotationAt } = parsed;
  const next = tree.tokens[token + 1]?.text ?? ".";
  if (!/^(?:[,.]|on|in|at|from)$/.test(next)) return false;
  const name = phraseBefore(parsed, token);
  const first = name?.tokens[0] ?? 0;
  if (name === undefined) return false;
  // “It is late,” Doe reports on Monday
  const isBehindQuotation = quotationAt[first - 1] !== undefined && endsWithPause(parsed, first - 1);
  // “It is late,” the two write.
  const areSeveral = tree.upos[name.head] === "NUM" || isPlural(lowerOf(tree, name.head));
  if (isBehindQuotation && areSeveral && lowerOf(tree, token) === cueOf(lowerOf(tree, token))?.lemma) return true;
  if (tree.upos[name.head] !== "PROPN" || !/(?:s|ed)$/.test(lowerOf(tree, token))) return false;
  return isSetOff(parsed, first) && (/^[,.]$/.test(next) || (isBehindQuotation && /^(?:on|in|at|from)$/.test(next)));
}

/** "…, asserting" and "Doe writes", but not "its report", "his answer". */
const isForm = (tree: Tree, token: number): boolean =>
  lowerOf(tree, token).endsWith("ing")
    ? tree.tokens[token - 1]?.text === ","
    : tree.upos[token - 1] === "PROPN" || /^(?:he|she|they|we|i)$/.test(lowerOf(tree, token - 1));

/** `…, asserting, “Of course.”` */
export function leadsIntoQuotation({ tree, quotationAt }: ParsedUnit, token: number): boolean {
  return /^[,:]$/.test(tree.tokens[token + 1]?.text ?? "") && quotationAt[token + 2] !== undefined;
}

const isPlural = (noun: string): boolean => /(?:s|people|men|women|police)$/.test(noun);

function behindAdverbs(tree: Tree, token: number): number {
  let at = token - 1;
  while (tree.upos[at] === "ADV") at -= 1;
  return at;
}

/** Whether the nouns that end in front of a token open their clause. */
function opensClause(parsed: ParsedUnit, end: number): boolean {
  const first = phraseBefore(parsed, end)?.tokens[0] ?? -1;
  return first === 0 || (first > 0 && isSetOff(parsed, first));
}
