import { cueOf } from "../../lexicon/speech-verbs.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { nominal, nounOf, phraseBefore, phraseIn, type Source } from "../clauses/noun-phrases.js";
import { isPaper, isPress } from "../../lexicon/press-words.js";
import { sourceOf } from "./sources.js";
import { agentOf, isPassive, subjectOf } from "./subjects.js";
import { childrenBy, lowerOf, spanOf, subtree, type Tree } from "../clauses/dependency-tree.js";

/** Words that reach the article through somebody else: whose they are, and who passes them on. */
export interface Relay {
  readonly speaker: Source;
  readonly press?: Source;
  /** The verb that the words hang on: "saying". */
  readonly says: number;
}

const passesOn = /^(?:quot|cit|report)(?:es?|ed|ing|s)?$/;
const farthest = 25;

/** "TASS quoted the minister as saying …", "the minister was quoted by TASS as saying …": the minister speaks, TASS reports it. */
export function relayOf(parsed: ParsedUnit, verb: number): Relay | undefined {
  const { tree } = parsed;
  if (!passesOn.test(lowerOf(tree, verb))) return undefined;
  const as = asSaying(parsed, verb);
  if (as < 0) return undefined;
  if (isPassive(tree, verb) || /^(?:was|were|been|being|is|are)$/.test(lowerOf(tree, verb - 1))) {
    const subject = subjectOf(tree, verb);
    const speaker = subject === undefined ? phraseBefore(parsed, verb - 1) : nounOf(tree, subject, "subject");
    const press = agentOf(tree, verb) ?? agentOf(tree, as + 1) ?? printedIn(parsed, as + 2);
    return speaker && { speaker, says: as + 1, ...(press && { press }) };
  }
  const object = childrenBy(tree, verb, "obj", "iobj").find((noun) => noun > verb && noun < as);
  const behind = object ?? phraseIn(parsed, verb + 1, as)?.head;
  const speaker = behind === undefined ? undefined : nounOf(tree, behind, "quoted");
  const press = sourceOf(parsed, verb) ?? phraseBefore(parsed, verb);
  return speaker && { speaker, says: as + 1, ...(press && { press }) };
}

/** "was quoted as saying in the Gazette" */
function printedIn(parsed: ParsedUnit, at: number): Source | undefined {
  const paper = /^(?:in|on)$/.test(lowerOf(parsed.tree, at)) ? phraseIn(parsed, at + 1, at + 8) : undefined;
  return paper !== undefined && isNamedPress(parsed, paper) ? paper : undefined;
}

/** Whether a verb is the "saying" of "quoted as saying", which `relayOf` has read with its "quoted". */
export function isRelayed(parsed: ParsedUnit, verb: number): boolean {
  const { tree } = parsed;
  if (lowerOf(tree, verb - 1) !== "as" || !isSaying(tree, verb)) return false;
  for (let at = verb - 2; at >= 0 && verb - at < farthest; at -= 1)
    if (passesOn.test(lowerOf(tree, at)) && relayOf(parsed, at)?.says === verb) return true;
  return false;
}

/** Where "as saying" stands behind the verb; -1 when another clause comes first. */
function asSaying({ tree, quotationAt }: ParsedUnit, verb: number): number {
  for (let at = verb + 1; at < Math.min(tree.tokens.length - 1, verb + farthest); at += 1) {
    if (quotationAt[at] !== undefined || tree.tokens[at]?.text === ";") return -1;
    if (lowerOf(tree, at) === "as" && isSaying(tree, at + 1)) return at;
    if (passesOn.test(lowerOf(tree, at)) && tree.upos[at] === "VERB") return -1;
  }
  return -1;
}

const isSaying = (tree: Tree, token: number): boolean =>
  lowerOf(tree, token).endsWith("ing") && cueOf(lowerOf(tree, token))?.takes.has("says") === true;

/** "TASS reported, citing the minister, that …": the minister speaks. Who cites a paper reports it himself. */
export function citedBy(parsed: ParsedUnit, verb: number, press: Source): Relay | undefined {
  const { tree, quotationAt } = parsed;
  if (!isPressSource(parsed, press)) return undefined;
  for (let at = Math.min(verb, press.head) + 1; at < Math.min(tree.tokens.length - 1, verb + farthest); at += 1) {
    if (!/^(?:citing|quoting)$/.test(lowerOf(tree, at)) || quotationAt[at] !== undefined) continue;
    if (tree.tokens[at - 1]?.text !== ",") return undefined;
    const object = childrenBy(tree, at, "obj").find((noun) => noun > at) ?? phraseIn(parsed, at + 1, at + 12)?.head;
    const speaker = object === undefined ? undefined : nounOf(tree, object, "quoted");
    return speaker === undefined || isThing(parsed, speaker) ? undefined : { speaker, press, says: at };
  }
  return undefined;
}

/** "Doe, quoted by TASS, said": the press that carries the words. */
export function carrierOf(parsed: ParsedUnit, source: Source): Source | undefined {
  const { tree } = parsed;
  const quoted = childrenBy(tree, source.head, "acl").find((word) => /^(?:quot|cit)ed$/.test(lowerOf(tree, word)));
  const by = quoted === undefined ? undefined : agentOf(tree, quoted);
  return by !== undefined && isPressSource(parsed, by) ? by : undefined;
}

/** Whether the words that stand for a speaker are one of the press: "a report by the state agency" too. */
export function isPressSource({ text, tree }: ParsedUnit, { head, tokens }: Source): boolean {
  const all = [...tokens, ...subtree(tree, head).filter((token) => token < head + 12)];
  const { start, end } = spanOf(tree, [Math.min(...all), Math.max(...all)]);
  return isPress(text.slice(start, end));
}

/** "Fox News", but not "the press" or "reporters". */
export function isNamedPress({ text, tree }: ParsedUnit, { head, tokens }: Source): boolean {
  const { start, end } = spanOf(tree, tokens);
  return (
    nominal.has(tree.upos[head] ?? "") &&
    (/^\p{Lu}/u.test(tree.tokens[head]?.text ?? "") ||
      // "Newsweek magazine"
      (/^(?:magazine|newspaper|television|radio)$/.test(lowerOf(tree, head)) && tree.upos[head - 1] === "PROPN")) &&
    isPress(text.slice(start, end))
  );
}

const things =
  /^(?:documents?|data|figures?|records?|files?|filings?|papers?|stud(?:y|ies)|polls?|surveys?|statistics|numbers|evidence|concerns?|fears?|reasons?|costs?|letters?|memos?|emails?)$/;

/** Papers, figures, fears: what is cited and does not speak. */
export function isThing({ tree }: ParsedUnit, { head }: Source): boolean {
  const noun = lowerOf(tree, head);
  return things.test(noun) || isPaper(noun);
}
