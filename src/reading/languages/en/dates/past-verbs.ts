import { irregularPasts, noPasts } from "../lexicon/irregular-pasts.js";
import { datedThings, termVerbs } from "../lexicon/term-verbs.js";

const pasts = new RegExp(
  `(?<!\\b(?:is|are|am|be|stays?|remains?|to)\\s)\\b(?:${irregularPasts.join("|")}|[a-z]{3,12}ed)\\b`,
  "g",
);
const saying = /^(?:said|says|told|added|announced|reported)$/;
/** A helping verb, or an infinitive: the clause tells of more than what has been. */
const notSimplyPast =
  /\b(?:will|would|can|could|may|might|must|should|shall|has|have|is|are|am|not|never|due)\b|n['’]t\b|\bto\s+(?!the\b|an?\b|his\b|her\b|their\b|its\b|\p{Lu})/u;

const clauseBefore = (before: string): string => before.split(/[,;:“”"]/u).at(-1) ?? "";

const pastVerbsIn = (clause: string): string[] =>
  (clause.match(pasts) ?? []).filter((verb) => !noPasts.has(verb) && !saying.test(verb));

/** "Officers held the boy until": what went on in the past ends there, where no verb sets a term. */
export function wentOn(before: string): boolean {
  const clause = clauseBefore(before);
  const verbs = pastVerbsIn(clause);
  return verbs.length > 0 && !notSimplyPast.test(clause) && !verbs.some((verb) => termVerbs.has(verb));
}

/** Directly before the day: "was painted on", "died", "opened there on". */
const verbOn = new RegExp(
  `(?<!\\b(?:is|are|am|be|being|to|stays?|remains?)\\s)(?<!\\b(?:the|a|an|his|her|its|their)\\s)\\b(?<verb>${irregularPasts.join("|")}|[a-z]{3,12}ed)(?:\\s+(?:[a-z]+ly|here|there|down|again))?\\s+(?:on\\s+)?$`,
);
/** Said before the day comes: "called on", "the match planned on". */
const arrangedBy =
  /^(?:was|were|had|due|put|set|moved|known|based|focus(?:s)?ed|called|depended|relied|agreed|decided|planned|scheduled|expected|slated|postponed|booked|fixed|proposed|timed|dated|billed|left|need(?:ed)?)$/;

/** Whether a verb of the past stands directly before the day: "the tower was painted on August 21" lies behind, however near the coming one is. */
export function happenedOn(before: string): boolean {
  const verb = verbOn.exec(before)?.groups?.["verb"];
  if (verb === undefined || noPasts.has(verb) || saying.test(verb) || arrangedBy.test(verb)) return false;
  return !notSimplyPast.test(clauseBefore(before));
}

const isFrom = /(?:^|\s)(?<last>[\p{L}’'-]+)?\s*\bfrom\s+$/iu;

/** "Pupils stay at home from Monday", "From Monday pupils stay at home": told in the present, the day comes. */
export function beginsOn(before: string, after: string): boolean {
  const match = isFrom.exec(before);
  if (match === null || /^(?:['’]s|\s+[\p{L}]+['’]s|\s*(?:to|until|till|through|[-–—])(?:\s|$))/u.test(after))
    return false;
  const last = match.groups?.["last"]?.toLowerCase();
  if (last !== undefined && (datedThings.has(last) || /^(?:is|are|be|dates?|back|apart|away|far|differs?)$/.test(last)))
    return false;
  const around = last === undefined ? after : before;
  return (
    around.trim().split(/\s+/).length >= 3 &&
    pastVerbsIn(before).length === 0 &&
    pastVerbsIn(after).length === 0 &&
    !/\b(?:said|told|has|have|had|was|were)\b/i.test(before + after)
  );
}
