import { smallNumbers, tens } from "../../lexicon/number-words.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import type { Source } from "../clauses/noun-phrases.js";
import { isPunctuation, lowerOf, type Tree } from "../clauses/dependency-tree.js";

const number = String.raw`(?:\d[\d.,]*|(?:${tens.join("|")})(?: - \w+)?|${smallNumbers.slice(0, 12).join("|")}|hundred)`;
const about =
  "(?:(?:about|some|only|just|nearly|almost|around|roughly|another|over|under|fewer than|less than|more than|at least|well over|the other|a full|an|a|the) )*";
const whom = "(?: of \\S.*)?";
const forms = [
  `${number} ?(?:percent|per cent|%)(?: of \\S.*| of)?`,
  `${number} (?:in|out of)(?: every)? ${number}(?: \\S.*)?`,
  `(?:half|(?:(?:${number}|a) ?-? ?)?(?:thirds?|quarters?|fifths?|tenths?)|majority|plurality|minority)${whom}`,
].join("|");
const share = new RegExp(`^${about}(?:${forms})$`);
const longest = 16;

/** "31 percent of voters", "two in three", "nearly half of those asked": a share of people right in front of a verb, which is nobody by name. */
export function shareInFront({ tree, quotationAt }: ParsedUnit, verb: number): Source | undefined {
  // "half joking"
  if (lowerOf(tree, verb).endsWith("ing")) return undefined;
  if (!isNearNumber(tree, verb)) return undefined;
  let end = verb;
  while (end > 0 && /^(?:ADV|AUX)$/.test(tree.upos[end - 1] ?? "") && !isPunctuation(tree, end - 1)) end -= 1;
  let first = end;
  while (first > 0 && end - first < longest && !partsClauses(tree, first - 1) && quotationAt[first - 1] === undefined)
    first -= 1;
  const words = Array.from({ length: end - first }, (_, step) => lowerOf(tree, first + step)).join(" ");
  if (!share.test(words)) return undefined;
  const tokens = Array.from({ length: end - first }, (_, step) => first + step);
  const head = tokens.find((token) => measures.test(lowerOf(tree, token))) ?? first;
  return { head, tokens, route: "share" };
}

const measures = /^(?:percent|cent|%|half|thirds?|quarters?|fifths?|tenths?|majority|plurality|minority)$/;

function isNearNumber(tree: Tree, verb: number): boolean {
  for (let at = Math.max(0, verb - longest); at < verb; at += 1)
    if (tree.upos[at] === "NUM" || measures.test(lowerOf(tree, at))) return true;
  return false;
}

/** A mark, or a word that opens a clause; a participle that tells of people ("those polled") does not. */
function partsClauses(tree: Tree, at: number): boolean {
  const word = lowerOf(tree, at);
  if (/^(?:%|-)$/.test(word)) return false;
  if (tree.upos[at] === "VERB") return !/^(?:asked|polled|surveyed|questioned|interviewed|living)$/.test(word);
  return (
    isPunctuation(tree, at) ||
    /^(?:AUX|CCONJ|SCONJ)$/.test(tree.upos[at] ?? "") ||
    /^(?:that|while|who|which)$/.test(word)
  );
}
