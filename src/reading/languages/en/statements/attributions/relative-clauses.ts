import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { nounOf, phraseBefore, type Source } from "../clauses/noun-phrases.js";
import { relationHas, subjectOf } from "../sources/subjects.js";
import { childrenBy, lowerOf } from "../clauses/dependency-tree.js";

/** Whom a "who" in front of a verb stands for, where it is not the noun that the parse hangs the clause on. */
export function beforeWho(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree } = parsed;
  let who = verb - 1;
  while (/^(?:ADV|AUX)$/.test(tree.upos[who] ?? "")) who -= 1;
  if (lowerOf(tree, who) !== "who" || !relationHas(tree, verb, "relcl")) return undefined;
  return nearestName(parsed, verb, who) ?? subjectOfPredicate(parsed, who, tree.head[verb] ?? -1);
}

/** "which the critic Henk Molder called “a farce”": the nouns between the relative word and the verb speak, whatever the parse makes of them. */
export function behindRelative(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree } = parsed;
  let first = verb;
  while (/^(?:ADV|AUX)$/.test(tree.upos[first - 1] ?? "")) first -= 1;
  const put = phraseBefore(parsed, first);
  const opens = put?.tokens[0] ?? 0;
  return put !== undefined &&
    opens > 0 &&
    /^(?:which|whom|what)$/.test(lowerOf(tree, opens - 1)) &&
    !/^(?:which|whom|what)$/.test(lowerOf(tree, put.head))
    ? { ...put, route: "subject" }
    : undefined;
}

/** "Doe, who said he would vote for Roe, has argued": a name at the end of an aside is no subject of the verb behind it; whoever stands in front is. */
export function beforeWhoAside(parsed: ParsedUnit, verb: number, found: Source): Source {
  const { tree } = parsed;
  let first = verb;
  while (/^(?:ADV|AUX)$/.test(tree.upos[first - 1] ?? "")) first -= 1;
  const comma = first - 1;
  if (tree.tokens[comma]?.text !== "," || found.head !== comma - 1) return found;
  for (let who = found.head - 1; who > 1 && comma - who < 40; who -= 1) {
    if (tree.tokens[who]?.text === ";") return found;
    if (!/^(?:who|whose)$/.test(lowerOf(tree, who)) || tree.tokens[who - 1]?.text !== ",") continue;
    const before = phraseBefore(parsed, who - 1);
    return before === undefined ? found : { ...before, route: found.route };
  }
  return found;
}

/** "…, angering Doe, who said it was late": a relative clause reaches over no verb to a noun farther in front. */
function nearestName(parsed: ParsedUnit, verb: number, who: number): Source | undefined {
  const { tree, quotationAt } = parsed;
  const name = who - 2;
  if (tree.tokens[who - 1]?.text !== "," || tree.upos[name] !== "PROPN") return undefined;
  const above = tree.head[verb] ?? -1;
  if (above < 0 || above >= name || quotationAt[name] !== undefined) return undefined;
  for (let at = above + 1; at < name; at += 1)
    if (tree.upos[at] === "VERB") {
      const source = phraseBefore(parsed, who - 1);
      return source && { ...source, route: "relative" };
    }
  return undefined;
}

/** "Doe is a lawyer who says": Doe says it. "Those were the lawyers who say": the lawyers do. */
function subjectOfPredicate(parsed: ParsedUnit, who: number, noun: number): Source | undefined {
  const { tree } = parsed;
  if (noun < 0 || noun > who || childrenBy(tree, noun, "cop").length === 0) return undefined;
  const subject = subjectOf(tree, noun);
  if (subject === undefined || subject > noun || /^(?:who|which)$/.test(lowerOf(tree, subject))) return undefined;
  const found = /^(?:it|this|that|these|those|there)$/.test(lowerOf(tree, subject))
    ? phraseBefore(parsed, who)
    : nounOf(tree, subject, "relative");
  return found && { ...found, route: "relative" };
}
