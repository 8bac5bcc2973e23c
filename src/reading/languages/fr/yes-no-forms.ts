import type { YesNoForms } from "../yes-no-form.js";

const said =
  "dit|déclaré|affirmé|annoncé|promis|assuré|prévenu|nié|démenti|rejeté|contesté|admis|reconnu|critiqué|demandé|exigé|confirmé";

/** How French readers ask whether somebody said something: "Le préfet a-t-il nié que …", "Est-ce que Marchand a dit que …". */
export const yesNoForms: YesNoForms = {
  code: "fr",
  said: [
    new RegExp(`^(?<who>.{2,80}?),? (?:a|avait)-t-(?:il|elle) (?:vraiment |jamais )?(?<verb>${said}) (?:que |qu['’]|avoir )?(?<words>.{2,400})$`, "iu"),
    new RegExp(`^(?<who>.{2,80}?),? (?:ont|avaient)-(?:ils|elles) (?:vraiment |jamais )?(?<verb>${said}) (?:que |qu['’]|avoir )?(?<words>.{2,400})$`, "iu"),
    new RegExp(`^est-ce qu(?:e |['’])(?<who>.{2,80}?) (?:a|ont|avait) (?:vraiment |jamais )?(?<verb>${said}) (?:que |qu['’]|avoir )?(?<words>.{2,400})$`, "iu"),
  ],
  denial: /(?<![\p{L}])(?:n['’]|ne |pas|jamais|aucune?|rien|personne|sans|ni(?:é|ée|er|e|ent|ait)|démen(?:ti|tir|t|tent)|rejet(?:é|te|ter)|contest(?:é|e|er))(?![\p{L}])|(?<![\p{L}])n['’]\p{L}/iu,
  cancelled: /(?<![\p{L}])n(?:['’]|e )(?:a |ont |avait )?(?:pas |jamais )?(?:ni\p{L}+|dém\p{L}+|rejet\p{L}+|contest\p{L}+)(?: pas| jamais)?/giu,
  denying: /^(?:nié|démenti|rejeté|contesté)/iu,
}; // prettier-ignore
