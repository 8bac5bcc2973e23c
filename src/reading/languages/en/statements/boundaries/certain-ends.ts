import { cueOf } from "../../lexicon/speech-verbs.js";
import { isSomebody } from "../../lexicon/speaking-nouns.js";
import { summingNouns } from "../../lexicon/summing-nouns.js";
import { lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";
import type { Stop, SpokenWords } from "./boundary-candidates.js";
import { formOf } from "./verb-forms.js";

/** Whether somebody's words end here for certain, by grammar alone: what follows cannot go on with them. All else is weighed. */
export const isCertainEnd = (words: SpokenWords, stop: Stop): boolean =>
  isSecondDeed(words, stop) ||
  isOutOfTense(words, stop) ||
  isNextDeed(words, stop) ||
  (stop.mark === "comma" && isComment(words.parsed.tree, stop.next));

/** The verb that an "and" or "but" joins without a subject of its own; -1 where another word follows. */
function joinedVerb(tree: Tree, { at, next }: Stop): number {
  const joint = tree.upos[at] === "CCONJ" ? at : next;
  if (!/^(?:and|but)$/.test(lowerOf(tree, joint))) return -1;
  const verb = tree.upos[joint + 1] === "ADV" ? joint + 2 : joint + 1;
  return tree.upos[verb] === "VERB" ? verb : -1;
}

/** "vowed to keep it | and waved to the crowd": a second verb of the cue's own subject, in the past, cannot go on with what was to be done. */
function isSecondDeed({ parsed: { tree }, attribution, start }: SpokenWords, stop: Stop): boolean {
  const verb = joinedVerb(tree, stop);
  if (verb < 0 || tree.head[verb] !== attribution.at || relationOf(tree, verb) !== "conj") return false;
  const form = formOf(tree, verb);
  if (form !== formOf(tree, attribution.at) || !/^(?:past|present)$/.test(form)) return false;
  // "called the scale “a liar” | and shrugged", "vowed to keep it | and waved", "said it was old | and urged"
  const isThing = /^(?:label|object)$/.test(attribution.content?.route ?? "");
  return isThing || lowerOf(tree, start) === "to" || cueOf(lowerOf(tree, verb)) !== undefined;
}

/** Past forms that are base forms as well. */
const alsoBase = /^(?:put|cut|set|hit|let|read|hurt|shut|cost|quit|beat|bet|become|come|run)$/;

/** "said it would hold | and left": behind "would" there is no past form. */
function isOutOfTense({ parsed: { tree }, attribution, start }: SpokenWords, stop: Stop): boolean {
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

/** "said the books were true | before locking them away": a thing that is something does nothing next; and what somebody says next is no part of it. */
function isNextDeed({ parsed: { tree }, start }: SpokenWords, { next }: Stop): boolean {
  const doing = lowerOf(tree, next + 1);
  if (!/^(?:before|after)$/.test(lowerOf(tree, next)) || tree.upos[next + 1] !== "VERB" || !doing.endsWith("ing"))
    return false;
  if (cueOf(doing)?.takes.has("says") === true) return true;
  for (let at = start; at < next; at += 1) {
    if (!/^(?:VERB|AUX)$/.test(tree.upos[at] ?? "")) continue;
    const isBe = /^(?:is|are|was|were)$/.test(lowerOf(tree, at)) && /^(?:ADJ|ADV|PART)$/.test(tree.upos[at + 1] ?? "");
    const subject = tree.upos[at - 1] === "NOUN" ? lowerOf(tree, at - 1) : "";
    return isBe && subject !== "" && !isSomebody(subject) && !holdsVerbBetween(tree, at + 1, next);
  }
  return false;
}

function holdsVerbBetween(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^(?:VERB|AUX)$/.test(tree.upos[at] ?? "")) return true;
  return false;
}

/** What comes of words, each participle with what makes it the reporter's: "…, drawing laughter", "…, ending months of rumours", "…, sending its shares down". */
const outcomes: Readonly<Record<string, RegExp>> = {
  drawing:
    /^(?:laughter|laughs|applause|cheers|boos|jeers|gasps|criticism|praise|ire|anger|fire|rebukes?|reply|replies|response|responses|protests?|condemnation|scorn|fury|derision|objections?|ovation)$/,
  earning: /^(?:laughter|applause|cheers|boos|praise|criticism|rebukes?|ovation)$/,
  sparking:
    /^(?:outrage|criticism|speculation|backlash|anger|fury|uproar|protests?|condemnation|furore|furor|rumours|rumors|alarm|consternation)$/,
  prompting:
    /^(?:outrage|criticism|speculation|backlash|anger|fury|uproar|protests?|condemnation|laughter|applause|cheers|boos|calls|rebukes?|response|questions|complaints|demands)$/,
  ending: /^(?:months|weeks|years|days|speculation|rumours|rumors|uncertainty|hopes|suspense)$/,
  raising: /^(?:eyebrows|questions|hackles)$/,
  dashing: /^hopes$/,
  sending: /^(?:shares?|stocks?|prices|markets)$/,
};

function isOutcome(tree: Tree, next: number): boolean {
  const noun = outcomes[lowerOf(tree, next)];
  if (noun === undefined) return false;
  for (let at = next + 1; at < next + 6 && !/^(?:VERB|PUNCT|SCONJ)$/.test(tree.upos[at] ?? "PUNCT"); at += 1)
    if (noun.test(lowerOf(tree, at))) return true;
  return false;
}

/** What a reporter says of what was said, behind a comma. */
function isComment(tree: Tree, next: number): boolean {
  const word = lowerOf(tree, next);
  if (isOutcome(tree, next)) return true;
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
