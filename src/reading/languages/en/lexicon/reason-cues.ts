import type { Span } from "../../../../model/passage.js";

/** Words that only ever give a reason ("citing" behind "said" gives a source); where a sentence has none, those that give an aim. */
const reasons =
  /\b(?:because|due to|owing to|thanks to|on account of|on (?:the )?grounds (?:of|that)|for fear (?:of|that)|as a result of|in response to|in protest (?:at|against|over)|(?<!\b(?:said|says|reported|wrote), )citing)\b/giu;
const aims =
  /\b(?:in order (?:to|that)|so (?:that|as to)|in an? (?:effort|attempt|bid|move) to|in the hopes? (?:of|that)|to (?:avoid|prevent|protest|protect|ensure|allow|help|make|show|enhance|improve)|for \p{Ll}{2,}ing)\b/giu;

/** Where somebody else takes the word, or another clause or sentence begins. */
const clauseEnd = /[.;!?”"]|,? (?:(?:the )?[\p{L} ]{1,30} (?:said|says|added)|said|which|who|but|while)\b/u;
const longest = 240;

/** The reasons that a sentence gives, in order; the aims where it gives none. */
export function reasonSpans(sentence: string): Span[] {
  const given = clausesFrom(sentence, reasons);
  return given.length > 0 ? given : clausesFrom(sentence, aims);
}

function clausesFrom(sentence: string, cues: RegExp): Span[] {
  const found: Span[] = [];
  for (const { 0: cue, index } of sentence.matchAll(cues)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const after = index + cue.length;
    const words = sentence.slice(after, after + longest);
    const end = clauseEnd.exec(words)?.index ?? words.length;
    found.push({ start: index, end: after + words.slice(0, end).trimEnd().length });
  }
  return found;
}
