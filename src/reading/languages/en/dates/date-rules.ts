import { clockForms } from "./clock-forms.js";
import { countedForms } from "./counted-forms.js";
import { dayForms } from "./day-forms.js";
import { digitForms } from "./digit-forms.js";
import { durationForms } from "./duration-forms.js";
import { fiscalForms } from "./fiscal-forms.js";
import { holidayForms } from "./holiday-forms.js";
import { monthForms } from "./month-forms.js";
import { periodForms } from "./period-forms.js";
import { quarterForms } from "./quarter-forms.js";
import { referenceForms } from "./reference-forms.js";
import { seasonForms } from "./season-forms.js";
import { setForms } from "./set-forms.js";
import { weekdayForms } from "./weekday-forms.js";
import { yearForms } from "./year-forms.js";
import { byForms } from "../../../dates/by-forms.js";
import type { Form } from "../../../dates/date-form.js";
import type { DateRules } from "../../../dates/date-rules.js";
import { numberIn } from "../../../dates/matched-words.js";
import { spacedTokens } from "../../../dates/spaced-tokens.js";
import { dateCues } from "./date-cues.js";
import { spelling } from "./spelling.js";
import { words } from "./vocabulary.js";
import { yearIn } from "./years.js";

/** All ways to write a time. Where two match the same words the longer wins, then the one that stands first. */
const forms: readonly Form[] = [
  ...digitForms,
  ...dayForms,
  ...monthForms,
  ...clockForms,
  ...holidayForms,
  ...quarterForms,
  ...fiscalForms,
  ...countedForms,
  ...periodForms,
  ...weekdayForms,
  ...yearForms,
  ...seasonForms,
  ...setForms,
  ...durationForms,
  ...referenceForms,
];

/** How English writes times. */
export const dateRules: DateRules = byForms({
  words,
  transcriptOf: spacedTokens(words, spelling),
  forms,
  isInFull: (matched) => numberIn(matched, "MONTH") !== undefined && yearIn(matched) !== undefined,
  cues: dateCues,
});
