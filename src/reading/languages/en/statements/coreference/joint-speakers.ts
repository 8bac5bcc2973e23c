import { genderOfGivenName } from "../../lexicon/given-names.js";
import { jointTitles } from "../../lexicon/titles-and-bodies.js";
import { nominal, nounOf } from "../clauses/noun-phrases.js";
import type { Mention } from "../reports/reports.js";
import { childrenBy, lowerOf, relationOf, spanOf, subtree, type Tree } from "../clauses/dependency-tree.js";

/** How far behind the first the last of several speakers may stand, in words. */
const farthest = 40;

/** "Holm, the mayor, and two fishermen said": each of those who say it together, in the order of the text; one alone when there are no others. */
export function speakersIn(mention: Mention): Mention[] {
  const { tree, source } = mention;
  const first = firstOf(tree, source.head, source.tokens);
  const members = [first, ...joinedTo(tree, first)].sort((a, b) => a - b);
  if (members.length < 2 || !members.every((member) => standsWith(tree, first, member))) return [mention];
  const parts = members.map((member, at): Mention => {
    const tokens = phraseOf(tree, member, members[at + 1]);
    return { ...spanOf(tree, tokens), tree, source: { head: member, tokens, route: source.route } };
  });
  // "Mr. and Mrs. Holm"
  if (/^(?:mr|mrs|ms|dr|sir|rev)\.?$/.test(parts[0]?.source.tokens.map((token) => lowerOf(tree, token)).join("") ?? ""))
    return [mention];
  return parts.every((part, at) => isOneOfThem(part, at, parts)) &&
    parts.every((part, at) => isJoined(tree, part, parts[at + 1]))
    ? parts
    : [mention];
}

/** The noun from its first word to the comma or the "and" before the next. */
function phraseOf(tree: Tree, member: number, next: number | undefined): number[] {
  const own = nounOf(tree, member, "owner")?.tokens ?? [member];
  const last = next === undefined ? Math.max(member, own.at(-1) ?? member) : startOf(tree, next) - 1;
  const tokens: number[] = [];
  for (let at = Math.min(member, own[0] ?? member); at <= last; at += 1) {
    if (at > member && (tree.tokens[at]?.text === "," || tree.upos[at] === "CCONJ")) break;
    tokens.push(at);
  }
  return tokens;
}

/** The first of those who are joined by "and": the parse hangs the others on him. */
function firstOf(tree: Tree, head: number, tokens: readonly number[]): number {
  const top = tokens.find(
    (token) => (tree.head[token] ?? -1) < (tokens[0] ?? 0) || !tokens.includes(tree.head[token] ?? -1),
  );
  let at = nominal.has(tree.upos[top ?? head] ?? "") ? (top ?? head) : head;
  for (
    let steps = 0;
    steps < 8 && relationOf(tree, at) === "conj" && nominal.has(tree.upos[tree.head[at] ?? -1] ?? "");
    steps += 1
  )
    at = tree.head[at] ?? at;
  // "Presidents Holm and Okoro": they are joined, and the title stands in front of both.
  if (!jointTitles.has(lowerOf(tree, at))) return at;
  return childrenBy(tree, at, "appos", "flat")[0] ?? (tree.upos[at + 1] === "PROPN" ? at + 1 : at);
}

function joinedTo(tree: Tree, first: number): number[] {
  const others = childrenBy(tree, first, "conj").filter((noun) => nominal.has(tree.upos[noun] ?? ""));
  const isAnd = others.some((noun) =>
    childrenBy(tree, noun, "cc").some((word) => /^(?:and|&)$/.test(lowerOf(tree, word))),
  );
  if (isAnd) return [...others, ...listed(tree, first, Math.max(...others), others)];
  const last = withOneSurname(tree, first);
  return last > first ? [last] : [];
}

/** "Bill and Greta Holm": the parse may take it for one name. The last word of the second; -1 where it is none. */
function withOneSurname(tree: Tree, first: number): number {
  if (!/^(?:and|&)$/.test(lowerOf(tree, first + 1))) return -1;
  if ([first, first + 2].some((at) => genderOfGivenName(tree.tokens[at]?.text ?? "") === undefined)) return -1;
  let last = first + 2;
  while (tree.upos[last + 1] === "PROPN") last += 1;
  return last > first + 2 ? last : -1;
}

/** "Holm, Okoro and Calder": names between commas, whatever the parse makes of them; "Holm, the mayor, and Calder" has none there. */
function listed(tree: Tree, first: number, last: number, known: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = first + 1; at < last - 1; at += 1) {
    if (tree.tokens[at - 1]?.text !== "," || tree.upos[at] !== "PROPN" || known.includes(at)) continue;
    let end = at;
    while (tree.upos[end] === "PROPN") end += 1;
    if (end < last && (tree.tokens[end]?.text === "," || tree.upos[end] === "CCONJ")) found.push(at);
  }
  return found;
}

const startOf = (tree: Tree, noun: number): number =>
  Math.min(noun, ...subtree(tree, noun).filter((token) => !/^(?:CCONJ|PUNCT)$/.test(tree.upos[token] ?? "")));

/** No verb of the sentence itself stands between them. */
function standsWith(tree: Tree, first: number, member: number): boolean {
  if (member - first > farthest || member < first) return false;
  for (let at = first + 1; at < member; at += 1)
    if (tree.upos[at] === "VERB" && !/^(?:acl|amod|advcl)/.test(tree.relation[at] ?? "")) return false;
  return true;
}

/** Between two of them stands "and" or a comma; what tells who the first is stands between two commas. */
function isJoined(tree: Tree, { source }: Mention, next: Mention | undefined): boolean {
  if (next === undefined) return true;
  const [from, to] = [(source.tokens.at(-1) ?? 0) + 1, next.source.tokens[0] ?? 0];
  const words = Array.from({ length: Math.max(0, to - from) }, (_, step) => lowerOf(tree, from + step)).join(" ");
  return /^(?:\( \S+ \) )?(?:, )?(?:and|&)$|^(?:\( \S+ \) )?,$|^, .*, (?:and|&)$/.test(words);
}

/** "A spokesman for Doe and Roe", "Doe and Roe’s lawyer": one speaks for both of them, so nobody is told apart. */
function isOneOfThem({ tree, source }: Mention, at: number, parts: readonly Mention[]): boolean {
  const isLast = at === parts.length - 1;
  const holds = (words: RegExp): boolean => source.tokens.some((token) => words.test(lowerOf(tree, token)));
  const owns = /^['’]s?$/.test(tree.tokens[(source.tokens.at(-1) ?? 0) + 1]?.text ?? "");
  return isLast ? !owns && !holds(/^['’]s?$/) : !holds(/^(?:for|of|to|with|by)$/);
}
