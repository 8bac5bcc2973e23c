import type { DateCues } from "../../../dates/date-rules.js";
import { tenseBy } from "../../../dates/romance/tense.js";

/** The words around a French date that say which way it points. */
export const dateCues: DateCues = {
  tense: tenseBy({
    cue: /(?<![\p{L}])(?:(?<future>(?!(?:op[ée]ra|cam[ée]ra|extra|ultra|infra|contra|sierra|choléra|libra)(?![\p{L}]))\p{Ll}{3,14}(?:ra|ront)|(?:est|sont|était|étaient) (?:attendue?s?|prévue?s?|programmée?s?|annoncée?s?)|(?:a|ont|avait|avaient) prévu|aura|auront|ira|iront|fera|feront|sera|seront|(?:va|vont|doit|doivent|devrait|devraient|pourrait|pourraient) (?:être |se |s['’])?\p{L}+(?:er|ir|re|oir)|prévue?s?|programmée?s?|attendue?s?|prochainement)|(?<past>(?:a|ont|avait|avaient|est|sont|était|étaient) (?:été |déjà |également |aussi )?\p{L}{2,}(?:é|ée|és|ées|i|is|ie|ies|it|ite|u|us|ue|ues|ert|ort)|fut|furent|eut|eurent|\p{Ll}{3,14}èrent|\p{Ll}{3,14}irent|était|étaient|avait|avaient))(?![\p{L}])/gu,
    termAhead:
      /(?:^|\s)(?:jusqu['’](?:à|au)|d['’]ici(?: à| au)?|à partir (?:de|du|d['’])|à compter d[eu])\s*(?:(?:le|la|l['’])\s*)?$/iu,
    sinceThen: /(?:^|\s)(?:depuis)\s+(?:(?:le|la)\s+)?$/iu,
    moved:
      /(?:reportée?s?|repoussée?s?|décalée?s?|ajournée?s?|prolongée?s?)(?![\p{L}])[^.;]{0,50}\s(?:à|au|jusqu['’]au|jusqu['’]à)\s+$/iu,
  }),
  isArranged: () => false,
  hasHappened: () => false,
  deadline: /(?:^|\s)(?:jusqu['’](?:à|au)|avant|d['’]ici|pour)\s*(?:(?:le|la)\s+)?$/iu,
  opening:
    /(?:^|[.!?:;»”"\n]\s*)(?:(?:En|Durant|Pendant|Depuis|Dès|Jusqu['’]en|Après|Avant|Vers|À|Au|L['’]|le|la|l['’]an|année|début|fin|milieu|de|du)\s*){0,6}$/u,
  ranges: {
    throughout: /^\s*(?:[-–—]{1,2}|à|au|jusqu['’]au|jusqu['’]à)\s*(?:(?:le|la)\s+)?$/iu,
    both: /^\s*et\s*(?:(?:le|la)\s+)?$/iu,
    between: /(?:^|\s)(?:entre|du|de)\s+(?:(?:le|la)\s+)?$/iu,
    shifted: /(?:reportée?s?|repoussée?s?|décalée?s?|ajournée?s?|prolongée?s?)(?![\p{L}])[^.\n]{0,60}$/iu,
  },
  events: {
    measure:
      /(?:(?:premi(?:er|ère)|derni(?:er|ère)|meilleure?|pire|plus|moins)(?![\p{L}])[^.;:\n]{0,50}\sdepuis|(?:plus|moins|meilleure?) qu['’](?:en|au))\s*(?:(?:le|la|l['’])\s*)?$/iu,
    comingBefore:
      /(?:^|\s)(?:jusqu['’](?:à|au|en)|avant|d['’]ici|pour|objectif|horizon|vers)\s*(?:(?:le|la|l['’])\s*)?(?:fin\s+)?$/iu,
  },
};
