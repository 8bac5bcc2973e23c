import { contains, type Span } from "../../../../../model/passage.js";
import type { ParsedToken } from "../../../../parsing/parsed.js";
import { leadsClause, phrasalCueOf, phrasalForms } from "../../lexicon/phrasal-cues.js";
import { isSomebody } from "../../lexicon/speaking-nouns.js";
import { alsoNouns, beforeVerbs, cueForms, cueNouns, cueOf, isFinding, isStudy } from "../../lexicon/speech-verbs.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import { isSentence, type Quotation } from "../../../../quotations/quotation-marks.js";

/** One look here spares most words all others. */
const mayCallForParse: ReadonlySet<string> = new Set(["according", "per", ...cueNouns, ...cueForms, ...phrasalForms]);

/** The hashes of all these words, one bit for each of half a million hashes: few other words share one. */
const cueHashes = new Uint8Array(1 << 16);
const noLetters = 0x2545f491;
const isCueHash = (hash: number): boolean => ((cueHashes[hash >>> 16]! >> (hash & 7)) & 1) === 1 && hash !== noLetters;

function hashed(hash: number, letter: number): number {
  const mixed = Math.imul(hash ^ letter, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

for (const word of mayCallForParse) {
  // "e-mail" is found by its last part.
  let hash = noLetters;
  for (const letter of /[a-z]+$/.exec(word)?.[0] ?? "") hash = hashed(hash, letter.charCodeAt(0));
  cueHashes[hash >>> 16]! |= 1 << (hash & 7);
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019;
/** The sign of degrees Kelvin, a "k" in small letters. */
const kelvin = 0x212a;

/**
 * Whether a stretch may hold a word that calls for a parse. Told from runs of letters, so that what cannot is never split into words:
 * a run may be taken for a cue that is none, never the other way round.
 */
export function mayHoldCue(text: string, { start, end }: Span): boolean {
  let hash = noLetters;
  let shorter = noLetters;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const small = code >= 0x41 && code <= 0x5a ? code + 32 : code;
    if (small >= 0x61 && small <= 0x7a) {
      shorter = hash;
      hash = hashed(hash, small);
      continue;
    }
    // Of "didn't" two words are made: "did" and "n't".
    if (code === kelvin || isCueHash(hash) || (isApostrophe(code) && isCueHash(shorter))) return true;
    hash = noLetters;
    shorter = noLetters;
  }
  return false;
}

/** How far in front of "found" the poll may stand that found it, in words. */
const farthestPaper = 12;

/** Whether a word calls for a parse: a verb that reports, or a noun with what is reported ("the claim that …"). */
export function callsForParse(tokens: readonly ParsedToken[], at: number, hasQuotation: boolean): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!mayCallForParse.has(word)) return false;
  if (word === "according" || (word === "per" && /^(?:,|["”’]|'')$/.test(tokens[at - 1]?.text ?? ""))) return true;
  const farthest = tokens[at + 1]?.text === "by" ? 10 : 4;
  if (cueNouns.has(word) && tokens.slice(at + 1, at + farthest).some(({ text }) => text === "that")) return true;
  const behind = tokens[at + 1]?.lower ?? "";
  const phrase = phrasalCueOf(word, behind);
  if (phrase !== undefined && (hasQuotation || leadsClause.has(phrase))) return true;
  if (isFinding(word) && tokens.slice(Math.max(0, at - farthestPaper), at).some(({ lower }) => isStudy(lower)))
    return true;
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
export function thinned(text: string, tokens: readonly ParsedToken[], quotations: readonly Quotation[]): ParsedToken[] {
  return tokens.filter((token, at) => {
    if (isBracketed(tokens, at)) return false;
    const quotation = overlapping(quotations, token)[0];
    if (quotation === undefined || quotation.single || !contains(quotation.inner, token)) return true;
    const edge = isSentence(text, quotation) ? 16 : 80;
    return token.start - quotation.inner.start < edge || quotation.inner.end - token.end < edge;
  });
}

/** "(R-Tex.)", "(D)", "(62 miles)": a short aside in brackets, which only leads a parse astray. */
function isBracketed(tokens: readonly ParsedToken[], at: number): boolean {
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
