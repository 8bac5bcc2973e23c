import type { Span } from "../../../../model/passage.js";

/** Words that only ever give a reason ("citing" behind "said" gives a source); where a sentence has none, those that give an aim, and then those that often do. */
const reasons =
  /\b(?:because|due to|owing to|thanks to|on account of|on (?:the )?grounds (?:of|that)|(?:for|out of|over) fears? (?:of|that)|for (?:the )?(?:lack|want) of|as a result of|in response to|in retaliation for|in protest (?:at|against|over)|(?<!\b(?:said|says|reported|wrote), )citing)\b/giu;
const aims =
  /\b(?:in order (?:to|that)|so (?:that|as to)|in an? (?:effort|attempt|bid|move) to|in the hopes? (?:of|that)|to (?:avoid|prevent|protest|protect|ensure|allow|help|make|show|enhance|improve|stop|save|reduce|escape|flee|replace|raise|cut|fight|combat|mark|honou?r|press|force|keep|stem|curb|counter|deter|discourage|demand|mourn|seek|support)|for \p{Ll}{2,}ing)\b/giu;
/** They give a reason where they hang on the verb: "resigned over the funds", "closed after a fire", ", as the money was spent". */
const likely =
  /\b(?:following|in the wake of|amid|(?:after|over)(?= (?:an?|the|his|her|its|their|claims|reports|allegations|accusations|\p{L}{3,}ing)\b)|as(?= (?:too|unsafe|unfair|illegal|unlawful|unnecessary|unconstitutional)\b)|(?<=, )as(?= (?:an?|the|its|his|her|their|he|she|it|they|there)\b)|after(?= (?:he|she|it|they)\b| [^,.;]{3,80}? (?:was|were|had|has|have)\b))\b/giu;

/** Where somebody else takes the word, or another clause or sentence begins. */
const clauseEnd =
  /[.;!?”"]|, (?:saying|adding|arguing|noting|calling)\b|,? (?:(?:the )?[\p{L} ]{1,30} (?:said|says|added)|said|which|who|but|while)\b/u;
const longest = 240;

/** The reasons that a sentence gives, in order; where it gives none, its aims and what is likely a reason. */
export function reasonSpans(sentence: string): Span[] {
  const given = clausesFrom(sentence, reasons);
  if (given.length > 0) return given;
  const all = [...clausesFrom(sentence, aims), ...clausesFrom(sentence, likely)].sort((a, b) => a.start - b.start);
  // "Over the plan to raise the dam": one reason.
  return all.filter(
    (one, at) => !all.some((other, before) => before < at && other.start <= one.start && one.start < other.end),
  );
}

/** Whether a stretch gives a reason whatever it hangs on: "because …". */
export const isSurelyReason = (words: string): boolean => words.search(reasons) === 0;

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
