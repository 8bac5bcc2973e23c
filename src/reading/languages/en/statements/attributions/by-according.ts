import { accordingTo } from "../contents/according.js";
import type { Attribution } from "./attribution.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { nounOf, phraseIn, type Source } from "../clauses/noun-phrases.js";
import { childrenBy, lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";

export function isAccordingTo({ tree, quotationAt }: ParsedUnit, token: number): boolean {
  if (lowerOf(tree, token) === "per")
    return (
      (tree.tokens[token - 1]?.text === "," || quotationAt[token - 1] !== undefined) &&
      (tree.upos[token + 1] === "PROPN" || /^(?:the|a|an|its|his|her|their)$/.test(lowerOf(tree, token + 1))) &&
      !units.test(lowerOf(tree, token + 1))
    );
  return lowerOf(tree, token) === "according" && lowerOf(tree, token + 1) === "to";
}

/** "per capita": nobody says it. */
const units = /^(?:capita|cent|annum|diem|se|person|head|year|month|week|day|hour|mile|gallon|night)$/;

/** "according to the ministry": whose words are around it. */
export function byAccordingTo(parsed: ParsedUnit, token: number): Attribution | undefined {
  const { tree } = parsed;
  const marked =
    relationOf(tree, token) === "case" ? tree.head[token] : childrenBy(tree, token, "obl", "nmod", "obj").at(0);
  const last = lowerOf(tree, token) === "per" ? token : token + 1;
  const noun = marked === undefined || marked <= last ? last + 1 : marked;
  if (noun >= tree.tokens.length) return undefined;
  const source = withMaker(parsed, beforeComma(tree, nounOf(tree, noun, "according")));
  const reported = source && accordingTo(parsed, token, source);
  const cue = { start: tree.tokens[token]?.start ?? 0, end: tree.tokens[last]?.end ?? 0 };
  return { cue, at: token, ...(source && { source }), ...(reported && { content: reported }) };
}

/** "according to a report by the agency": whose report it is belongs to it, wherever the parse hangs "by". */
function withMaker(parsed: ParsedUnit, source: Source | undefined): Source | undefined {
  const last = source?.tokens.at(-1);
  if (source === undefined || last === undefined || lowerOf(parsed.tree, last + 1) !== "by") return source;
  const maker = phraseIn(parsed, last + 2, last + 12);
  return maker === undefined ? source : { ...source, tokens: [...source.tokens, last + 1, ...maker.tokens] };
}

/** "According to Doe, the quay is old": the parse may take all of it for the speaker. */
function beforeComma(tree: Tree, source: Source | undefined): Source | undefined {
  if (source === undefined) return undefined;
  const comma = source.tokens.findIndex((token) => token > source.head && tree.tokens[token]?.text === ",");
  return comma < 0 ? source : { ...source, tokens: source.tokens.slice(0, comma) };
}
