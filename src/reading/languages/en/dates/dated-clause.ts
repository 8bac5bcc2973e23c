import { speechWithItsDay } from "../lexicon/speech-forms.js";
import type { Span } from "../../../../model/passage.js";
import type { DatedClause } from "../../../dates/date-rules.js";
import { irregularPasts } from "../lexicon/irregular-pasts.js";

/** "The coast guard said on Thursday", "according to a report on Monday", up to what was said. */
const tag = new RegExp(
  `(?:\\b(?:${speechWithItsDay})\\b(?:\\s+(?:in|at|to|by|reporters|a|an|the|its|his|her|their|state|local|news|press|conference|statement|interview|television|radio|agency|late|early|here|journalists|parliament|[A-Z][\\w.]*)){0,7}|\\baccording to\\b[^,;:.]{0,60}|\\b(?:in|by) an? (?:statement|interview|report|letter|post|tweet)\\b[^,;:.]{0,30})\\s+(?:on|in|at|late|early|last)?\\s*$`,
  "u",
);
const tagBehind = new RegExp(`^\\s*(?:${speechWithItsDay})\\b`, "u");

/** A reduced or full relative clause that the date closes: "an allegation made against Doe in 2022", ", which was repaired in 2028". */
const participles = `(?:[a-z]{3,14}(?:ed|en)|${irregularPasts.filter((word) => !/^(?:was|were|had|did|has|said|says|told|came|went|began|took|gave|saw|became|fell|rose|ran|grew|drew|wrote|spoke|flew|knew|shook|broke|chose|wore|stole|swore|drove|rode|sank|sang|swam)$/.test(word)).join("|")})`;
const reduced = new RegExp(
  `(?<=[A-Za-z’'-])\\s+(?=(?:first |originally |once )?${participles}\\s)(?<!\\b(?:was|were|is|are|be|been|being|has|have|had|not|and|or|also|who|which|that|he|she|it|they|we|i|you|to|will|would|[a-z]{1,20}ly)\\s)(?:first |originally |once )?[a-z]+\\s+(?:(?:in|by|against|at|to|from|for|with|on|since|as|under|near|during|after|over|into|between|there|here)\\b[^,;:.!?]{0,80}$|(?:in|on|by|at|since)\\s*$)`,
  "u",
);
/** ", built in 1990,": a participle set off behind its noun. */
const setOff = new RegExp(
  `(?<=[A-Za-z’'-]),\\s+(?:first |originally |once |which was )?${participles}\\s+[^,;:.!?]{0,60}$`,
  "u",
);
const relative =
  /(?<=[A-Za-z’'-]),?\s+(?:who|which|that|whose|where)\s+(?!(?:is|it|he|she|they)\s+(?:said|says))[^,;:.!?]{0,100}$/u;
/** The noun that a clause stands behind, and the words in front of it. */
const headBefore = /(?:[A-Za-z’'-]+\s){0,3}[A-Za-z’'-]+$/u;
const hasFinite = new RegExp(
  `\\b(?:was|were|is|are|has|have|had|will|would|${irregularPasts.join("|")}|[a-z]{3,14}ed)\\b`,
  "u",
);
/** "After the wall fell in 1989", "when he resigned on Monday", "before it closes in May". */
const subordinate =
  /(?:^|[,;]\s*|\s)(?:after|before|when|while|since|until|because|although|though|as|if|unless|once)\s+[^,;:.!?]{3,100}$/iu;

const startOf = ({ index, 0: words }: RegExpExecArray): number => index + (/^[\s,;]*/.exec(words)?.[0].length ?? 0);
const startWithHead = (before: string, { index }: RegExpExecArray): number =>
  index - (headBefore.exec(before.slice(Math.max(0, index - 120), index))?.[0].length ?? 0);

/** Where the clause ends that the date stands in: at the next comma, or the end. */
function endFrom(sentence: string, from: number): number {
  const end = sentence.slice(from).search(/[,;:]\s|\s(?:that|who|which)\s|[.!?]["”]?$/u);
  return end < 0 ? sentence.length : from + end;
}

/**
 * The stretch of a sentence that tells what happened at a date: of "The crew was rescued, the coast guard said on Thursday" what the
 * coast guard did, of "an investigation into an allegation made in 2022 was dropped" the allegation; undefined where the date hangs on
 * the sentence as a whole.
 */
export function clauseDatedBy(sentence: string, date: Span): DatedClause | undefined {
  const before = sentence.slice(0, date.start);
  const inTag = tag.exec(before);
  if (inTag !== null) {
    const start =
      Math.max(
        before.lastIndexOf(",", inTag.index),
        before.lastIndexOf("”", inTag.index),
        before.lastIndexOf('"', inTag.index),
      ) + 1;
    // "said on Thursday the crew was rescued": what is said behind the day happened on another one, as far as this sentence tells.
    return { role: "report", told: { start, end: date.end } };
  }
  if (tagBehind.test(sentence.slice(date.end)))
    return { role: "report", told: { start: Math.max(0, before.search(/[^,;]*$/u)), end: date.end } };
  const clause = relative.exec(before);
  if (clause !== null && hasFinite.test(clause[0]))
    return { role: "mention", told: { start: startWithHead(before, clause), end: endFrom(sentence, date.end) } };
  const off = /^\s*,/.test(sentence.slice(date.end)) ? setOff.exec(before) : null;
  if (off !== null) return { role: "mention", told: { start: startWithHead(before, off), end: date.end } };
  const aside = subordinate.exec(before);
  const phrase = reduced.exec(before);
  if (phrase !== null) {
    const start = startWithHead(before, phrase);
    // "She gave up sailing after the mill closed in May": a verb of the clause and no participle.
    const isVerb = aside !== null && startOf(aside) >= start;
    const hasVerb = hasFinite.test(before.slice(0, start)) || hasFinite.test(sentence.slice(date.end, date.end + 24));
    if (!isVerb && hasVerb) return { role: "mention", told: { start, end: endFrom(sentence, date.end) } };
  }
  return aside !== null && hasFinite.test(aside[0]) && !/^[\s,;]*as of\b/i.test(aside[0])
    ? { role: "clause", told: { start: startOf(aside), end: endFrom(sentence, date.end) } }
    : undefined;
}
