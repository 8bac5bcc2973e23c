import { matchesIn } from "../../../patterns/runs.js";
import type { Span } from "../../../../model/passage.js";
import type { DateTense } from "../../../dates/date-rules.js";
import { irregularPasts, noPasts } from "../lexicon/irregular-pasts.js";
import { beginsOn, happenedOn, wentOn } from "./past-verbs.js";

/** Verbs whose infinitive is dated by what stands behind it: "agreed to meet on Thursday", not "agreed to sell it in October". */
const appointed =
  "be|begin|start|take|meet|hold|open|vote|decide|visit|announce|release|launch|go|come|discuss|make|finish|end|step|return|appear|resume|leave|arrive|travel|speak|play";
const adverbs = "(?:\\s+(?:be|been|not|also|now|[a-z]{2,9}ly)){0,3}";

/**
 * Verbs and words that tell which way a sentence looks: of what is to come, with the verb that they govern ("will be released"), of what
 * has been, or of what had been arranged ("was due to open"), which leaves it open. Where two begin at one place, the first is taken.
 */
const cue = new RegExp(
  [
    `\\b(?<hindsight>(?:had\\s+(?:hoped|planned|intended|wanted|meant|promised|agreed)\\s+to(?:\\s+[a-z]+)?|(?:would|could|should|might|may|must)(?:n['’]t|\\s+not)?\\s+have|could(?:n['’]t|\\s+not)|(?:was|were|been)${adverbs}\\s+(?:supposed|meant|to\\s+have)(?:\\s+to)?(?:\\s+be)?(?:\\s+[a-z]+)?|had\\s+been${adverbs}\\s+(?:due|scheduled|set|expected|planned|slated|to)(?:\\s+to)?(?:\\s+be)?(?:\\s+[a-z]+)?)\\b)`,
    `\\b(?<arranged>(?:was|were)${adverbs}\\s+(?:due|scheduled|set\\s+to|set\\s+for|expected|planned|slated|to\\s+(?:be|${appointed}))(?:\\s+to)?(?:\\s+be)?(?:\\s+[a-z]+)?\\b)`,
    `\\b(?<intent>(?:planned|hoped|intended|expected|scheduled)\\s+to\\b)`,
    `\\b(?<promise>(?:agreed|vowed|promised|pledged|decided|offered|wanted|sought|needed|tried|asked|ordered|urged|failed|refused)(?:\\s+[a-z]+)?\\s+to\\b(?:\\s+(?<promised>[a-z]+))?)`,
    `\\b(?<future>(?:will|would|shall|won['’]t|can|could|should|may|might|must|going to|set to|about to|due to(?=\\s+[a-z])|(?:is|are|has|have) to|to be(?=\\s+[a-z]{2,12}ed\\b)|plans? to|hopes? to|intends? to|expects? to|wants? to|seeks? to|aims? to|agrees? to|vows? to|promises? to|pledges? to|needs? to)${adverbs}(?:\\s+[a-z]+)?|(?<!\\b(?:as|previously|originally|long|had|than)\\s)(?:planned|scheduled|slated|expected)|planning|plans?|due|set for|upcoming|forthcoming|no later than|deadline)\\b|['’]ll\\s+[a-z]+`,
    `\\b(?<infinitive>to(?=\\s+(?:${appointed})\\b))`,
    `\\b(?<past>(?:has|have)(?!\\s+(?:until|till|to|through)\\b)|(?<!\\b(?:is|are|am|be|being|stays?|remains?)\\s)(?:${irregularPasts.join("|")}|[a-z]{3,12}ed))\\b`,
  ].join("|"),
  "g",
);

const reachBack = 160;
/** What follows is told of the expression only where it stands near: "On Monday the envoys will …". */
const reachAhead = 90;
const saying = /^(?:said|says|told|added|announced|reported)$/;

type Cue = DateTense | "infinitive" | "saying";

/** What each cue says of an expression that stands before it, or behind it. */
function cuesIn(text: string, side: "before" | "behind"): Cue[] {
  const found: Cue[] = [];
  for (const { groups } of matchesIn(text, cue)) {
    const { hindsight, arranged, intent, promise, promised, infinitive, past } = groups ?? {};
    if (past !== undefined && noPasts.has(past)) continue;
    if (hindsight !== undefined) found.push("past");
    else if (arranged !== undefined) found.push("open");
    else if (intent !== undefined) found.push(side === "behind" ? "future" : "past");
    else if (promise !== undefined)
      found.push(side === "behind" && new RegExp(`^(?:${appointed})$`).test(promised ?? "") ? "future" : "past");
    else if (infinitive !== undefined) found.push("infinitive");
    else if (past === undefined) found.push("future");
    else found.push(saying.test(past) ? "saying" : "past");
  }
  return found;
}

/** An infinitive takes its time from the verb that governs it: "met to discuss it on Monday", "talks to begin on Monday". */
function settled(cues: readonly Cue[], index: number): DateTense | undefined {
  const one = cues[index];
  if (one === "saying") return "past";
  if (one !== "infinitive") return one;
  return cues[index - 1] === "past" ? "past" : "future";
}

/** A term that is still to come, whatever the verb: "is shut until Friday", "has until Tuesday", "was postponed to Saturday". */
const untilThen = /\b(?<word>until|till|through|thru)\s+(?:at least\s+|the\s+)?(?:end of\s+)?$/i;
/** "To pay down the loan by February", "to be published by Friday". */
const toBeDoneBy = /\bto\s+(?!the\b|a\b|an\b)[a-z]+\b[^.;:]{0,70}\bby\s+(?:the\s+)?(?:end of\s+)?$/i;
const notUntil =
  /(?:\bnot|n['’]t|\bnever|\b(?:stayed|remained|lasted|continued|went on|waited|worked|lived|fought|held out|kept|ran|sat|slept|stood|served|ruled|reigned|led|had been|(?:was|were)(?! (?:postponed|put|suspended|adjourned|delayed|extended|deferred|remanded|barred|banned|shelved|given|granted|allowed|told|ordered|moved|pushed|held over|set)\b)) (?:[\w’'-]+ ){0,5})\s*(?:[\w’'-]+ ){0,4}(?:until|till|through)\s+(?:at least\s+|the\s+)?(?:end of\s+)?$/i;
const shiftedTo =
  /\b(?:postponed|delayed|moved|put off|put back|pushed back|rescheduled|extended|adjourned|deferred|brought forward|carried over|changed)\b[^.;“”"]{0,50}\bto\s+$/i;
const fromThenOn =
  /\b(?:appl(?:y|ies)|runs?|starts?|begins?|opens?|closes?|effect|effective|force|available|on sale|closed|shut|free|valid|operates?|rises?|costs?|falls?|increases?)\s+(?:[a-z]+\s+){0,2}(?:from|as of|as from|starting)\s+$/i;
/** "Runs to Friday", "open to Sunday"; "moved from Friday to Sunday". */
const lastsTo =
  /\b(?:runs?|continues?|lasts?|stays?|remains?|goes? on|open|closed|shut|valid|available)\s+(?:[a-z]+\s+){0,3}to\s+$/i;
const shiftedFrom = /\b(?:postponed|moved|rescheduled|put back|pushed back|brought forward)\s+from\s+$/i;
const aheadOf = /\b(?:ahead of|in time for|no later than|deadline (?:of|is)|looking ahead to)\s+(?:the\s+)?$/i;
const sinceThen = /\b(?:since|after last|ever since)\s+(?:the\s+)?$/i;

/** What the words directly before the expression say. */
function byPreposition(before: string, after: string): DateTense | undefined {
  if (sinceThen.test(before)) return "past";
  if (aheadOf.test(before) || shiftedTo.test(before) || toBeDoneBy.test(before) || shiftedFrom.test(before))
    return "future";
  if (lastsTo.test(before) && !cuesIn(before, "behind").includes("past")) return "future";
  const word = untilThen.exec(before)?.groups?.["word"];
  if (word !== undefined) return isOver(word, before, after) ? undefined : "future";
  return fromThenOn.test(before) && !cuesIn(before, "behind").includes("past") ? "future" : undefined;
}

/** "Stayed until Friday", "had bought through Sept. 29", "Until Thursday, they had not called". */
function isOver(word: string, before: string, after: string): boolean {
  if (notUntil.test(before) || (!word.startsWith("thr") && wentOn(before))) return true;
  const cues = cuesIn(before, "behind");
  if (cues.length === 0) return cuesIn(after, "before")[0] === "past";
  return word.startsWith("thr") && cues.at(-1) === "past";
}

/** "Wednesday's ruling" is known; "Wednesday's vote" may be to come. */
const known =
  /^['’]s\s+(?!(?:[a-z-]+\s+)?(?:vote|election|elections|meeting|game|match|summit|session|hearing|race|debate|poll|final|trial|talks|conference|visit|opening|deadline|ceremony|party|wedding|funeral)\b)[a-z]/;

/** "For November delivery". */
const traded = /^\s+(?:delivery|settlement|futures|contracts?|transactions)\b/;

/** The tense of the last verb before the expression in its sentence, or of the first after it. */
export function tenseAround(text: string, sentence: Span, span: Span): DateTense | undefined {
  const before = text.slice(Math.max(sentence.start, span.start - reachBack), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + reachAhead));
  const bound = byPreposition(before, after);
  if (bound !== undefined) return bound;
  if (traded.test(after)) return "future";
  if (known.test(after)) return "past";
  const behind = cuesIn(before, "behind");
  return settled(behind, behind.length - 1) ?? settled(cuesIn(after, "before"), 0);
}

/** Not "the visits on Thursday", which names things. */
const arranged =
  /(?<!\b(?:the|a|of|no|all|any|some|many|more|these|those|his|her|its|our|my|their|for|and|official|state)\s)\b(?:travels|visits|arrives|departs|leaves|flies|returns|meets|convenes|opens|begins|starts|resumes|ends|expires|votes|takes (?:place|office|effect))\b(?<rest>[^.,;:!?"“”]{0,60})$/;

/** Of several: "ticket sales begin on Saturday", where no verb says otherwise. */
const soonTold =
  /\b[a-z]+s\s+(?:begin|start|resume|open|close|end|expire|arrive|leave|return|meet|vote)\b(?<rest>[^.,;:!?"“”]{0,40})$/;

/**
 * Whether the expression dates something arranged, told in the present: "the minister travels to Norland on Thursday" is about the Thursday
 * that comes. Only a weekday leaves the choice; a story may as well begin in 1942.
 */
export function isArranged(text: string, sentence: Span, span: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - reachBack), span.start);
  if (beginsOn(before, text.slice(span.end, Math.min(sentence.end, span.end + reachAhead)))) return true;
  const rest = arranged.exec(before)?.groups?.["rest"];
  const soon = soonTold.exec(before)?.groups?.["rest"];
  if (soon !== undefined && cuesIn(soon, "behind").length === 0 && tenseAround(text, sentence, span) === undefined)
    return true;
  return rest !== undefined && cuesIn(rest, "behind").length === 0;
}

/** Whether a verb of the past stands directly before the expression: "was painted on August 21". */
export function hasHappened(text: string, sentence: Span, span: Span): boolean {
  return happenedOn(text.slice(Math.max(sentence.start, span.start - reachBack), span.start));
}
