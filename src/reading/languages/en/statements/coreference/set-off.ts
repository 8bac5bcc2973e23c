import type { Span } from "../../../../../model/passage.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import type { Mention } from "../reports/reports.js";
import { lowerOf, type Tree } from "../clauses/dependency-tree.js";
import type { Naming } from "../names/entity-mentions.js";

/** How far in front of an aside the name that it belongs to may stand, in characters. */
const farthest = 90;

/**
 * "Greta Holm, 59, of Ashton, who watched …, said": a parser may take a noun of the aside for the speaker. The name that the aside belongs to, if
 * it opens the clause, follows a quotation or a verb, and nothing but nouns stands between.
 */
export function namedBeforeAside(
  text: string,
  { tree, source, start, end }: Mention,
  namings: readonly Naming[],
): Naming | undefined {
  const [first = source.head] = source.tokens;
  if (tree.upos[source.head] === "PRON" && !/^who$/.test(lowerOf(tree, source.head))) return undefined;
  if (lowerOf(tree, first) !== "whose" && !isAside(text, tree, source.tokens.at(-1) ?? first, end)) return undefined;
  const found = overlapping(namings, { start: Math.max(0, start - farthest), end: start }).findLast(
    (naming) => (naming.type === "person" || naming.who.type === "person") && naming.end < start && opens(text, naming),
  );
  if (found === undefined) return undefined;
  const between = text.slice(found.end, start);
  if (
    !/^(?: of \p{Lu}[^,;()]{1,30})?(?: \([^()]{1,20}\))?, /u.test(between) ||
    /[“”";:!?\n]|[.]\s*$|\.\s+\p{Lu}\p{Ll}+ /u.test(between)
  )
    return undefined;
  const tokens = tree.tokens
    .map((token, at) => [token, at] as const)
    .filter(([token]) => token.start >= found.end && token.end <= start);
  return tokens.every(([, at]) => tree.upos[at] !== "VERB" && tree.upos[at] !== "AUX") ? found : undefined;
}

/** Whether the words end with "who", or a mark, a "who" or a preposition follows, so that they are not the verb's own subject. */
function isAside(text: string, tree: Tree, last: number, end: number): boolean {
  return (
    /^(?:who|which)$/.test(lowerOf(tree, last)) ||
    /^(?:,|\.,|\.(?:\s|$)|$| who\b| (?:of|for|at|in|from|with|on|to) )/.test(text.slice(end, end + 6))
  );
}

/** Whether a name stands first in its sentence, behind a quotation, or right behind "said". */
function opens(text: string, { start, title }: Span & { readonly title?: Span }): boolean {
  const before = text.slice(Math.max(0, (title?.start ?? start) - 24), title?.start ?? start);
  return (
    /(?:^|[.?!\n”"’]['’”]? ?|\n)(?:But |And |Yet )?$|\b(?:said|says|added|told|[Aa]ccording to)(?: the)? $/.test(
      before,
    ) || (title?.start ?? start) === 0
  );
}
