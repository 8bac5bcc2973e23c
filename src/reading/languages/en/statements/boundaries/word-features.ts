import { weekdays } from "../../lexicon/calendar-words.js";
import { cueOf } from "../../lexicon/speech-verbs.js";
import { sceneVerbs, tellsEffect } from "../../lexicon/reporters-verbs.js";
import { summingNouns } from "../../lexicon/summing-nouns.js";
import { lowerOf, type Tree } from "../clauses/dependency-tree.js";
import type { Stop, SpokenWords } from "./boundary-candidates.js";
import { firstVerb, formOf, verbOfClause } from "./verb-forms.js";

/** Words that belong to no open class: each tells by itself how a clause goes on. */
const closed = /^(?:CCONJ|SCONJ|ADP|PRON|DET|PART)$/;
const adverbs =
  /^(?:even|then|also|later|when|where|why|how|just|only|too|instead|especially|particularly|not|once|now|still|rather|adding)$/;

/** What the words themselves tell of a place where somebody's words may end, besides their kind. */
export function wordFeatures({ parsed, attribution, start }: SpokenWords, { at, next, mark }: Stop): string[] {
  const { tree, quotationAt } = parsed;
  const word = lowerOf(tree, next);
  const signs: string[] = [];
  const upos = tree.upos[next] ?? "";
  const isClosed = closed.test(upos) || adverbs.test(word);
  if (isClosed) signs.push(`word ${word}`, `${mark} word ${word}`);
  else if (upos === "VERB" && word.endsWith("ing")) signs.push(`word ${word}`);
  const isMarked = mark === "no mark" ? "unmarked" : "marked";
  const opens =
    /^(?:CCONJ|SCONJ)$/.test(upos) ||
    /^(?:when|where|as|while|after|before|since|until|once|but|because|if|who|which|that)$/.test(word);
  if (opens) {
    signs.push(`${isMarked} ${word} ${kindOfWord(tree, next + 1)}`);
    const verb = verbOfClause(tree, next + 1);
    const group = upos === "CCONJ" || word === "but" ? "and" : "sub";
    const form = formOf(tree, verb);
    const joins = verb === next + 1 || verb === next + 2 ? "near" : "far";
    signs.push(`${group} ${joins} ${form} behind a ${formOf(tree, attribution.at)} cue`);
    signs.push(`${group} ${joins} ${form} behind ${formOf(tree, firstVerb(tree, start, at))} words`);
    if (group === "sub") signs.push(`${word} ${form}`);
    const cue = cueOf(lowerOf(tree, speechVerb(tree, next + 1)));
    if (cue !== undefined) signs.push(`${group} verb of speech`, `${group} ${isMarked} verb of speech`);
    if (verb >= 0 && isNegated(tree, verb)) signs.push(`${group} not`);
    if (verb >= 0 && isNegated(tree, verb) && cue !== undefined) signs.push(`${group} not said`);
  }
  if (upos === "DET" && mark !== "no mark" && summingNouns.has(headNoun(tree, next)))
    signs.push("sums up", `${mark} sums up`);
  if (setsScene(tree, next)) signs.push("sets the scene");
  const effect = word === "which" ? verbOfClause(tree, next + 1) : upos === "VERB" && word.endsWith("ing") ? next : -1;
  if (mark !== "no mark" && effect >= 0 && tellsEffect(lowerOf(tree, effect))) signs.push("tells an effect");
  if (mark !== "no mark" && isNounTail(tree, next))
    signs.push("nouns to the end", `${upos === "DET" ? word : upos} nouns to the end`);
  if (namesOccasion(tree, next)) {
    const way = attribution.content?.route ?? "";
    signs.push("occasion", `${isMarked} occasion`, `${way} occasion`);
  }
  if (quotationAt.slice(next).some((quotation) => quotation !== undefined)) signs.push(`${isMarked} quotation ahead`);
  if (lowerOf(tree, start) === "that") signs.push(`that ${isMarked}`, `that ${isMarked} ${isClosed ? word : upos}`);
  return signs;
}

/** "as she left the hall", "before he boarded": what the speaker does meanwhile. */
function setsScene(tree: Tree, opener: number): boolean {
  if (!/^(?:as|while|before|after|when)$/.test(lowerOf(tree, opener))) return false;
  let verb = opener + 2;
  if (!/^(?:he|she|they)$/.test(lowerOf(tree, opener + 1))) {
    if (tree.upos[opener + 1] !== "PROPN") return false;
    while (tree.upos[verb] === "PROPN") verb += 1;
  }
  while (tree.upos[verb] === "ADV") verb += 1;
  return sceneVerbs.has(lowerOf(tree, verb));
}

/** A pronoun by itself, any other word by its part of speech. */
function kindOfWord(tree: Tree, at: number): string {
  const word = lowerOf(tree, at);
  return /^(?:he|she|they|it|we|i|you|that|to|not|there|his|her|their|its|well|long|if|part|of|well|asked)$/.test(word)
    ? word
    : (tree.upos[at] ?? "end");
}

/** The noun that a determiner opens: "sign" of "the latest sign that". */
function headNoun(tree: Tree, determiner: number): string {
  let at = determiner + 1;
  while (
    /^(?:ADJ|NUM|ADV|PROPN)$/.test(tree.upos[at] ?? "") ||
    (tree.upos[at] === "NOUN" && tree.upos[at + 1] === "NOUN")
  )
    at += 1;
  return lowerOf(tree, at);
}

/** "…, a blow to the guild.": nothing but nouns and what is told of them is left, and no list goes on. */
function isNounTail(tree: Tree, from: number): boolean {
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tree.upos[from] ?? "")) return false;
  let inRelative = false;
  for (let at = from + 1; at < tree.tokens.length; at += 1) {
    const word = lowerOf(tree, at);
    if (/^(?:that|who|which|whose|where|when)$/.test(word)) inRelative = true;
    if (tree.tokens[at]?.text === "," && !inRelative) return false;
    if (!inRelative && tree.upos[at] === "AUX") return false;
    if (!inRelative && tree.upos[at] === "VERB" && lowerOf(tree, at - 1) !== "to" && !/(?:ed|ing|n)$/.test(word))
      return false;
  }
  return true;
}

const occasions = new RegExp(
  `^(?:interview|interviews|statement|speech|speeches|debate|rally|rallies|book|memoir|column|article|essay|report|letter|email|e-mail|tweet|tweets|post|broadcast|radio|television|twitter|facebook|website|hearing|conference|briefing|meeting|event|appearance|appearances|forum|testimony|remarks|message|phone|call|video|ad|night|morning|afternoon|evening|weekend|week|month|year|day|${weekdays.join("|").toLowerCase()})$`,
);

/** "in an interview", "at his rally on Friday", "on Twitter": when and where it was said. */
function namesOccasion(tree: Tree, at: number): boolean {
  if (!/^(?:in|on|at|during|via|through|before|after|over|earlier|last|this)$/.test(lowerOf(tree, at))) return false;
  for (let noun = at + 1; noun < at + 7; noun += 1) {
    if (occasions.test(lowerOf(tree, noun)) && !/^(?:NOUN|PROPN)$/.test(tree.upos[noun + 1] ?? "")) return true;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tree.upos[noun] ?? "") &&
      !/^(?:his|her|their|its|my)$/.test(lowerOf(tree, noun))
    )
      return false;
  }
  return false;
}

/** The full verb of a clause, behind its auxiliaries. */
function speechVerb(tree: Tree, from: number): number {
  let at = verbOfClause(tree, from);
  while (at >= 0 && at < tree.tokens.length && /^(?:AUX|ADV|PART)$/.test(tree.upos[at] ?? "")) at += 1;
  // "cannot be disclosed": it is not said who does not disclose it.
  const isPassive = /^(?:be|been|being|is|are|was|were)$/.test(lowerOf(tree, at - 1));
  return tree.upos[at] === "VERB" && !isPassive ? at : -1;
}

const isNegated = (tree: Tree, verb: number): boolean =>
  [verb - 1, verb + 1, verb + 2].some((at) => /^(?:not|n['’]t|never)$/.test(lowerOf(tree, at)));
