import type { Span } from "../../../../model/passage.js";

/** Verbs and words that tell of what is to come, with the verb that they govern ("will be released"), or of what has been. */
const cue =
  /\b(?<future>(?:will|would|shall|won['’]t|can|could|should|may|might|must|going to|to(?=\s+(?:be|begin|start|take|meet|hold|open|vote|decide|visit|announce|release|launch|go|come|discuss|make|finish|end|step|return|appear)\b)|set to|due to(?=\s+[a-z])|(?:is|are) to|plans? to|hopes? to|intends? to|expects? to|wants? to|seeks? to|aims? to|agreed? to|vow(?:s|ed)? to|need(?:s|ed)? to)(?:\s+(?:be|have|been|not|also|[a-z]{2,9}ly)){0,3}(?:\s+[a-z]+)?|plans?|planned|planning|scheduled|due|expected|set for|upcoming|ahead of|no later than|deadline)\b|['’]ll\s+[a-z]+|\b(?<past>said|says|told|was|were|had|did|has|have|came|went|began|held|met|took|made|gave|left|rose|fell|won|lost|died|shot|killed|saw|got|became|sent|hit|struck|broke|led|put|quit|cut|paid|sold|bought|brought|found|grew|fought|drew|ran|spoke|wrote|flew|stood|heard|felt|kept|spent|built|caught|chose|dealt|slept|threw|wore|[a-z]{3,12}ed)\b/g;

const reachBack = 160;
/** What follows is told of the expression only where it stands near: "On Monday the envoys will …". */
const reachAhead = 90;

function tensesOf(text: string): ("past" | "future")[] {
  return [...text.matchAll(cue)].map((match) => (match.groups?.["past"] === undefined ? "future" : "past"));
}

/** The tense of the last verb before the expression in its sentence, or of the first after it. */
export function tenseAround(text: string, sentence: Span, span: Span): "past" | "future" | undefined {
  const before = tensesOf(text.slice(Math.max(sentence.start, span.start - reachBack), span.start));
  return before.at(-1) ?? tensesOf(text.slice(span.end, Math.min(sentence.end, span.end + reachAhead)))[0];
}

/** Not "the visits on Thursday", which names things. */
const arranged =
  /(?<!\b(?:the|a|of|no|all|any|some|many|more|these|those|his|her|its|our|their|for|and|official|state)\s)\b(?:travels|visits|arrives|departs|leaves|flies|returns|meets|convenes|opens|begins|starts|resumes|ends|expires|votes|takes (?:place|office|effect))\b(?<rest>[^.,;:!?"“”]{0,60})$/;

/**
 * Whether the expression dates something arranged, told in the present: "the minister travels to Norland on Thursday" is about the Thursday
 * that comes. Only a weekday leaves the choice; a story may as well begin in 1942.
 */
export function isArranged(text: string, sentence: Span, span: Span): boolean {
  const rest = arranged.exec(text.slice(Math.max(sentence.start, span.start - reachBack), span.start))?.groups?.[
    "rest"
  ];
  return rest !== undefined && tensesOf(rest).length === 0;
}
