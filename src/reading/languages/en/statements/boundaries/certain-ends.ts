import { cueOf } from "../../lexicon/speech-verbs.js";
import { summingNouns } from "../../lexicon/summing-nouns.js";
import { lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";
import type { Stop, Words } from "./boundary-candidates.js";
import { formOf } from "./verb-forms.js";

/** Whether somebody's words end here for certain, by grammar alone: what follows cannot go on with them. All else is weighed. */
export const isCertainEnd = (words: Words, stop: Stop): boolean =>
  isSecondDeed(words, stop) ||
  isOutOfTense(words, stop) ||
  (stop.mark === "comma" && isComment(words.parsed.tree, stop.next));

/** The verb that an "and" or "but" joins without a subject of its own; -1 where another word follows. */
function joinedVerb(tree: Tree, { at, next }: Stop): number {
  const joint = tree.upos[at] === "CCONJ" ? at : next;
  if (!/^(?:and|but)$/.test(lowerOf(tree, joint))) return -1;
  const verb = tree.upos[joint + 1] === "ADV" ? joint + 2 : joint + 1;
  return tree.upos[verb] === "VERB" ? verb : -1;
}

/** "vowed to keep it | and waved to the crowd": a second verb of the cue's own subject, in the past, cannot go on with what was to be done. */
function isSecondDeed({ parsed: { tree }, attribution, start }: Words, stop: Stop): boolean {
  const verb = joinedVerb(tree, stop);
  if (verb < 0 || tree.head[verb] !== attribution.at || relationOf(tree, verb) !== "conj") return false;
  const form = formOf(tree, verb);
  if (form !== formOf(tree, attribution.at) || !/^(?:past|present)$/.test(form)) return false;
  return lowerOf(tree, start) === "to" || cueOf(lowerOf(tree, verb)) !== undefined;
}

/** Past forms that are base forms as well. */
const alsoBase = /^(?:put|cut|set|hit|let|read|hurt|shut|cost|quit|beat|bet|become|come|run)$/;

/** "said it would hold | and left": behind "would" there is no past form. */
function isOutOfTense({ parsed: { tree }, attribution, start }: Words, stop: Stop): boolean {
  const verb = joinedVerb(tree, stop);
  if (verb < 0 || formOf(tree, verb) !== "past" || alsoBase.test(lowerOf(tree, verb))) return false;
  if (formOf(tree, attribution.at) !== "past") return false;
  let modal = -1;
  for (let at = start; at < stop.at; at += 1) {
    if (/^(?:VERB|AUX)$/.test(tree.upos[at] ?? "") && modal < 0) {
      if (formOf(tree, at) !== "modal") return false;
      modal = at;
    } else if (/^(?:have|had|been|be|was|were|got)$/.test(lowerOf(tree, at))) return false;
    else if (/^(?:that|who|which|what|if|whether|because|when|after|before)$/.test(lowerOf(tree, at)) && modal >= 0)
      return false;
  }
  return modal >= 0;
}

/** What a reporter says of what was said, behind a comma. */
function isComment(tree: Tree, next: number): boolean {
  const word = lowerOf(tree, next);
  // "…, a risk that the report leaves out", "…, in a sign that the race is open"
  if (/^an?$/.test(word)) return sumsUp(tree, next) && goesOn(tree, next);
  if (word === "in" && /^an?$/.test(lowerOf(tree, next + 1))) return sumsUp(tree, next + 1);
  // "…, hours before it sank", "…, days after the vote"
  for (let at = next; at < next + 3; at += 1)
    if (/^(?:hours|minutes|moments|days|weeks|months|shortly|soon)$/.test(lowerOf(tree, at)))
      return /^(?:after|before)$/.test(lowerOf(tree, at + 1));
  // "…, to loud applause"
  const noun = tree.upos[next + 1] === "ADJ" ? next + 2 : next + 1;
  if (word === "to") return /^(?:applause|laughter|cheers|boos|jeers|gasps)$/.test(lowerOf(tree, noun));
  // "…, without saying why"
  return (
    word === "without" &&
    lowerOf(tree, next + 1).endsWith("ing") &&
    (cueOf(lowerOf(tree, next + 1)) !== undefined ||
      /^(?:naming|giving|providing|offering)$/.test(lowerOf(tree, next + 1)))
  );
}

function headAt(tree: Tree, determiner: number): number {
  let at = determiner + 1;
  while (/^(?:ADJ|NUM|ADV)$/.test(tree.upos[at] ?? "") || (tree.upos[at] === "NOUN" && tree.upos[at + 1] === "NOUN"))
    at += 1;
  return at;
}

const sumsUp = (tree: Tree, determiner: number): boolean => summingNouns.has(lowerOf(tree, headAt(tree, determiner)));

/** A clause tells more of the noun. */
const goesOn = (tree: Tree, determiner: number): boolean =>
  /^(?:that|which|he|she|they|it|the)$/.test(lowerOf(tree, headAt(tree, determiner) + 1));
