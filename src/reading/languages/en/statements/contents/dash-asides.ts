import type { Content } from "./content.js";
import { between, holdsVerb, type ParsedUnit } from "../clauses/parsed-unit.js";
import { isInCompound, type Source } from "../clauses/noun-phrases.js";
import { startOfClause } from "./tag-edges.js";
import { lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** Tokens between a tag and the dashes around it: "or so Doe said on Friday". */
const most = 6;

/** Whether a token is a dash between words, and not the hyphen of a compound. */
export const isDash = (tree: Tree, at: number): boolean =>
  /^(?:---?|-|—|–|―)$/.test(tree.tokens[at]?.text ?? "") && !isInCompound(tree, at);

/** "The quay – said Doe – is old": what stands on both sides of a tag between dashes. */
export function aroundDashes(parsed: ParsedUnit, verb: number, source: Source): Content | undefined {
  const { tree, quotationAt } = parsed;
  // "– who had announced it –" tells of somebody.
  const isRelative = source.tokens.some((token) => /^(?:whom?|which|that)$/.test(lowerOf(tree, token)));
  if (isRelative || !/^(?:subject|after|in front)$/.test(source.route)) return undefined;
  const opens = dashBefore(tree, Math.min(verb, source.tokens[0] ?? verb));
  const closes = dashBehind(tree, Math.max(verb, source.tokens.at(-1) ?? verb));
  if (opens < 1 || closes < 0 || quotationAt[opens - 1] !== undefined || quotationAt[closes + 1] !== undefined)
    return undefined;
  const last = tree.tokens.length - 1;
  const from = startOfClause(parsed, opens - 1);
  if (!holdsVerb(parsed, from, opens - 1) && !holdsVerb(parsed, closes + 1, last)) return undefined;
  const spans = [between(parsed, from, opens - 1), between(parsed, closes + 1, last)].filter(
    (span) => span !== undefined,
  );
  return spans.length === 0 ? undefined : { spans, route: "tag-within" };
}

/** Where the aside between dashes that holds these tokens begins and ends: the words behind its first dash, and its last. */
export function dashAsideAround(tree: Tree, from: number, to: number): readonly [number, number] | undefined {
  let opens = -1;
  let before = 0;
  for (let at = 0; at < from; at += 1)
    if (isDash(tree, at)) {
      opens = at;
      before += 1;
    }
  if (before % 2 === 0) return undefined;
  for (let at = to + 1; at < tree.tokens.length; at += 1) if (isDash(tree, at)) return [opens + 1, at - 1];
  return undefined;
}

function dashBefore(tree: Tree, first: number): number {
  let at = first - 1;
  while (first - at < most && /^(?:ADV|CCONJ|SCONJ)$/.test(tree.upos[at] ?? "")) at -= 1;
  return isDash(tree, at) ? at : -1;
}

function dashBehind(tree: Tree, last: number): number {
  for (let at = last + 1; at <= last + most && at < tree.tokens.length; at += 1) {
    if (isDash(tree, at)) return at;
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(tree.upos[at] ?? "")) return -1;
  }
  return -1;
}
