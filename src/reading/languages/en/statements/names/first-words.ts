import { isEasternGiven } from "./family-first.js";
import { genderOfGivenName } from "../../lexicon/given-names.js";
import type { NameWord } from "./name-word.js";
import { isTitle } from "../../lexicon/titles-and-bodies.js";

/** "Oscar-winner Holm", "Velmora-based Okoro"; "Asserting Holm had left" where a sentence begins: nobody's given name. */
export function isNoGivenName(text: string, { start, plain, text: printed }: NameWord): boolean {
  if (/-\p{Ll}{4,}$/u.test(printed) && !isEasternGiven(printed) && !isTitle(plain)) return true;
  return /^\p{Ll}{4,}ing$/u.test(plain) && !/^(?:sterling|irving)$/.test(plain) && beginsSentence(text, start);
}

/** Whether a sentence begins here, so that a capital tells nothing. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.?!\n]['”"’]? ?['“"‘]?)$/.test(text.slice(Math.max(0, start - 4), start));

/** "April Holm said", but not "in April Holm said". */
export function isGivenMonth(text: string, [month, ...others]: readonly NameWord[]): boolean {
  return (
    month !== undefined &&
    others.length === 1 &&
    genderOfGivenName(month.text) !== undefined &&
    !/^(?:day|days|fair|madness|revolution|sales|report|reports|jobs|primary|primaries|recess|uprising|issue|deadline|elections?)$/.test(
      others[0]?.plain ?? "",
    ) &&
    !/(?:\b(?:in|on|since|by|until|till|from|of|last|next|this|early|late|mid|and|to|through|during|between|for|every|each)|\d)[ -]$/i.test(
      text.slice(Math.max(0, month.start - 9), month.start),
    )
  );
}
