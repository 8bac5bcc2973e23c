import { type ParsedUnit } from "./parsed-unit.js";
import { isTitle } from "../../lexicon/titles-and-bodies.js";
import { childrenBy, isPunctuation, lowerOf, relationOf, subtree, type Tree } from "./dependency-tree.js";

/** The words that stand for the speaker beside a cue. */
export interface Source {
  readonly head: number;
  /** The noun with what stands directly before and after it, in order. */
  readonly tokens: readonly number[];
  /** Which way led from the cue to it. */
  readonly route: string;
}

export const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

export const times = /^(?:\p{Lu}\p{Ll}+day|yesterday|today|tonight|tomorrow|earlier|later|afterwards?)$/u;

/** "“No,” both said", "the former said": no noun, but somebody. */
export const standsForName = (tree: Tree, at: number): boolean =>
  /^(?:both|another)$/.test(lowerOf(tree, at)) ||
  (/^(?:former|latter)$/.test(lowerOf(tree, at)) && lowerOf(tree, at - 1) === "the");

/** "Acting Mayor Greta Holm": a verb for the parse, and the beginning of an office. */
export const isActing = (tree: Tree, at: number): boolean =>
  lowerOf(tree, at) === "acting" && isTitle(lowerOf(tree, at + 1));

/** "retired Navy Capt. Rufus Gale", "newly elected councillor Hedda Voss": a participle, or the adverb before it, in front of its noun. */
export function isPrenominal(tree: Tree, at: number): boolean {
  const isNoun = (token: number): boolean => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tree.upos[token] ?? "");
  if (tree.upos[at] === "ADV") return tree.upos[at + 1] === "VERB" && isPrenominal(tree, at + 1);
  if (tree.upos[at] !== "VERB" || !isNoun(at + 1)) return false;
  const word = lowerOf(tree, at);
  return (
    tree.relation[at] === "amod" ||
    /(?:ed|wn|en)$/.test(word) ||
    // "visiting surgeon Elsa Rahn", "aspiring pilot Sam Okoro"
    (word.endsWith("ing") && /^\p{Ll}/u.test(tree.tokens[at + 1]?.text ?? "") && isName(tree, at + 2))
  );
}

/** Two words of a name. */
const isName = (tree: Tree, at: number): boolean => tree.upos[at] === "PROPN" && tree.upos[at + 1] === "PROPN";

/** The nouns that end right before a token, with their determiners and adjectives. */
export function phraseBefore({ tree, quotationAt }: ParsedUnit, end: number): Source | undefined {
  if (!nominal.has(tree.upos[end - 1] ?? "") && !standsForName(tree, end - 1)) return undefined;
  if (quotationAt[end - 1] !== undefined) return undefined;
  const tokens: number[] = [];
  for (let at = end - 1; at >= 0 && end - at < 12; at -= 1) {
    const upos = tree.upos[at] ?? "";
    if (
      !nominal.has(upos) &&
      at < end - 1 &&
      !/^(?:DET|ADJ)$/.test(upos) &&
      !/^['’]s?$/.test(tree.tokens[at]?.text ?? "") &&
      !isInCompound(tree, at) &&
      !opensCompound(tree, at) &&
      !isActing(tree, at) &&
      !(tree.relation[at] === "amod" && isPrenominal(tree, at))
    )
      break;
    tokens.unshift(at);
  }
  return { head: end - 1, tokens, route: "subject" };
}

/** "Students | Association president Sana Mellor | said": with the nouns that stand between it and its verb, where the parse lost them. */
export function upToVerb(parsed: ParsedUnit, source: Source, verb: number): Source {
  const { tree } = parsed;
  let first = verb;
  while (/^(?:ADV|AUX)$/.test(tree.upos[first - 1] ?? "")) first -= 1;
  const last = source.tokens.at(-1) ?? source.head;
  if (last >= first - 1 || tree.upos[first - 1] !== "PROPN" || tree.upos[source.head] === "PRON") return source;
  const put = phraseBefore(parsed, first);
  const [from = last] = source.tokens;
  const opens = put?.tokens[0] ?? first;
  if (put === undefined || opens > last + 1 || /^(?:who|which|that)$/.test(lowerOf(tree, last))) return source;
  const start = Math.min(from, opens);
  return { ...source, head: put.head, tokens: Array.from({ length: first - start }, (_, step) => start + step) };
}

/** "the Pilots’ Union": the mark of a plural owner. */
function isOwnersMark(tree: Tree, at: number): boolean {
  const [before, mark] = [tree.tokens[at - 1], tree.tokens[at]];
  return mark !== undefined && /^['’]$/.test(mark.text) && before?.end === mark.start && before.text.endsWith("s");
}

/** "al-Sisi": what a hyphen joins to the word behind it. */
const opensCompound = (tree: Tree, at: number): boolean =>
  /^[-‐]$/.test(tree.tokens[at + 1]?.text ?? "") && isInCompound(tree, at + 1);

/** "Ki-moon", "Velmora-based": a hyphen between words without white space, or what it joins to the word before. */
export function isInCompound(tree: Tree, at: number): boolean {
  const hyphen = /^[-‐]$/.test(tree.tokens[at]?.text ?? "") ? at : at - 1;
  const [before, mark, after] = [tree.tokens[hyphen - 1], tree.tokens[hyphen], tree.tokens[hyphen + 1]];
  return mark !== undefined && /^[-‐]$/.test(mark.text) && before?.end === mark.start && after?.start === mark.end;
}

/** The first noun phrase that begins in a stretch: its determiners, adjectives and nouns up to the first other word. */
export function phraseIn({ tree, quotationAt }: ParsedUnit, from: number, to: number): Source | undefined {
  let at = from;
  while (at < to && (isPunctuation(tree, at) || /^(?:ADV|CCONJ)$/.test(tree.upos[at] ?? ""))) at += 1;
  const first = at;
  let head = -1;
  // "one of the people": what it is one of belongs to it.
  if (
    lowerOf(tree, at + 1) === "of" &&
    /^(?:one|some|many|most|all|both|each|several|none|any|two|three|four|five)$/.test(lowerOf(tree, at))
  )
    at += 2;
  for (; at < to && quotationAt[at] === undefined; at += 1) {
    const upos = tree.upos[at] ?? "";
    const text = tree.tokens[at]?.text ?? "";
    if (isOwnersMark(tree, at)) continue;
    if (times.test(text) || (isPunctuation(tree, at) && !isInCompound(tree, at))) break;
    if (upos === "PRON" && head >= 0) break;
    // "Holm running mate Sam Okoro"
    if (isActing(tree, at) || isInCompound(tree, at) || (opensCompound(tree, at) && !nominal.has(upos))) continue;
    if (text === "running" && lowerOf(tree, at + 1) === "mate") continue;
    if (nominal.has(upos)) head = at;
    else if (head < 0 && isPrenominal(tree, at)) continue;
    else if (!/^(?:DET|ADJ|X)$/.test(upos) && !/^(?:['’]s?)$/.test(text)) break;
    if (upos === "PRON" && !/^(?:his|her|their|its|our|my|your|one)$/i.test(text)) {
      at += 1;
      break;
    }
  }
  if (head < 0) return undefined;
  const tokens: number[] = [];
  for (let token = first; token <= head; token += 1) tokens.push(token);
  return { head, tokens, route: "subject" };
}

const besides = new Set(["acl", "appos", "parataxis", "punct", "advcl", "case", "dep", "list", "orphan"]);

/** The noun with its names, titles and near modifiers, without asides and relative clauses. */
export function nounOf(tree: Tree, head: number, route: string): Source | undefined {
  if (head < 0 || isPunctuation(tree, head)) return undefined;
  // "Mike Pence (R-IN)": the parse may take what stands in brackets for the noun.
  if (tree.tokens[head - 1]?.text === "(" && head >= 2) return nounOf(tree, head - 2, route);
  const spokenFor = route === "subject" || route === "shared" || route === "relative" ? speakerFor(tree, head) : -1;
  if (spokenFor >= 0) {
    const source = nounOf(tree, spokenFor, route);
    const from = source?.tokens[0];
    if (source === undefined || from === undefined) return undefined;
    const to = Math.max(head, ...childrenBy(tree, head, "flat", "compound"));
    return { ...source, tokens: Array.from({ length: to - from + 1 }, (_, step) => from + step) };
  }
  const owned = route === "owner" ? -1 : ownedBy(tree, head);
  if (owned > head) return nounOf(tree, owned, route);
  const without = new Set<number>();
  for (const child of tree.children[head] ?? []) {
    const relation = relationOf(tree, child);
    if (besides.has(relation)) without.add(child);
  }
  const all = subtree(tree, head, without);
  const at = all.indexOf(head);
  // Only what stands together with the head: a comma ends it.
  let from = at;
  let to = at;
  // Nor does it reach over a colon: "Trouble: Analysts say".
  while (
    from > 0 &&
    (all[from - 1] as number) >= (all[from] as number) - 1 &&
    tree.tokens[all[from - 1] as number]?.text !== ":"
  )
    from -= 1;
  while (to + 1 < all.length && (all[to + 1] as number) <= (all[to] as number) + 1) to += 1;
  while (from < at && /^(?:CCONJ|SCONJ|ADV|PUNCT)$/.test(tree.upos[all[from] as number] ?? "")) from += 1;
  return { head, tokens: withOwner(tree, head, all.slice(from, to + 1)), route };
}

/** "a spokesman for Doe": where the parse takes Doe for the speaker, the noun in front of "for" or "of"; else -1. */
function speakerFor(tree: Tree, name: number): number {
  let at = name - 1;
  while (at >= 0 && (nominal.has(tree.upos[at] ?? "") || /^(?:DET|ADJ)$/.test(tree.upos[at] ?? ""))) at -= 1;
  return /^(?:for|of)$/.test(lowerOf(tree, at)) && /^(?:NOUN|PROPN)$/.test(tree.upos[at - 1] ?? "") && at > 0
    ? at - 1
    : -1;
}

/** "Kaldan’s Ministry": where the parse takes the owner for the speaker, the noun that he owns; else -1. */
function ownedBy(tree: Tree, owner: number): number {
  if (!/^['’]s?$/.test(tree.tokens[owner + 1]?.text ?? "")) return -1;
  let last = -1;
  for (let at = owner + 2; /^(?:NOUN|PROPN|ADJ)$/.test(tree.upos[at] ?? ""); at += 1)
    if (tree.upos[at] !== "ADJ") last = at;
  return last;
}

/** "Japan’s defence ministry": owner and first noun belong to the phrase, wherever the parse hangs them. */
function withOwner(tree: Tree, head: number, tokens: readonly number[]): readonly number[] {
  const whole = [...tokens];
  for (let before = (whole[0] ?? 0) - 1; before >= 0; before = (whole[0] ?? 0) - 1) {
    const isOwner = /^['’]s?$/.test(tree.tokens[before]?.text ?? "") && nominal.has(tree.upos[before - 1] ?? "");
    const isSibling =
      nominal.has(tree.upos[before] ?? "") &&
      tree.head[before] === tree.head[head] &&
      relationOf(tree, before) === "nsubj";
    if (isOwner) whole.unshift(before - 1, before);
    else if (isSibling) whole.unshift(before);
    else break;
  }
  return whole;
}
