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
import type { Form } from "../../../dates/date-form.js";

/** All ways to write a time. Where two match the same words the longer wins, then the one that stands first. */
export const forms: readonly Form[] = [
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
