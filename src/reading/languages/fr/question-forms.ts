import type { QuestionRoute } from "../question-route.js";

const said = "dit|déclaré|affirmé|annoncé|promis|assuré|prévenu|nié|écrit|demandé|répondu";
const about = "sur|de|à propos de|au sujet de|concernant";

/** How French readers ask who said what, for voices side by side and for what happened, in the order of trial. */
export const questionForms: readonly QuestionRoute[] = [
  { to: "who-said", form: new RegExp(`^qui (?:a|ont|avait) (?:${said}) (?:que |qu['’])?(?<words>.{2,600})$`, "iu") },
  { to: "who-said", form: new RegExp(`^(?:qu['’](?:a|ont) (?:${said})|que (?:dit|disent|pense|pensent)) (?<who>.{2,80}?) (?:${about}) (?<words>.{2,400})$`, "iu") },
  { to: "who-said", form: new RegExp(`^(?:qu['’](?:a|ont) (?:${said})|que (?:dit|disent|pense|pensent)) (?<who>.{2,80})$`, "iu") },
  { to: "who-said", form: new RegExp(`^qu['’]est-ce que (?<who>.{2,80}?) (?:a|ont) (?:${said})(?: (?:${about}) (?<words>.{2,400}))?$`, "iu") },
  { to: "compare", form: /^compare[rz]?(?: les voix| les positions)?(?: sur| de)? (?<topic>.{2,400})$/iu },
  { to: "timeline", form: /^(?:que s['’]est-il passé|qu['’]est-il arrivé|chronologie|histoire)(?: avec| de| du| dans| à| entre)? (?<topic>.{2,400})$/iu },
]; // prettier-ignore
