import type { OrderForm } from "../order-form.js";

const about = "(?: (?:sur|à propos de|au sujet de|concernant) (?<about>.{2,300}))?";
const said = "dit|déclaré|affirmé|annoncé|assuré";
const statement = "(?:déclarations?|propos|paroles?|prises? de parole)";

/** How French readers ask for what was first or last, in the order of trial. */
export const orderForms: readonly OrderForm[] = [
  { of: "statements", order: "latest", form: new RegExp(`^(?:quel(?:le)?s? (?:est|sont|était|fut) )?(?:la |les? )?derni(?:er|ère)s? ${statement} (?:de la |de l['’]|de |du |d['’])(?<who>.{2,80}?)${about}$`, "iu") },
  { of: "statements", order: "first", form: new RegExp(`^(?:quel(?:le)?s? (?:est|sont|était|fut) )?(?:la |les? )?premi(?:er|ère)s? ${statement} (?:de la |de l['’]|de |du |d['’])(?<who>.{2,80}?)${about}$`, "iu") },
  { of: "statements", order: "latest", form: new RegExp(`^qu['’](?:a|ont) (?:${said}) (?<who>.{2,80}?) (?:en dernier(?: lieu)?|pour la dernière fois|dernièrement|récemment)${about}$`, "iu") },
  { of: "statements", order: "first", form: new RegExp(`^qu['’](?:a|ont) (?:d['’]abord |en premier )?(?:${said}) (?<who>.{2,80}?) (?:en premier(?: lieu)?|pour la première fois|d['’]abord)${about}$`, "iu") },
  { of: "articles", order: "latest", form: /^(?:quels? (?:est|sont) )?(?:le |les )?derniers? (?:article|reportage|texte|titre)s?(?: (?:sur|à propos de|concernant) (?<topic>.{2,300}))?$/iu },
  { of: "articles", order: "first", form: /^(?:quels? (?:est|sont) )?(?:le |les )?premiers? (?:article|reportage|texte|titre)s?(?: (?:sur|à propos de|concernant) (?<topic>.{2,300}))?$/iu },
  { of: "passages", order: "latest", form: /^(?:(?:quoi de neuf|du nouveau|(?:les )?dernières nouvelles|(?:les )?dernières informations) (?:sur|à propos de|concernant|de la|du|de) )(?<topic>.{2,400})$/iu },
]; // prettier-ignore
