import type { Attribution } from "./attributions.js";
import { cueOf } from "./cues.js";
import type { ParsedUnit } from "./parsed-unit.js";
import { times } from "./phrases.js";
import { childrenBy, isPunctuation, lowerOf, relationOf, type Tree } from "./tree.js";

/** A place where what somebody said may end: before the token `at`, with what speaks for and against it. */
export interface Stop {
  readonly at: number;
  readonly signs: readonly string[];
}

const marks: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", ":": "colon", "(": "bracket" };
const dashes = /^(?:--?|—|–|―|---)$/;

/** Places behind `start` where the words of a cue may end before their sentence does, in order. */
export function stopsAfter(parsed: ParsedUnit, attribution: Attribution, start: number, others: readonly Attribution[]): Stop[] {
  const { tree, quotationAt } = parsed;
  const stops: Stop[] = [];
  const context = contextOf(parsed, attribution, start, others);
  for (let at = start + 1; at < tree.tokens.length; at += 1) {
    if (quotationAt[at] !== undefined && quotationAt[at] === quotationAt[at - 1]) continue;
    const mark = markAt(tree, at);
    const upos = tree.upos[at] ?? "";
    const behind = quotationAt[at - 1] !== undefined;
    if (mark === undefined && !(behind || /^(?:CCONJ|SCONJ|ADP|ADV)$/.test(upos) || subordinators.test(lowerOf(tree, at)))) continue;
    if (mark === undefined && !behind && isPunctuation(tree, at - 1)) continue;
    if (mark !== undefined && at - 1 > start && markAt(tree, at - 1) !== undefined) continue;
    const next = mark === undefined ? at : nextWord(tree, at);
    if (next >= tree.tokens.length) break;
    stops.push({ at, signs: signsAt(context, { at, next, mark }) });
  }
  return stops;
}

/** Whether a verb form is of the past, as "said" is: then "and left" goes with it, and not with what was said of today. */
function isPast(word: string): boolean {
  return /ed$|^(?:said|told|was|were|had|did|made|took|went|came|left|gave|held|put|found|thought|kept|became|began|saw|met|ran|led|sent|spoke|wrote|won|lost|got|cut|set)$/.test(word);
}

const subordinators = /^(?:when|where|while|although|though|because|if|since|after|before|until|as|unless|so|whereas|who|which|that)$/;

function markAt(tree: Tree, at: number): string | undefined {
  const text = tree.tokens[at]?.text ?? "";
  if (!dashes.test(text)) return marks[text];
  return closesLater(tree, at) ? "aside" : "dash";
}

function nextWord(tree: Tree, at: number): number {
  let next = at;
  while (next < tree.tokens.length && isPunctuation(tree, next)) next += 1;
  return next;
}

interface Context {
  readonly parsed: ParsedUnit;
  readonly attribution: Attribution;
  readonly start: number;
  readonly others: readonly Attribution[];
  /** Tokens that the parse hangs below the words' own head. */
  readonly head: number;
  readonly opens: boolean;
  readonly percent: boolean;
}

function contextOf(parsed: ParsedUnit, attribution: Attribution, start: number, others: readonly Attribution[]): Context {
  const { tree } = parsed;
  let head = start;
  for (let up = tree.head[head] ?? -1; up >= 0 && up !== attribution.at && up > attribution.at; up = tree.head[up] ?? -1) head = up;
  const source = attribution.source?.tokens ?? [];
  const first = Math.min(attribution.at, source[0] ?? attribution.at);
  const mark = [0, 1].find((at) => at < first && /^(?:while|although|though|when|if|as|after|because|since|even|whereas|once)$/.test(lowerOf(tree, at)));
  return {
    parsed,
    attribution,
    start,
    others,
    head,
    opens: mark !== undefined && !hasMarkBetween(tree, mark, first),
    percent: source.some((token) => /^(?:percent|%|per)$/.test(lowerOf(tree, token)) || tree.upos[token] === "NUM"),
  };
}

function hasMarkBetween(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tree.tokens[at]?.text === ",") return true;
  return false;
}

function signsAt(context: Context, { at, next, mark }: { at: number; next: number; mark: string | undefined }): string[] {
  const { parsed, attribution, start, others } = context;
  const { tree, quotationAt } = parsed;
  const signs: string[] = ["always", mark ?? "no mark"];
  const kind = kindOf(parsed, next);
  signs.push(kind, `${mark ?? "no mark"} ${kind}`);
  if (quotationAt[at - 1] !== undefined) signs.push("behind a quotation", `behind a quotation ${kind}`);
  // What the parse says.
  const top = phraseHead(tree, next, at);
  const above = tree.head[top] ?? -1;
  const relation = relationOf(tree, top);
  const inside = isBelow(tree, next, context.head, attribution.at);
  signs.push(inside ? "parse: inside" : "parse: outside");
  signs.push(`parse: ${/^(?:conj|advcl|acl|appos|parataxis|obl|nmod|ccomp)$/.test(relation) ? relation : "other"}`);
  if (above === attribution.at) signs.push("parse: of the cue");
  else if (above >= 0 && above < attribution.at) signs.push("parse: of what stands before the cue");
  if (above < 0) signs.push("parse: root");
  if (kind === "and does" || kind === "and says") {
    const verb = firstVerb(tree, next, tree.tokens.length);
    const own = firstVerb(tree, start, at);
    const asCue = isPast(lowerOf(tree, verb)) === isPast(lowerOf(tree, attribution.at));
    const asWords = own >= 0 && isPast(lowerOf(tree, verb)) === isPast(lowerOf(tree, own));
    signs.push(asCue ? (asWords ? "verb as both" : "verb as the cue") : asWords ? "verb as the words" : "verb as neither");
  }
  const route = attribution.content?.route ?? "";
  if (/^(?:wish|object|label)$/.test(route)) signs.push(route, `${route} ${mark ?? "no mark"}`, `${route} ${kind}`);
  const cue = others.find((other) => other.at >= next && other.at > attribution.at);
  if (cue !== undefined && cue.at - next < 5 && cue.verb?.takes.has("says") === true && !hasMarkBetween(tree, next, cue.at)) {
    signs.push("cue follows");
    if (cue.source !== undefined && cue.source.tokens.every((token) => token >= next)) signs.push("speaker and cue follow");
  }
  if (context.opens && mark === "comma") {
    signs.push("clause in front");
    if (/^(?:a name|a thing|he)$/.test(kind)) signs.push("clause in front ends");
  }
  if (context.percent) signs.push("share of people", `share of people ${mark ?? "no mark"}`);
  if (
    (mark !== undefined && /^(?:saying|compared)$/.test(kind)) ||
    mark === "dash" ||
    mark === "semicolon" ||
    signs.includes("clause in front ends")
  )
    signs.push("as a rule an end");
  if (kind === "and that" || kind === "because") signs.push("as a rule no end");
  let verb = false;
  for (let token = start; token < at && !verb; token += 1) verb = tree.upos[token] === "VERB" || tree.upos[token] === "AUX";
  if (!verb) signs.push("no verb so far");
  if (at - start < 4) signs.push("few words so far");
  return signs;
}

function firstVerb(tree: Tree, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tree.upos[at] === "VERB" || tree.upos[at] === "AUX") return at;
  return -1;
}

function closesLater(tree: Tree, dash: number): boolean {
  for (let at = dash + 1; at < tree.tokens.length; at += 1) if (dashes.test(tree.tokens[at]?.text ?? "")) return true;
  return false;
}

/** Whether the token hangs below the head of the words, and not through the cue. */
function isBelow(tree: Tree, token: number, head: number, cue: number): boolean {
  for (let up = token; up >= 0; up = tree.head[up] ?? -1) {
    if (up === head) return true;
    if (up === cue) return false;
  }
  return false;
}

/** The highest token above one that does not reach back over the stop. */
function phraseHead(tree: Tree, token: number, stop: number): number {
  let top = token;
  for (let up = tree.head[top] ?? -1; up >= stop; up = tree.head[up] ?? -1) top = up;
  return top;
}

/** What the words behind a stop begin with. */
function kindOf({ tree }: ParsedUnit, next: number): string {
  const word = lowerOf(tree, next);
  const upos = tree.upos[next] ?? "";
  if (upos === "CCONJ" || word === "but") {
    let at = next + 1;
    while (/^(?:ADV|PART)$/.test(tree.upos[at] ?? "") && at < next + 4) at += 1;
    const text = lowerOf(tree, at);
    if (text === "that") return "and that";
    if (/^(?:VERB|AUX)$/.test(tree.upos[at] ?? "")) {
      while (/^(?:AUX|ADV)$/.test(tree.upos[at] ?? "") && at < next + 6) at += 1;
      const takes = cueOf(lowerOf(tree, at))?.takes;
      return takes?.has("says") === true ? "and says" : takes?.has("urges") === true || takes?.has("labels") === true ? "and urges" : "and does";
    }
    if (/^(?:he|she|they|it)$/.test(text)) return "and he";
    return word === "but" ? "but" : "and";
  }
  if (/ing$/.test(word) && upos === "VERB") {
    const cue = cueOf(word);
    return cue?.takes.has("says") === true || /^(?:citing|referring|pointing|alluding|quoting|calling|describing|accusing|using|echoing)$/.test(word) ? "saying" : "doing";
  }
  if (/^(?:who|which|whose|whom)$/.test(word)) return "who";
  if (/^(?:while|although|though|whereas|despite)$/.test(word) || (word === "even" && /^(?:as|though|if)$/.test(lowerOf(tree, next + 1)))) return "while";
  if (/^(?:when|after|before|until|since|as|once|where)$/.test(word)) return word === "as" ? "as" : "when";
  if (/^(?:because|if|unless|so|that|whether)$/.test(word)) return "because";
  if (/^(?:compared|double|twice|up|down|half)$/.test(word)) return "compared";
  if (times.test(tree.tokens[next]?.text ?? "") || /^(?:last|this|next|earlier)$/.test(word)) return "on";
  if (upos === "ADP") return /^(?:on|in|at|during|via|by|to)$/.test(word) ? "on" : /^(?:of|from)$/.test(word) ? "of" : "with";
  if (upos === "VERB" || upos === "AUX") return childrenBy(tree, next, "nsubj").length > 0 ? "verb" : "done";
  if (upos === "PRON") return "he";
  if (upos === "DET" && /^an?$/.test(word)) return "a thing";
  if (upos === "ADV") return "adverb";
  return /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(upos) ? "a name" : "something";
}
