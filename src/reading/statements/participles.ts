import type { ParsedUnit } from "./parsed-unit.js";
import { nounOf, type Source } from "./phrases.js";
import { subjectOf } from "./subjects.js";
import { lowerOf } from "./tree.js";

/** "Velmora rejected a protest over the plan to dig, saying …": behind a comma the subject of the sentence goes on, wherever the parse hangs the participle. */
export function sourceOfParticiple({ tree, quotationAt }: ParsedUnit, verb: number): Source | undefined {
  let mark = verb - 1;
  while (tree.upos[mark] === "ADV") mark -= 1;
  if (!lowerOf(tree, verb).endsWith("ing") || tree.tokens[mark]?.text !== ",") return undefined;
  let main = verb;
  for (let up = tree.head[main] ?? -1; up >= 0; up = tree.head[up] ?? -1) main = up;
  const subject = main < verb ? subjectOf(tree, main) : undefined;
  if (subject === undefined || quotationAt[subject] !== undefined) return undefined;
  return nounOf(tree, subject, "shared");
}
