import type { QuestionRoute } from "../question-route.js";

const said =
  "dijo|dijeron|dice|dicen|ha dicho|han dicho|afirm[óo]|afirma|asegur[óo]|declar[óo]|ha declarado|anunci[óo]|prometi[óo]|neg[óo]|advirti[óo]|exigi[óo]|opina|opinan|piensa|piensan|sostiene";

/** How Spanish readers ask who said what, for voices side by side and for what happened, in the order of trial. */
export const questionForms: readonly QuestionRoute[] = [
  { to: "who-said", form: new RegExp(`^qui[ée]n(?:es)? (?:${said}) (?:que )?(?<words>.{2,600})$`, "iu") },
  { to: "who-said", form: new RegExp(`^qu[ée] (?:${said}) (?<who>.{2,80}?) (?:sobre|de|acerca de|respecto a|en cuanto a) (?<words>.{2,400})$`, "iu") },
  { to: "who-said", form: new RegExp(`^qu[ée] (?:${said}) (?<who>.{2,80})$`, "iu") },
  { to: "compare", form: /^compar(?:a|e|ar)(?: las voces| las posiciones)?(?: sobre| de)? (?<topic>.{2,400})$/iu },
  { to: "timeline", form: /^(?:qu[ée] (?:pas[óo]|ha pasado|ocurri[óo]|sucedi[óo])|cronolog[íi]a|historia)(?: con| de| del| en| entre)? (?<topic>.{2,400})$/iu },
]; // prettier-ignore
