import type { Attribution } from "./attribution.js";
import { content } from "./content.js";
import { cueNouns } from "./cues.js";
import type { ParsedUnit } from "./parsed-unit.js";
import { nounOf } from "./phrases.js";
import { childrenBy, lowerOf, subtree } from "./tree.js";

/** "Trump’s claim that …": the owner of the noun says what hangs on it. */
export function byNoun({ tree }: ParsedUnit, token: number): Attribution | undefined {
  const word = tree.tokens[token];
  if (word === undefined || !cueNouns.has(word.text.toLowerCase())) return undefined;
  const owner = childrenBy(tree, token, "nmod").find((child) => tree.relation[child] === "nmod:poss");
  const clause = childrenBy(tree, token, "acl", "ccomp").find((child) =>
    childrenBy(tree, child, "mark").some((mark) => lowerOf(tree, mark) === "that"),
  );
  if (owner === undefined || clause === undefined) return undefined;
  const source = nounOf(tree, owner, "owner");
  const reported = content(tree, subtree(tree, clause), "noun");
  return {
    cue: { start: word.start, end: word.end },
    at: token,
    ...(source && { source }),
    ...(reported && { content: reported }),
  };
}
