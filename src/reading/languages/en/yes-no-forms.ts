import { speechAskedFor as saying } from "./lexicon/speech-forms.js";
import { denyingVerbs, negations } from "./lexicon/denial-words.js";

/** "did Orlin say that …", "has the guild denied …": who is asked about, the verb, and what was said. */
export const saidForm = new RegExp(
  `^(?:did|does|has|have) (?<who>.{2,80}?) (?:really |actually |ever )?(?<verb>${saying})(?: that| about| of)? (?<words>.{2,400})$`,
  "iu",
);

const denial = new RegExp(`\\b(?:${denyingVerbs}|${negations})\\b|n['’]t\\b`, "giu");
const cancelled = new RegExp(`(?:\\b(?:not|never)|n['’]t) (?:${denyingVerbs})\\b`, "giu");

/** Whether a sentence has a denial or a negation; "did not deny" has neither. */
export const hasDenial = (sentence: string): boolean => sentence.replace(cancelled, "").search(denial) >= 0;

/** Whether a verb denies what follows. */
export const isDenying = (verb: string): boolean => new RegExp(`^(?:${denyingVerbs})$`, "iu").test(verb);
