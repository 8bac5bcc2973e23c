import { type Content, content } from "./content.js";
import { isSomebody } from "../../lexicon/speaking-nouns.js";
import { cueOf } from "../../lexicon/speech-verbs.js";
import { between, holdsVerb, type ParsedUnit } from "../clauses/parsed-unit.js";
import { childrenBy, lowerOf, relationOf, subtree, type Tree } from "../clauses/dependency-tree.js";

/** Verbs that hardly ever stand without the clause that they lead into. */
const plain = new Set(["say", "insist", "argue", "contend", "allege", "claim", "add", "note", "assert", "estimate"]);

const leads = new Set(["that", "whether", "why", "how", "if", "what", "who", "where", "when"]);
/** They lead into what was asked only right behind the verb: "asked when", but "in May, when". */
const leadsAtOnce = new Set(["who", "where", "when"]);
const timeNouns = /^(?:time|day|week|month|year|night|morning|afternoon|evening|weekend)s?$/;

/** "said Friday that …": the parse lost the clause, but the word that leads into it stands there. */
export function thatAfter(parsed: ParsedUnit, verb: number): Content | undefined {
  const { tree } = parsed;
  for (let at = verb + 1; at < Math.min(tree.tokens.length - 2, verb + 22); at += 1) {
    if (tree.upos[at] === "VERB" || tree.upos[at] === "AUX" || tree.tokens[at]?.text === ";") return undefined;
    // "responded to speculations that …": the clause belongs to the noun.
    if (
      /^(?:to|about|of|against)$/.test(lowerOf(tree, at)) &&
      /^(?:respond|repl|answer|object|protest|comment)/.test(lowerOf(tree, verb))
    )
      return undefined;
    if (
      !leads.has(lowerOf(tree, at)) ||
      (/^(?:DET|PRON)$/.test(tree.upos[at] ?? "") &&
        lowerOf(tree, at) === "that" &&
        at > verb + 1 &&
        tree.upos[at] === "DET")
    )
      continue;
    const word = lowerOf(tree, at);
    if (word === "when" && saysWhat(tree, verb)) return undefined;
    if (leadsAtOnce.has(word) && at > verb + 1) return undefined;
    // "say the ferry that sank is safe": nobody is told anything.
    if (word === "that" && at > verb + 1 && saysThing(tree, verb, at)) return undefined;
    // "recalled the silence that the board kept": which silence it was.
    if (word === "that" && at > verb + 1 && isOfThing(tree, verb, at)) return undefined;
    // "asked about that in the debate"
    if (word === "that" && at > verb + 1 && tree.upos[at - 1] === "ADP") continue;
    const head = tree.head[at] ?? -1;
    // "a plan that failed" tells which plan; "claimed at the time that it failed" tells what was claimed.
    const ofNoun = head > at && relationOf(tree, head).startsWith("acl") && relationOf(tree, at) !== "mark";
    const noun = tree.head[head] ?? -1;
    const isOccasion =
      plain.has(cueOf(lowerOf(tree, verb))?.lemma ?? "") &&
      childrenBy(tree, noun, "case").some(
        (word) => word > verb && /^(?:in|on|at|during|via)$/.test(lowerOf(tree, word)),
      );
    if (
      ofNoun &&
      noun !== verb &&
      !isOccasion &&
      !isHearer(tree, noun, verb) &&
      !timeNouns.test(lowerOf(tree, tree.head[head] ?? -1))
    )
      return undefined;
    if (head <= at) return clauseBetween(parsed, at, tree.tokens.length - 1, "that");
    const all = subtree(tree, head).filter((token) => token >= at);
    return content(tree, all, "that");
  }
  return undefined;
}

/** Whether a clause that tells of something asks for no words of its own: "what Doe said", "all he said". */
export const saysWhat = (tree: Tree, verb: number): boolean =>
  relationOf(tree, verb) === "acl" &&
  /^(?:what|all|that|everything|nothing|this)$/.test(lowerOf(tree, tree.head[verb] ?? -1));

/** Whether a "that" behind "say" tells which thing: whoever says something says it to nobody without a "to". */
export const saysThing = (tree: Tree, verb: number, that: number): boolean =>
  cueOf(lowerOf(tree, verb))?.lemma === "say" &&
  /^(?:DET|PRON|NOUN|PROPN)$/.test(tree.upos[verb + 1] ?? "") &&
  /^(?:NOUN|PRON)$/.test(tree.upos[that - 1] ?? "") &&
  !timeNouns.test(lowerOf(tree, that - 1));

/** "told the lunch group that it was late": the clause is told to the group, whatever the parse hangs it on. */
const isHearer = (tree: Tree, noun: number, verb: number): boolean =>
  tree.head[noun] === verb &&
  /^(?:i?obj)$/.test(relationOf(tree, noun)) &&
  /^(?:tell|inform|remind|assure|notify|warn)$/.test(cueOf(lowerOf(tree, verb))?.lemma ?? "") &&
  isSomebody(lowerOf(tree, noun));

/** Whoever recalls or describes a thing tells it to nobody: the "that" behind it tells which. */
const ofThings = new Set(["recall", "describe", "recount", "relate", "mention", "detail", "narrate", "repeat", "read"]);

function isOfThing(tree: Tree, verb: number, that: number): boolean {
  if (!ofThings.has(cueOf(lowerOf(tree, verb))?.lemma ?? "") || tree.upos[that - 1] !== "NOUN") return false;
  if (timeNouns.test(lowerOf(tree, that - 1))) return false;
  for (let at = verb + 1; at < that; at += 1) if (!/^(?:DET|ADJ|NOUN|PRON)$/.test(tree.upos[at] ?? "")) return false;
  return true;
}

function clauseBetween(parsed: ParsedUnit, from: number, to: number, route: string): Content | undefined {
  const span = holdsVerb(parsed, from, to) ? between(parsed, from, to) : undefined;
  return span && { spans: [span], route };
}

/** The rest of the sentence behind a plain "said" whose clause the parse lost. */
export function restAfter(parsed: ParsedUnit, verb: number, lemma: string): Content | undefined {
  const { tree } = parsed;
  if (!plain.has(lemma)) return undefined;
  if (saysWhat(tree, verb) && /^(?:when|as|after|before|while)$/.test(lowerOf(tree, verb + 1))) return undefined;
  let from = verb + 1;
  while (from < tree.tokens.length && /^(?:ADV|PUNCT)$/.test(tree.upos[from] ?? "")) from += 1;
  if (lemma !== "say" && !beginsClause(tree, from)) return undefined;
  if (tree.upos[from] === "CCONJ") return undefined;
  // "said as much in an interview"
  if (
    /^(?:in|on|at|during|after|from|to|of|about|as)$/.test(lowerOf(tree, from)) &&
    !/^(?:that|the)$/.test(lowerOf(tree, from + 1))
  )
    return undefined;
  return clauseBetween(parsed, from, tree.tokens.length - 1, "rest");
}

function isVerbBehindAside(tree: Tree, from: number): boolean {
  const comma = tree.tokens.findIndex(({ text }, at) => at >= from && at < from + 30 && text === ",");
  return comma > 0 && /^(?:VERB|AUX)$/.test(tree.upos[comma + 1] ?? "");
}

/** Whether nouns and then a verb follow, before any mark. */
function beginsClause(tree: Tree, from: number): boolean {
  let nouns = 0;
  if (/^(?:ADP|CCONJ)$/.test(tree.upos[from] ?? "")) return false;
  for (let at = from; at < from + 14; at += 1) {
    const upos = tree.upos[at] ?? "";
    // "argued the company, which has lost money, is sound": the clause goes on behind the aside.
    if (nouns > 0 && tree.tokens[at]?.text === "," && /^(?:which|who|whose)$/.test(lowerOf(tree, at + 1)))
      return isVerbBehindAside(tree, at + 2);
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos)) nouns += 1;
    else if (/^(?:VERB|AUX)$/.test(upos)) return nouns > 0 && lowerOf(tree, at - 1) !== "to";
    else if (!/^(?:DET|ADJ|NUM|PART|ADP|ADV|CCONJ)$/.test(upos)) return false;
  }
  return false;
}
