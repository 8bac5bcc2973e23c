import type { FollowUpForm } from "../follow-up-form.js";

const opener = "when|where|why|how|since when|how often|how many times|how many|how much|how long|how old|how far|who";
const leads = "and what about|and how about|but what about|what about|how about|and|or|but|also";
const self = "(?:,? please)?";

/** How English readers go on with a question. Origin: the forms named by users in a hurry ("and Japan?", "when?", "who else?", "more"). */
export const followUpForms: readonly FollowUpForm[] = [
  { asks: "more", form: new RegExp(`^(?:(?:and )?(?:show |tell |give )?(?:me |us )?(?:some |any )?more|what else|anything else|go on|next|the rest)${self}$`, "iu") },
  { asks: "else", form: /^(?:and |but )?(?:who|anybody|anyone|somebody|someone|everybody|everyone) else(?: (?:said|says|say) (?:so|that|this|it|the same))?$/iu },
  { asks: "opener", form: new RegExp(`^(?:and |but )?(?:exactly |so )?(?<opener>${opener})(?: exactly| (?:is|was) (?:that|it|this)(?: said)?| did (?:that|it|this) happen)?$`, "iu") },
  { asks: "about", form: new RegExp(`^(?:${leads}) (?:about|on|regarding|concerning) (?<topic>.{2,120})$`, "iu") },
  { asks: "other", form: new RegExp(`^(?:${leads}) (?<other>(?!(?:who|whom|what|when|where|why|which|how|did|does|do|has|have|is|was|were|are|will|would|can|could)\\b).{1,100})$`, "iu") },
]; // prettier-ignore

/** Words that stand for somebody or something named before, by what they may stand for. */
export const followUpPronouns = {
  person: "he|she|him|her|his",
  several: "they|them|their",
  thing: "it|its",
} as const;
