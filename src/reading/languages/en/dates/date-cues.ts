import type { DateCues } from "../../../dates/date-rules.js";
import { clauseDatedBy } from "./dated-clause.js";
import { hasHappened, isArranged, tenseAround } from "./tense-cues.js";

/** The words around an English date that say which way it points. */
export const dateCues: DateCues = {
  tense: tenseAround,
  isArranged,
  hasHappened,
  clauseDatedBy,
  deadline: /\b(?:by|until|through|before|due|ends?|ended|ending)\s+$/i,
  opening:
    /(?:^|[.!?:;”"\n]\s*)(?:(?:In|By|During|Throughout|From|Until|After|Late|Early|At|For|As|Through|Before|Between|the|end|beginning|start|year|of|rest|early|late|mid-)\s+){0,6}$/,
  ranges: {
    throughout: /^\s*(?:[-–—]{1,2}|to|through|until|till|up to)\s*(?:the\s+)?$/,
    both: /^\s*(?:and|&)\s*(?:the\s+)?$/,
    between: /\b(?:between|from)\s+(?:the\s+)?$/i,
    shifted: /\b(?:postponed|moved|changed|delayed|rescheduled|extended|brought forward|pushed back)\b[^.\n]{0,60}$/i,
  },
  events: {
    measure:
      /\b(?:(?:first|last|worst|best|highest|lowest|biggest|largest|smallest|most|fewest|least|lower|higher|more|any|only|[a-z]{3,12}est)\b[^.;:\n]{0,50}\bsince|than(?: in| at| on)?)\s+(?:the\s+)?$/i,
    comingBefore:
      /\b(?:by|until|till|before|due|for|target|goal|vision|agenda|beyond|towards?)\s+(?:the\s+)?(?:end of\s+)?$/i,
  },
};
