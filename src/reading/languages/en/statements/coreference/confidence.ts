import type { Confidence, Speaker } from "../../../../../model/statement.js";

/**
 * The ways that lead to the right speaker at least 95 times in 100 on hand-annotated news, measured one by one
 * (`npm run bench -- statements`). The first word is how the content was found, the second how the speaker was.
 */
const sureWays = new Set([
  ...["tag-quoted", "quotation-after", "clause", "tag", "tag-within", "that", "according", "according-first"].flatMap(
    (content) => ["subject", "after", "according"].map((source) => `${content}/${source}`),
  ),
  ...["object", "wish", "label"].map((content) => `${content}/subject`),
  "colon",
]);
/** Ways that are right no more than four times in five. */
const unsureWays =
  /^(?:carried|around)|^(?:rest|beside-quotation)\/(?!subject)|\/(?:participle|paper|nobody|owner|agent)$/;
/** A subject that is shared with another verb, which a parser often finds in the wrong place where no name tells. */
const doubtfulUnnamed = /\/shared$/;

/** What is known of a speaker besides his name. `near`: a pronoun whose speaker was named or spoke just before. `mute`: the noun is for nobody who speaks. */
export interface Heard {
  readonly speaker: Speaker;
  readonly near: boolean;
  readonly mute: boolean;
}

export function confidenceOf(route: string, { speaker, near, mute }: Heard): Confidence {
  const isUnnamed = speaker.basis === "unnamed";
  if (unsureWays.test(route) || (isUnnamed && (mute || doubtfulUnnamed.test(route)))) return "unsure";
  // Nobody is named, so nobody can be sure whose words they are.
  return near && !isUnnamed && sureWays.has(route) ? "sure" : "likely";
}
