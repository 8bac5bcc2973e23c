import type { OrderForm } from "../order-form.js";

const about = "(?: (?:sobre|acerca de|respecto a|de) (?<about>.{2,300}))?";
const said = "dij[oe]|ha dicho|declar[óo]|ha declarado|afirm[óo]|asegur[óo]|habl[óo]";

/** How Spanish readers ask for what was first or last, in the order of trial. */
export const orderForms: readonly OrderForm[] = [
  { of: "statements", order: "latest", form: new RegExp(`^(?:cu[áa]l(?:es)? (?:es|son|fue|fueron) )?(?:lo |las? )[úu]ltim[oa]s? (?:que (?:${said})|declaraci[óo]n(?:es)? de|palabras de) (?<who>.{2,80}?)${about}$`, "iu") },
  { of: "statements", order: "first", form: new RegExp(`^(?:cu[áa]l(?:es)? (?:es|son|fue|fueron) )?(?:lo |las? )primer[oa]s? (?:que (?:${said})|declaraci[óo]n(?:es)? de|palabras de) (?<who>.{2,80}?)${about}$`, "iu") },
  { of: "statements", order: "latest", form: new RegExp(`^qu[ée] (?:${said}) por [úu]ltima vez (?<who>.{2,80}?)${about}$`, "iu") },
  { of: "statements", order: "latest", form: new RegExp(`^qu[ée] (?:${said}) (?<who>.{2,80}?) por [úu]ltima vez${about}$`, "iu") },
  { of: "statements", order: "first", form: new RegExp(`^qu[ée] (?:${said}) (?:primero|por primera vez) (?<who>.{2,80}?)${about}$`, "iu") },
  { of: "statements", order: "first", form: new RegExp(`^qu[ée] (?:${said}) (?<who>.{2,80}?) (?:primero|por primera vez)${about}$`, "iu") },
  { of: "articles", order: "latest", form: /^(?:cu[áa]l(?:es)? (?:es|son) )?(?:el|los) [úu]ltimos? (?:art[íi]culo|reportaje|titular|texto)e?s?(?: (?:sobre|acerca de|de) (?<topic>.{2,300}))?$/iu },
  { of: "articles", order: "first", form: /^(?:cu[áa]l(?:es)? (?:es|son) )?(?:el|los) primer(?:os)? (?:art[íi]culo|reportaje|titular|texto)e?s?(?: (?:sobre|acerca de|de) (?<topic>.{2,300}))?$/iu },
  { of: "passages", order: "latest", form: /^(?:(?:qu[ée] hay de nuevo|lo [úu]ltimo|novedades|(?:las )?[úu]ltimas noticias) (?:sobre|acerca de|de|con) )(?<topic>.{2,400})$/iu },
]; // prettier-ignore
