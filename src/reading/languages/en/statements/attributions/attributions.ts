import type { Attribution } from "./attribution.js";
import { byAccordingTo, isAccordingTo } from "./by-according.js";
import { byNoun } from "./by-noun.js";
import { byVerb } from "./by-verb.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";

/** What may have been said in this unit and by whom: one entry a cue, in the order of the cues. */
export function attributionsIn(parsed: ParsedUnit): Attribution[] {
  const { tree, quotationAt } = parsed;
  const found: Attribution[] = [];
  for (let token = 0; token < tree.tokens.length; token += 1) {
    if (quotationAt[token] !== undefined) continue;
    const attribution = isAccordingTo(parsed, token)
      ? byAccordingTo(parsed, token)
      : (byVerb(parsed, token) ?? byNoun(parsed, token));
    if (attribution !== undefined) found.push(attribution);
  }
  return found;
}
