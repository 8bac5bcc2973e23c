import type { OrderForm } from "../order-form.js";
import { speechAskedFor as saying } from "./lexicon/speech-forms.js";

const speaking = `${saying}|speak|speaks|spoke|spoken|talk|talks|talked`;
const statement = "(?:statements?|quotes?|quotations?|comments?|remarks?|words)";
const latest = "(?:latest|newest|most recent|last)";
const first = "(?:first|earliest|oldest)";
const on = "(?:about|on|of|to|regarding|that)";
const something = "(?: (?:something|anything|so|it))?";

const statementForms = (order: OrderForm["order"], when: string, adverb: string): readonly OrderForm[] => [
  // "what did Orlin say last about the dam", "what did Orlin last say about the dam"
  {
    of: "statements",
    order,
    form: new RegExp(
      `^what (?:did|does|has|have) (?<who>.{2,80}?) (?:${speaking}) (?:${adverb})(?: (?:${on} )?(?<about>.{2,300}))?$`,
      "iu",
    ),
  },
  {
    of: "statements",
    order,
    form: new RegExp(
      `^(?:what|when) (?:did|has|have) (?<who>.{2,80}?) (?:${adverb}) (?:${speaking})${something}(?: (?:${on} )?(?<about>.{2,300}))?$`,
      "iu",
    ),
  },
  // "latest statement by China on the dam", "what was Orlin's first statement"
  {
    of: "statements",
    order,
    form: new RegExp(
      `^(?:what (?:is|was) )?(?:the )?${when} ${statement} (?:by|from|of) (?<who>.{2,80}?)(?: (?:about|on|regarding) (?<about>.{2,300}))?$`,
      "iu",
    ),
  },
  {
    of: "statements",
    order,
    form: new RegExp(
      `^(?:what (?:is|was) )?(?<who>.{2,80}?)['’]s? ${when} ${statement}(?: (?:about|on|regarding) (?<about>.{2,300}))?$`,
      "iu",
    ),
  },
  // "the first time Orlin said something about the dam", "when was the last time Orlin spoke of it"
  {
    of: "statements",
    order,
    form: new RegExp(
      `^(?:when (?:is|was) )?(?:the )?${when} time (?:that )?(?<who>.{2,80}?) (?:has |have )?(?:${speaking})${something}(?: (?:${on} )?(?<about>.{2,300}))?$`,
      "iu",
    ),
  },
];

/** In the order of trial. Origin: the forms in which users of the project ask for the first and the last. */
export const orderForms: readonly OrderForm[] = [
  ...statementForms("latest", latest, "last|lately|most recently|recently"),
  ...statementForms("first", first, "first|at first|initially"),
  { of: "statements", order: "first", form: new RegExp(`^since when (?:did|does|has|have|is|are) (?<who>.{2,80}?) (?:been )?(?:${speaking}|saying|claiming|warning|demanding|calling for)(?: (?:${on} )?(?<about>.{2,300}))?$`, "iu") },
  { of: "articles", order: "first", form: new RegExp(`^(?:what (?:is|was) )?(?:the )?${first} (?:article|report|story|news)(?: (?:about|on|of|that mentions?|to mention) (?:the )?(?<topic>.{2,300}))?$`, "iu") },
  { of: "articles", order: "latest", form: /^(?:what (?:is|are) )?(?:the )?(?:latest|newest|most recent|last) (?:articles?|reports?|stories|story|headlines?)(?: (?:about|on|of|that mentions?|to mention) (?:the )?(?<topic>.{2,300}))?$/iu },
  { of: "articles", order: "latest", form: /^(?:how many|which|what) (?:articles?|reports?|stories|texts?|files?) (?:mentions?|(?:are |is )?about|(?:speaks?|tells?|writes?|reports?|is|are) (?:of|about|on)|covers?|names?|have|has|contains?)(?: the)? (?<topic>.{2,300})$/iu },
  // "whats the latest on the dam", "latest news about the talks"
  { of: "passages", order: "latest", form: /^(?:what is (?:the )?|any )?(?:the )?(?:latest|newest|news|new|most recent)(?: news| developments?)? (?:on|about|with|of|from|in) (?:the )?(?<topic>.{2,400})$/iu },
]; // prettier-ignore
