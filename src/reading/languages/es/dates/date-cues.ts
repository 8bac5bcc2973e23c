import type { DateCues } from "../../../dates/date-rules.js";
import { tenseBy } from "../../../dates/romance/tense.js";

/** The words around a Spanish date that say which way it points. */
export const dateCues: DateCues = {
  tense: tenseBy({
    cue: /(?<![\p{L}])(?:(?<future>\p{L}{2,14}(?:rá|rán|ré|remos)|(?:va|van|iba|iban) a|prevé|prevén|previst[oa]s?|se espera|está programad[oa]|estaba previsto|por celebrar|próximamente)|(?<past>\p{Ll}{2,14}(?:ó|aron|ieron|yeron)|(?:ha|han|había|habían|he|hemos) (?:sido )?\p{L}{3,}(?:ado|ido|to|cho|so)s?|fue|fueron|era|eran|estaba|estaban|dijo|hizo|tuvo|hubo|pudo|puso|vino|quiso|dio|vio|murió|hicieron|dijeron|tuvieron))(?![\p{L}])/gu,
    termAhead: /(?:^|\s)(?:hasta|a partir d(?:e|el)|de aquí a|para)\s+(?:(?:el|la|los|las)\s+)?$/iu,
    sinceThen: /(?:^|\s)(?:desde)\s+(?:(?:el|la)\s+)?$/iu,
    moved:
      /(?:aplazad|pospuest|retrasad|trasladad|prorrogad)[oa]s?(?![\p{L}])[^.;]{0,50}\s(?:a|al|para el|hasta el)\s+$/iu,
  }),
  isArranged: () => false,
  hasHappened: () => false,
  deadline: /(?:^|\s)(?:hasta|antes de|antes del|para)\s+(?:(?:el|la)\s+)?$/iu,
  opening:
    /(?:^|[.!?:;»”"\n]\s*)(?:(?:En|Durante|Desde|Hasta|Tras|Para|Hacia|A|Por|el|la|año|principios|finales|mediados|de|del)\s+){0,6}$/u,
  ranges: {
    throughout: /^\s*(?:[-–—]{1,2}|a|al|hasta)\s*(?:(?:el|la)\s+)?$/iu,
    both: /^\s*(?:y|e)\s*(?:(?:el|la)\s+)?$/iu,
    between: /(?:^|\s)(?:entre|de|desde)\s+(?:(?:el|la)\s+)?$/iu,
    shifted: /(?:aplazad|pospuest|retrasad|trasladad|prorrogad)[oa]s?(?![\p{L}])[^.\n]{0,60}$/iu,
  },
  events: {
    measure:
      /(?:(?:primer|última|último|mejor|peor|mayor|menor|más|menos)(?![\p{L}])[^.;:\n]{0,50}\sdesde|(?:más|menos|mayor|menor|mejor|peor) que(?: en)?)\s+(?:(?:el|la)\s+)?$/iu,
    comingBefore:
      /(?:^|\s)(?:hasta|antes de|antes del|para|objetivo|meta|horizonte|hacia)\s+(?:(?:el|la)\s+)?(?:final(?:es)? de\s+)?$/iu,
  },
};
