import { followingAt } from "./following-words.js";
import type { Attribution } from "../attributions/attribution.js";
import { lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";
import type { Stop, SpokenWords } from "./boundary-candidates.js";
import { firstVerb } from "./verb-forms.js";
import { wordFeatures } from "./word-features.js";

/** What can be seen from a place where somebody's words may end; each sign has its weight. */
export function signsAt(words: SpokenWords, stop: Stop): string[] {
  const { at, next, mark } = stop;
  const { parsed, attribution, start } = words;
  const { tree, quotationAt } = parsed;
  const following = followingAt(tree, next);
  const signs = ["always", mark, following, `${mark} ${following}`];
  signs.push(...signsOfParse(words, stop));
  const way = attribution.content?.route ?? "";
  if (/^(?:wish|object|label)$/.test(way)) signs.push(way, `${way} ${mark}`, `${way} ${following}`);
  if (quotationAt[at - 1] !== undefined) {
    signs.push("behind a quotation", `${mark} behind a quotation`);
    if (way === "label") signs.push("label behind a quotation");
  }
  if (following === "and does" || following === "and says") signs.push(tenseSign(words, stop));
  const cue = words.attributions.find(
    (other) => other.at >= next && other.at > attribution.at && other.content !== undefined,
  );
  if (cue?.verb?.takes.has("says") === true && cue.at - next < 5 && !hasComma(tree, next, cue.at)) {
    signs.push("cue follows");
    if (cue.source?.tokens.every((token) => token >= next) === true) signs.push("speaker and cue follow");
  }
  const endsClauseInFront = mark === "comma" && standsInFront(tree, attribution);
  const mainClause = endsClauseInFront && /^(?:the name|a thing|he)$/.test(following);
  if (endsClauseInFront) signs.push("clause in front");
  if (mainClause) signs.push("clause in front ends");
  if (isShare(tree, attribution)) signs.push("share of people", `share of people ${mark}`);
  // "called it “a farce” on Friday": the name ends with its mark.
  if (/^(?:label|object)$/.test(way) && quotationAt[at - 1] !== undefined && /^(?:on|when|as|while)$/.test(following))
    signs.push("a name’s last mark");
  if (
    mark === "dash" ||
    mark === "semicolon" ||
    mainClause ||
    (mark !== "no mark" && /^(?:saying|compared|following)$/.test(following))
  )
    signs.push("as a rule an end");
  if (lowerOf(tree, next) === "according" && lowerOf(tree, next + 1) === "to") signs.push("according to follows");
  if (following === "and did not say") signs.push("denial follows");
  if (cue?.source && isShare(tree, cue) && isShare(tree, attribution) && signs.includes("speaker and cue follow"))
    signs.push("another share follows");
  const isAside = mark === "aside" || (mark === "comma" && following === "who");
  if (isAside && isBeforeVerb(tree, at)) signs.push("aside before the verb");
  if (/^(?:and that|because|while doing)$/.test(following)) signs.push("as a rule no end");
  if (firstVerb(tree, start, at) < 0) signs.push("no verb so far");
  if (at - start < 4) signs.push("few words so far");
  signs.push(...wordFeatures(words, stop));
  return signs;
}

function signsOfParse({ parsed: { tree }, attribution, start }: SpokenWords, { at, next }: Stop): string[] {
  const top = topFrom(tree, next, at);
  const above = tree.head[top] ?? -1;
  const relation = relationOf(tree, top);
  const signs = [
    isBelow(tree, next, topFrom(tree, start, attribution.at + 1), attribution.at) ? "parse: inside" : "parse: outside",
    `parse: ${/^(?:conj|advcl|acl|appos|parataxis|obl|nmod|ccomp)$/.test(relation) ? relation : "other"}`,
  ];
  if (above === attribution.at) signs.push("parse: of the cue");
  else if (above < 0) signs.push("parse: root");
  else if (above < attribution.at) signs.push("parse: of what stands before the cue");
  return signs;
}

/** The highest token above one, as far as they stand behind `limit`. */
function topFrom(tree: Tree, token: number, limit: number): number {
  let top = token;
  for (let up = tree.head[top] ?? -1; up >= limit; up = tree.head[up] ?? -1) top = up;
  return top;
}

/** Whether the token hangs below the head of the words, and not through the cue. */
function isBelow(tree: Tree, token: number, head: number, cue: number): boolean {
  for (let up = token; up >= 0 && up !== cue; up = tree.head[up] ?? -1) if (up === head) return true;
  return false;
}

const past =
  /ed$|^(?:said|told|was|were|had|did|made|took|went|came|left|gave|held|put|found|thought|kept|became|began|saw|met|ran|led|sent|spoke|wrote|won|lost|got|cut|set)$/;

/** "said it is over and left": the second verb goes with the first of its own tense. */
function tenseSign({ parsed: { tree }, attribution, start }: SpokenWords, { at, next }: Stop): string {
  const isPast = (token: number): boolean => past.test(lowerOf(tree, token));
  const verb = isPast(firstVerb(tree, next, tree.tokens.length));
  const own = firstVerb(tree, start, at);
  const asWords = own >= 0 && isPast(own) === verb;
  if (verb === isPast(attribution.at)) return asWords ? "verb as both" : "verb as the cue";
  return asWords ? "verb as the words" : "verb as neither";
}

/** "While she said the quay was old, …": the cue stands in a clause in front of the main one. */
function standsInFront(tree: Tree, { at, source }: Attribution): boolean {
  const first = Math.min(at, source?.tokens[0] ?? at);
  const opening = /^(?:while|although|though|when|if|as|after|because|since|even|whereas|once)$/;
  // "…, and while he said it was late, nobody left": also behind a mark or an "and".
  const mark = [0, 1, first - 1, first - 2].find(
    (token) =>
      token >= 0 && token < first && opening.test(lowerOf(tree, token)) && (token < 2 || opensClause(tree, token)),
  );
  return mark !== undefined && !hasComma(tree, mark, first);
}

const opensClause = (tree: Tree, token: number): boolean =>
  tree.upos[token - 1] === "CCONJ" || /^[,;—–-]$/.test(tree.tokens[token - 1]?.text ?? "");

/** "the boats — and there are many — would stay": the aside stands between a noun and its verb. */
function isBeforeVerb(tree: Tree, dash: number): boolean {
  const mark = tree.tokens[dash]?.text;
  for (let at = dash + 1; at < tree.tokens.length - 1; at += 1)
    if (tree.tokens[at]?.text === mark) return /^(?:VERB|AUX)$/.test(tree.upos[at + 1] ?? "");
  return false;
}

/** "31 percent say": a poll, which goes on with other shares. */
function isShare(tree: Tree, { source }: Attribution): boolean {
  return (
    source?.tokens.some((token) => /^(?:percent|%|per)$/.test(lowerOf(tree, token)) || tree.upos[token] === "NUM") ===
    true
  );
}

function hasComma(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tree.tokens[at]?.text === ",") return true;
  return false;
}
