import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { phraseIn, type Source } from "../clauses/noun-phrases.js";
import { isNamedPress } from "./relays.js";
import { childrenBy, lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** "told TASS", "said to TASS", "said in an interview with TASS", "speaking to TASS": the named medium that heard the words. */
export function hearerOf(parsed: ParsedUnit, verb: number, source: Source): Source | undefined {
  return (
    toldBy(parsed, verb) ??
    interviewerBehind(parsed, verb) ??
    interviewerInFront(parsed, verb) ??
    spokenTo(parsed, verb, source)
  );
}

function toldBy(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree } = parsed;
  const told = /^t(?:old|ells?|elling)$/.test(lowerOf(tree, verb));
  if (!told && lowerOf(tree, verb + 1) !== "to") return undefined;
  return mediumAt(parsed, told ? verb + 1 : verb + 2);
}

function interviewerBehind(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree } = parsed;
  for (let at = verb + 1; at < Math.min(tree.tokens.length - 2, verb + 8); at += 1) {
    if (tree.upos[at] === "VERB" || tree.upos[at] === "SCONJ") return undefined;
    if (lowerOf(tree, at) === "interview" && /^(?:with|to|on|for)$/.test(lowerOf(tree, at + 1)))
      return mediumAt(parsed, at + 2);
  }
  return undefined;
}

/** "In an interview with TASS, Doe said", "Doe, in an interview with TASS, said": a comma ends it in front of the verb. */
function interviewerInFront(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree, quotationAt } = parsed;
  for (let at = verb - 3; at > 0 && verb - at < farthest && quotationAt[at] === undefined; at -= 1) {
    if (tree.tokens[at]?.text !== "interview") continue;
    const medium = /^(?:with|to)$/.test(lowerOf(tree, at + 1)) ? mediumAt(parsed, at + 2) : undefined;
    return medium !== undefined && isCommaNear(tree, (medium.tokens.at(-1) ?? at) + 1) ? medium : undefined;
  }
  return undefined;
}

/** Whether a comma follows, behind a day or a place at most. */
function isCommaNear(tree: Tree, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    if (tree.tokens[at]?.text === ",") return true;
    if (/^(?:VERB|AUX)$/.test(tree.upos[at] ?? "")) return false;
  }
  return false;
}

const farthest = 40;
const clauses = ["acl", "advcl", "parataxis", "conj"] as const;

/** "Doe, who spoke to TASS, said", "Speaking to TASS, Doe said", "Doe spoke to TASS and said". */
function spokenTo(parsed: ParsedUnit, verb: number, { head, tokens }: Source): Source | undefined {
  const { tree } = parsed;
  const behindNoun = (tokens.at(-1) ?? head) + 1;
  const who = [behindNoun, behindNoun + 1].find((at) => lowerOf(tree, at) === "who");
  const near = [
    ...childrenBy(tree, verb, ...clauses),
    ...childrenBy(tree, head, ...clauses),
    ...(tree.relation[verb] === "conj" ? [tree.head[verb] ?? -1] : []),
    // A parse may hang them elsewhere.
    ...(who === undefined ? [] : [who + 1]),
    ...participleBehind(tree, verb),
    0,
  ];
  for (const at of near) {
    const to = wordTo(tree, at);
    const medium = to < 0 ? undefined : mediumAt(parsed, to + 1);
    if (medium !== undefined) return medium;
  }
  return undefined;
}

/** "Doe said it was late, speaking to TASS". */
function participleBehind(tree: Tree, verb: number): number[] {
  for (let at = verb + 2; at < Math.min(tree.tokens.length, verb + farthest); at += 1)
    if (/^(?:speaking|talking)$/.test(lowerOf(tree, at)) && tree.tokens[at - 1]?.text === ",") return [at];
  return [];
}

/** The "to" of "spoke exclusively to", the "by" of "interviewed by"; -1 without one. */
function wordTo(tree: Tree, verb: number): number {
  const at = tree.upos[verb + 1] === "ADV" ? verb + 2 : verb + 1;
  const word = lowerOf(tree, at);
  const spoke = /^(?:spoke|spoken|speaking|talked|talking)$/.test(lowerOf(tree, verb)) && /^(?:to|with)$/.test(word);
  return spoke || (/^(?:interviewed|asked)$/.test(lowerOf(tree, verb)) && word === "by") ? at : -1;
}

/** The medium whose name begins here, or behind one word. */
function mediumAt(parsed: ParsedUnit, from: number): Source | undefined {
  const medium = phraseIn(parsed, from, from + 9);
  return medium !== undefined && (medium.tokens[0] ?? 0) <= from + 1 && isNamedPress(parsed, medium)
    ? medium
    : undefined;
}
