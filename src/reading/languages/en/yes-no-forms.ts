import { speechAskedFor as saying } from "./lexicon/speech-forms.js";
import type { YesNoForms } from "../yes-no-form.js";
import { denyingVerbs, negations } from "./lexicon/denial-words.js";

/** "did Orlin say that …", "has the guild denied …": who is asked about, the verb, and what was said. */
export const saidForm = new RegExp(
  `^(?:did|does|has|have) (?<who>.{2,80}?) (?:really |actually |ever )?(?<verb>${saying})(?: that| about| of)? (?<words>.{2,400})$`,
  "iu",
);

const denial = new RegExp(`\\b(?:${denyingVerbs}|${negations})\\b|n['’]t\\b`, "giu");
const cancelled = new RegExp(`(?:\\b(?:not|never)|n['’]t) (?:${denyingVerbs})\\b`, "giu");

/** How English asks whether somebody said something, and how it denies. */
export const yesNoForms: YesNoForms = {
  code: "en",
  said: [saidForm],
  denial,
  cancelled,
  denying: new RegExp(`^(?:${denyingVerbs})$`, "iu"),
};
