import type { FollowUpForm } from "../follow-up-form.js";

/** How Spanish readers go on with a question: "¿Y Japón?", "¿quién más?", "más". */
export const followUpForms: readonly FollowUpForm[] = [
  { asks: "more", form: /^(?:y )?(?:mu[ée]strame |dame )?(?:algo )?m[áa]s(?:,? por favor)?$|^(?:y )?qu[ée] m[áa]s$/iu },
  { asks: "else", form: /^(?:y )?(?:qui[ée]n(?:es)?|alguien) m[áa]s$/iu },
  { asks: "about", form: /^(?:y|pero) (?:sobre|acerca de|respecto a) (?<topic>.{2,120})$/iu },
  { asks: "other", form: /^(?:y|pero|y qu[ée] (?:hay|dice|dijo) de|y qu[ée] tal) (?<other>(?!(?:qu[ée]|qui[ée]n(?:es)?|cu[áa]ndo|d[óo]nde|por qu[ée]|c[óo]mo|cu[áa]nt[oa]s?)(?![\p{L}])).{1,100})$/iu },
]; // prettier-ignore
