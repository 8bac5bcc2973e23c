import type { Span } from "../../../../../model/passage.js";
import type { Content } from "./content.js";
import { cueOf } from "../../lexicon/speech-verbs.js";
import { dashAsideAround } from "./dash-asides.js";
import { between, endsWithPause, holdsVerb, isSetOff, type ParsedUnit } from "../clauses/parsed-unit.js";
import type { Source } from "../clauses/noun-phrases.js";
import { afterRecipient, commaAfter, commaBehindSpeaker, endsAt, startOfClause } from "./tag-edges.js";
import { childrenBy, isPunctuation, lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";

/** `…, he said, …` and `…, said the minister`: what stands before the tag, and after it when it interrupts. */
export function taggedBy(parsed: ParsedUnit, verb: number, source: Source, says: boolean): Content | undefined {
  const { tree, quotationAt } = parsed;
  if (!/^(?:subject|after|share)$/.test(source.route)) return undefined;
  if (/^(?:which|that|who)$/.test(lowerOf(tree, source.head))) return undefined;
  let start = Math.min(verb, source.tokens[0] ?? verb);
  const first = start;
  while (
    start > 0 &&
    !isSetOff(parsed, start) &&
    first - start < 3 &&
    /^(?:ADV|CCONJ)$/.test(tree.upos[start - 1] ?? "")
  )
    start -= 1;
  if (!isSetOff(parsed, start)) return undefined;
  const afterQuotation =
    endsWithPause(parsed, start - 1) || (tree.tokens[start - 1]?.text === "," && endsWithPause(parsed, start - 2));
  if (!afterQuotation && !(says && isParenthetical(parsed, verb))) return undefined;
  const inverted = (source.tokens[0] ?? 0) > verb;
  const resumes = inverted ? behindInverted(parsed, start, source) : commaAfter(tree, verb);
  const aside = afterQuotation || resumes < 0 ? undefined : dashAsideAround(tree, start, verb);
  const interrupts =
    resumes > 0 &&
    !isFurtherCue(parsed, resumes + 1) &&
    quotationAt[resumes + 1] === undefined &&
    (aside !== undefined || holdsVerb(parsed, resumes + 1, tree.tokens.length - 1));
  const clauseBehind =
    !inverted &&
    childrenBy(tree, verb, "ccomp").some((clause) => clause > verb && quotationAt[clause] === undefined) &&
    !isPunctuation(tree, verb + 1) &&
    !(afterQuotation && tellsWhen(tree, verb));
  if (clauseBehind) return undefined;
  if (!afterQuotation && !inverted && !endsAt(tree, afterRecipient(parsed, verb))) return undefined;
  const isAside = !afterQuotation && !isReported(parsed, verb, start - 1);
  if (isAside && !interrupts) return undefined;
  const [from, to] = aside ?? [startOfClause(parsed, start - 1), tree.tokens.length - 1];
  const before =
    (isAside && !isOwn(parsed, start - 1)) || (aside && isJoining(tree, from, start - 1))
      ? undefined
      : between(parsed, from, start - 1);
  const after = interrupts && !afterQuotation ? between(parsed, resumes + 1, to) : undefined;
  const led = afterQuotation && before ? afterColon(parsed, before, start - 1) : before;
  const spans = [led, after].filter((span) => span !== undefined);
  return spans.length === 0
    ? undefined
    : { spans, route: afterQuotation ? "tag-quoted" : after === undefined ? "tag" : "tag-within" };
}

/** “No,” Doe said on Friday after the judge had left: when and why it was said is the reporter’s. */
function tellsWhen(tree: Tree, verb: number): boolean {
  for (let at = verb + 1; at < verb + 9; at += 1) {
    if (
      /^(?:when|after|before|as|while|since|until|once|because|though|although|during|following|amid|if)$/.test(
        lowerOf(tree, at),
      )
    )
      return true;
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(tree.upos[at] ?? "PUNCT")) return false;
  }
  return false;
}

/** "The quay, said Doe, is old": what stands before the tag has no verb and waits for one. */
function behindInverted(parsed: ParsedUnit, start: number, { tokens }: Source): number {
  const from = startOfClause(parsed, start - 1);
  return holdsVerb(parsed, from, start - 1) ? -1 : commaBehindSpeaker(parsed.tree, tokens.at(-1) ?? start);
}

/** "and, Doe added, …": words that only join. */
function isJoining(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1)
    if (!isPunctuation(tree, at) && !/^(?:CCONJ|ADV)$/.test(tree.upos[at] ?? "")) return false;
  return true;
}

/** `It is no secret: “I left,” he said.`: of the words before a tag only the quotation that a colon leads into. */
function afterColon({ text, quotationAt }: ParsedUnit, before: Span, last: number): Span {
  const quotation = quotationAt[last] ?? quotationAt[last - 1];
  if (quotation === undefined || quotation.start <= before.start) return before;
  const lead = /(\p{L}+):\s*$/u.exec(text.slice(before.start, quotation.start));
  // "When asked, he said: “…,” the Gazette reported.": the paper tells all of it.
  return lead !== null && cueOf((lead[1] ?? "").toLowerCase()) === undefined ? quotation.inner : before;
}

/** Whether the words before a tag are what is reported, and not "When asked about it, he said". */
function isReported(parsed: ParsedUnit, verb: number, last: number): boolean {
  const { tree } = parsed;
  const hanging = (tree.children[verb] ?? [])
    .filter((child) => child <= last && !isPunctuation(tree, child))
    .map((child) => relationOf(tree, child));
  const head = tree.head[verb] ?? -1;
  if (hanging.includes("ccomp") || hanging.includes("parataxis") || (head >= 0 && head <= last)) return true;
  if (
    hanging.some((relation) => /^(?:advcl|obl|advmod|nmod)$/.test(relation)) &&
    !hanging.some((relation) => /^(?:dep|nsubj|obj|dislocated)$/.test(relation))
  )
    // A parse may hang the reported clause there too; "When", "As", "Asked" and "In" begin what is none.
    return (
      !holdsVerb(parsed, verb + 1, tree.tokens.length - 1) &&
      holdsVerb(parsed, 0, last) &&
      !/^(?:SCONJ|ADP|ADV|VERB)$/.test(tree.upos[0] ?? "")
    );
  return true;
}

/** Verbs that may be put into a sentence of somebody's words without marks: "the quay, she noted, is old". */
const parenthetical = new Set(
  "say tell argue note add explain claim insist acknowledge warn suggest write report conclude contend admit allege assert recall state announce observe remark reply complain continue joke predict estimate caution reckon confirm declare tweet maintain stress emphasize point concede promise vow".split(
    " ",
  ),
);

function isParenthetical({ tree }: ParsedUnit, verb: number): boolean {
  // "a plan announced in May", "the deal was announced": the thing, not somebody who says it.
  if (relationOf(tree, verb) === "acl" && tree.relation[verb] !== "acl:relcl") return false;
  if (childrenBy(tree, verb, "aux").some((word) => tree.relation[word] === "aux:pass")) return false;
  return parenthetical.has(cueOf(lowerOf(tree, verb))?.lemma ?? "");
}

/** Whether what stands before "he said, …" is of his words: "To prevent it, he said, …", and not "Asked about it, he said, …". */
function isOwn(parsed: ParsedUnit, last: number): boolean {
  const { tree } = parsed;
  const first = startOfClause(parsed, last);
  const at = tree.upos[first] === "CCONJ" ? first + 1 : first;
  return !/^(?:when|asked|as|after|while|before|speaking|in|at|on|during)$/.test(lowerOf(tree, at));
}

/** "…, he said, noting that …": the next report, not the rest of this one. */
function isFurtherCue({ tree }: ParsedUnit, token: number): boolean {
  const word = tree.tokens[token]?.text ?? "";
  return word.endsWith("ing") && cueOf(lowerOf(tree, token)) !== undefined;
}
