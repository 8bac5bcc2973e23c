import { contains } from "../../../../../model/passage.js";
import type { Token } from "../../../../parsing/parsed.js";
import { phrasalCueOf, phrasalForms } from "../../lexicon/phrasal-cues.js";
import { isSomebody } from "../../lexicon/speaking-nouns.js";
import { alsoNouns, beforeVerbs, cueForms, cueNouns, cueOf } from "../../lexicon/speech-verbs.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import { isSentence, type Quotation } from "../../../../quotations/quotation-marks.js";

/** One look here spares most words all others. */
const mayCallForParse: ReadonlySet<string> = new Set(["according", "per", ...cueNouns, ...cueForms, ...phrasalForms]);

/** Whether a word calls for a parse: a verb that reports, or a noun with what is reported ("the claim that …"). */
export function callsForParse(tokens: readonly Token[], at: number, hasQuotation: boolean): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!mayCallForParse.has(word)) return false;
  if (word === "according" || (word === "per" && /^(?:,|["”’]|'')$/.test(tokens[at - 1]?.text ?? ""))) return true;
  const farthest = tokens[at + 1]?.text === "by" ? 10 : 4;
  if (cueNouns.has(word) && tokens.slice(at + 1, at + farthest).some(({ text }) => text === "that")) return true;
  const behind = tokens[at + 1]?.lower ?? "";
  if (hasQuotation && phrasalCueOf(word, behind) !== undefined) return true;
  const takes = cueOf(word)?.takes;
  if (takes === undefined) return false;
  if (!hasQuotation && !takes.has("says") && !takes.has("urges") && !takes.has("denies")) return false;
  const before = tokens[at - 1]?.text ?? "";
  if (alsoNouns.has(word)) return beforeVerbs.test(before) || leadsFromSomebody(before, behind);
  return !/^(?:the|an?|this|these|those|no|of|in|its|his|her|their|our)$/i.test(before);
}

/** "The mayor claims the wall is safe": a plain noun for somebody in front, and behind it the beginning of a clause. */
const leadsFromSomebody = (before: string, behind: string): boolean =>
  /^(?:the|an?|this|these|that|there|he|she|it|they|we|his|her|their|its|no)$/.test(behind) && isSomebody(before);

/** A quotation is parsed by its edges alone: what stands in its middle tells nothing about the cue. A fragment is part of its sentence. */
export function thinned(text: string, tokens: readonly Token[], quotations: readonly Quotation[]): Token[] {
  return tokens.filter((token, at) => {
    if (isBracketed(tokens, at)) return false;
    const quotation = overlapping(quotations, token)[0];
    if (quotation === undefined || quotation.single || !contains(quotation.inner, token)) return true;
    const edge = isSentence(text, quotation) ? 16 : 80;
    return token.start - quotation.inner.start < edge || quotation.inner.end - token.end < edge;
  });
}

/** "(R-Tex.)", "(D)", "(62 miles)": a short aside in brackets, which only leads a parse astray. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  for (let open = at; open >= 0 && at - open < 5; open -= 1) {
    if (tokens[open]?.text !== "(") {
      if (open < at && tokens[open]?.text === ")") return false;
      continue;
    }
    for (let close = at; close < open + 6; close += 1) if (tokens[close]?.text === ")") return true;
    return false;
  }
  return false;
}
