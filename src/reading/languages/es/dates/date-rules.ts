import { byForms } from "../../../dates/by-forms.js";
import type { DateRules } from "../../../dates/date-rules.js";
import { numberIn } from "../../../dates/matched-words.js";
import { romanceForms } from "../../../dates/romance/forms.js";
import { yearIn } from "../../../dates/romance/years.js";
import { spacedTokens } from "../../../dates/spaced-tokens.js";
import { dateCues } from "./date-cues.js";
import { spelling } from "./spelling.js";
import { words } from "./vocabulary.js";

/** How Spanish writes times. */
export const dateRules: DateRules = byForms({
  words,
  transcriptOf: spacedTokens(words, spelling),
  forms: romanceForms(words),
  isInFull: (matched) => numberIn(matched, "MONTH") !== undefined && yearIn(matched) !== undefined,
  cues: dateCues,
});
