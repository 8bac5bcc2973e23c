import type { Confidence, Speaker } from "../../../../../model/statement.js";

/**
 * The ways whose printed name is right at least 99 times in 100 on hand-annotated news, measured one by one (`npm run bench -- statements`).
 * The first word is how the content was found, the second how the speaker was.
 */
const sureWays = new Set([
  ...["tag-quoted", "quotation-after", "clause", "tag", "tag-within", "according", "according-first"].flatMap(
    (content) => ["subject", "after", "according"].map((source) => `${content}/${source}`),
  ),
  ...["object", "wish"].map((content) => `${content}/subject`),
  "turn",
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
  /** The words that stand for him, as printed. */
  readonly words?: string;
}

export function confidenceOf(route: string, heard: Heard): Confidence {
  const { speaker, near, mute } = heard;
  const isUnnamed = speaker.basis === "unnamed";
  if (unsureWays.test(route) || (isUnnamed && (mute || doubtfulUnnamed.test(route)))) return "unsure";
  // Nobody is named, so nobody can be sure whose words they are.
  return near && !isUnnamed && sureWays.has(route) && isPlain(heard) ? "sure" : "likely";
}

/** Whether the words name somebody outright: "America says" may be anybody's, "it" any body, and a verb among them shows that the parse went astray. */
function isPlain({ speaker, words = "" }: Heard): boolean {
  if (speaker.type === "place" || /^(?:it|this|that)$/i.test(words)) return false;
  if (speaker.basis === "resolved" && /^the \p{Ll}/u.test(words)) return false;
  return !/\b(?:said|says|told|who|which|that|has|had|was|is)\b/.test(words);
}
