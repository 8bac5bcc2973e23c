import type { Span } from "../../../../../model/passage.js";
import type { Content } from "./content.js";
import { between, holdsVerb, type ParsedUnit } from "../clauses/parsed-unit.js";
import type { Source } from "../clauses/noun-phrases.js";
import { startOfClause } from "./tag-edges.js";
import { isPunctuation, subtree } from "../clauses/dependency-tree.js";

/** The words that "according to the ministry" belongs to: those before it, after it, or both. */
export function accordingTo(parsed: ParsedUnit, cue: number, source: Source): Content | undefined {
  const { tree } = parsed;
  const last = tree.tokens.length - 1;
  const end = endOfAside(parsed, cue, source);
  const from = startOfClause(parsed, cue - 1);
  const leads = cue <= 2 || leadsOn(parsed, from, cue - 1);
  const before = leads ? undefined : between(parsed, from, cue - 1);
  const isClause = before !== undefined && holdsVerb(parsed, from, cue - 1);
  const spans = [before, end < last ? afterAside(parsed, end, isClause) : undefined].filter(
    (span) => span !== undefined,
  );
  return spans.length === 0 ? undefined : { spans, route: leads ? "according-first" : "according" };
}

/** "…, because, according to the ministry, the quay is old": what stands before the aside is another clause's. */
function leadsOn({ tree }: ParsedUnit, from: number, last: number): boolean {
  let at = last;
  while (at > from && isPunctuation(tree, at)) at -= 1;
  return at > from && /^(?:SCONJ|CCONJ)$/.test(tree.upos[at] ?? "");
}

/** What goes on after the aside; behind a clause it counts only when it is one too. */
function afterAside(parsed: ParsedUnit, end: number, second: boolean): Span | undefined {
  const { tree } = parsed;
  const next = tree.tokens[end + 1]?.text ?? "";
  if (second && next !== ",") return undefined;
  if (second && !holdsVerb(parsed, end + 1, tree.tokens.length - 1)) return undefined;
  if (second && (tree.upos[end + 2] === "DET" || tree.upos[end + 2] === "PRON" || tree.upos[end + 2] === "SCONJ"))
    return undefined;
  return between(parsed, end + 1, tree.tokens.length - 1);
}

function endOfAside({ tree }: ParsedUnit, cue: number, source: Source): number {
  const all = subtree(tree, source.head).filter((token) => token > cue);
  const last = Math.max(all.at(-1) ?? cue + 2, source.tokens.at(-1) ?? cue + 2);
  if (cue > 2 || last < tree.tokens.length - 3) return last;
  // The parse took the whole sentence for the source: it ends at the first comma.
  for (let at = cue + 2; at < tree.tokens.length; at += 1) if (tree.tokens[at]?.text === ",") return at;
  return last;
}
