import type { Content } from "./content.js";
import { between, holdsVerb, type ParsedUnit } from "../clauses/parsed-unit.js";
import { type Source, times } from "../clauses/noun-phrases.js";
import { isPunctuation, lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** "As the mayor noted, the quay is old" and "the quay is old, as the mayor noted": the clause beside the comma is what was said. */
export function besideAsClause(parsed: ParsedUnit, verb: number, source: Source | undefined): Content | undefined {
  const { tree } = parsed;
  const first = source?.tokens[0] ?? -1;
  if (source?.route !== "subject" || first > verb || lowerOf(tree, first - 1) !== "as") return undefined;
  const last = endOfTag(tree, verb);
  if (last < 0) return undefined;
  const as = first - 1;
  const opens = as === 0 || (as === 1 && tree.upos[0] === "CCONJ");
  const [from, to] = opens ? [last + 1, tree.tokens.length - 1] : [0, as - 1];
  if (!opens && tree.tokens[as - 1]?.text !== ",") return undefined;
  if (opens && tree.tokens[last + 1] === undefined) return undefined;
  const span = holdsVerb(parsed, from, to) ? between(parsed, from, to) : undefined;
  return span && { spans: [span], route: "as" };
}

/** The mark or the end that a cue without words of its own runs to, over a time, a place or whom it was told to; -1 when more follows. */
function endOfTag(tree: Tree, verb: number): number {
  for (let at = verb + 1; at < verb + 8; at += 1) {
    if (at >= tree.tokens.length || isPunctuation(tree, at)) return at;
    const upos = tree.upos[at] ?? "";
    // "as he responded to the critics" tells when; "as he said in May" tells who.
    if (upos === "ADP" && !/^(?:in|on|at|during|via|out)$/.test(lowerOf(tree, at))) return -1;
    const isTime = times.test(tree.tokens[at]?.text ?? "");
    // "As he told the story": an object says what was told, not that the clause beside it was.
    if (
      !isTime &&
      !/^(?:ADV|ADP|PROPN|PRON)$/.test(upos) &&
      !/^(?:ADP|DET|ADJ|NUM|PROPN|NOUN)$/.test(tree.upos[at - 1] ?? "")
    )
      return -1;
    if (/^(?:VERB|AUX|SCONJ)$/.test(upos)) return -1;
  }
  return -1;
}
