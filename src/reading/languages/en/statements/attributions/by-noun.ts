import type { Attribution } from "./attribution.js";
import { content, type Content } from "../contents/content.js";
import { cueNouns } from "../../lexicon/speech-verbs.js";
import { between, holdsVerb, type ParsedUnit } from "../clauses/parsed-unit.js";
import { nounOf, phraseIn, type Source } from "../clauses/noun-phrases.js";
import { childrenBy, lowerOf, subtree } from "../clauses/dependency-tree.js";

/** "Trump’s claim that …", "a claim by Trump that …": the owner of the noun says what hangs on it. */
export function byNoun(parsed: ParsedUnit, token: number): Attribution | undefined {
  const { tree } = parsed;
  const word = tree.tokens[token];
  if (word === undefined || !cueNouns.has(word.lower)) return undefined;
  const source = ownerOf(parsed, token);
  const reported = source && clauseBehind(parsed, token, source);
  if (source === undefined || reported === undefined) return undefined;
  return { cue: { start: word.start, end: word.end }, at: token, source, content: reported };
}

function ownerOf(parsed: ParsedUnit, noun: number): Source | undefined {
  const { tree } = parsed;
  const owner = childrenBy(tree, noun, "nmod").find((child) => tree.relation[child] === "nmod:poss");
  if (owner !== undefined) return nounOf(tree, owner, "owner");
  const by = lowerOf(tree, noun + 1) === "by" ? phraseIn(parsed, noun + 2, noun + 12) : undefined;
  return by && { ...by, route: "owner" };
}

/** The clause with "that" behind the noun, or behind "by" and its owner, wherever the parse hangs it. */
function clauseBehind(parsed: ParsedUnit, noun: number, { tokens }: Source): Content | undefined {
  const { tree } = parsed;
  const hanging = childrenBy(tree, noun, "acl", "ccomp").find((child) =>
    childrenBy(tree, child, "mark").some((mark) => lowerOf(tree, mark) === "that"),
  );
  if (hanging !== undefined) return content(tree, subtree(tree, hanging), "noun");
  const that = Math.max(noun, tokens.at(-1) ?? noun) + 1;
  const last = tree.tokens.length - 1;
  // "a claim by Doe that failed" has no subject of its own.
  const isTime = /^(?:day|night|morning|week|month|year|time)$/.test(lowerOf(tree, that + 1));
  const hasSubject = !isTime && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|ADP)$/.test(tree.upos[that + 1] ?? "");
  if (lowerOf(tree, that) !== "that" || tree.upos[that] === "DET" || !hasSubject || !holdsVerb(parsed, that, last))
    return undefined;
  const span = between(parsed, that, last);
  return span && { spans: [span], route: "noun" };
}
