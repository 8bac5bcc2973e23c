import type { Attribution } from "../attributions/attribution.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { isSomebody } from "../../lexicon/speaking-nouns.js";
import { times } from "../clauses/noun-phrases.js";
import { lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** Verbs with somebody who is told: the nouns behind them are his, and not what was said. */
const told = new Set(
  "tell inform remind assure warn notify brief promise advise ask urge pledge instruct answer show teach text email charge accuse".split(
    " ",
  ),
);

/** The token where the clause behind a cue begins; `start` is where the parse has it begin. */
export function beginningOf({ tree, quotationAt }: ParsedUnit, { at, verb }: Attribution, start: number): number {
  const that = Math.max(thatBehindOccasion(tree, at + 1), thatBehindOccasion(tree, start));
  if (that >= 0 && that > at + 1) return that;
  const behind = Math.max(
    behindOccasion(tree, verb?.lemma ?? "", start),
    start === at + 1 ? behindHearer(tree, verb?.lemma ?? "", start) : -1,
  );
  if (behind > start) return behind;
  if (
    start <= at + 1 ||
    told.has(verb?.lemma ?? "") ||
    /^(?:that|whether|if|why|how|what|to)$/.test(lowerOf(tree, start))
  )
    return start;
  for (let token = at + 1; token < start; token += 1) {
    if (quotationAt[token] !== undefined || !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADP)$/.test(tree.upos[token] ?? ""))
      return start;
    if (times.test(tree.tokens[token]?.text ?? "")) return start;
  }
  // "said the nation’s leaders | have lost": the parse lost the subject.
  return /^(?:ADP|PART)$/.test(tree.upos[at + 1] ?? "") || isTime(tree, start - 1) ? start : at + 1;
}

/** "reported on Wednesday | the guard had …", "telling reporters on Thursday | he saw …": where the clause begins behind a day and whoever is told. */
function behindOccasion(tree: Tree, lemma: string, start: number): number {
  let at = start;
  if (told.has(lemma)) while (at < start + 4 && /^(?:DET|ADJ|NOUN|NUM)$/.test(tree.upos[at] ?? "")) at += 1;
  if (lowerOf(tree, at) === "on" && isDay(tree, at + 1)) at += 2;
  else if (isDay(tree, at) && (at > start || tree.upos[at + 1] === "PRON")) at += 1;
  else return -1;
  return /^(?:PRON|DET)$/.test(tree.upos[at] ?? "") && lowerOf(tree, at) !== "that" ? at : -1;
}

/** "told reporters | the hall was sold", "told the panel | she had signed": nouns for somebody, and a clause with a subject of its own behind them. */
function behindHearer(tree: Tree, lemma: string, start: number): number {
  if (!/^(?:tell|inform|remind|assure|warn|notify|promise)$/.test(lemma)) return -1;
  let at = start;
  if (tree.upos[at] === "DET") at += 1;
  while (/^(?:ADJ|NUM)$/.test(tree.upos[at] ?? "")) at += 1;
  const noun = at;
  while (tree.upos[at] === "NOUN") at += 1;
  if (at === noun || !isSomebody(lowerOf(tree, at - 1))) return -1;
  const opens =
    (tree.upos[at] === "DET" && !/^(?:that|all|both)$/.test(lowerOf(tree, at))) ||
    /^(?:he|she|it|they|we|i)$/.test(lowerOf(tree, at)) ||
    tree.upos[at] === "PROPN";
  if (!opens) return -1;
  for (let behind = at + 1; behind < at + 10; behind += 1)
    if (/^(?:VERB|AUX)$/.test(tree.upos[behind] ?? "")) return at;
    else if (/^(?:PUNCT|SCONJ)$/.test(tree.upos[behind] ?? "PUNCT")) return -1;
  return -1;
}

const isDay = (tree: Tree, at: number): boolean => /^\p{Lu}\p{Ll}+day$/u.test(tree.tokens[at]?.text ?? "");

const isTime = (tree: Tree, token: number): boolean =>
  /^(?:day|week|month|year|night|morning|afternoon|evening|weekend)s?$/.test(lowerOf(tree, token));

/** "said earlier this year that …", "said in an interview that …": when and where is no part of what was said; -1 without a "that". */
function thatBehindOccasion(tree: Tree, start: number): number {
  if (lowerOf(tree, start) === "that") return -1;
  for (let at = start; at < start + 9 && at < tree.tokens.length - 2; at += 1) {
    if (lowerOf(tree, at) === "that" && at > start)
      return tree.upos[at] === "SCONJ" && /^(?:ADP|ADV|ADJ|DET|PROPN|NOUN)$/.test(tree.upos[start] ?? "") ? at : -1;
    if (/^(?:VERB|AUX|SCONJ|CCONJ|PUNCT)$/.test(tree.upos[at] ?? "")) return -1;
  }
  return -1;
}
