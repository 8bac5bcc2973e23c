import { followUpForms as en } from "./en/follow-up-forms.js";
import { followUpForms as es } from "./es/follow-up-forms.js";
import type { FollowUpForm } from "./follow-up-form.js";
import { followUpForms as fr } from "./fr/follow-up-forms.js";
import { followUpForms as ja } from "./ja/follow-up-forms.js";
import { followUpForms as zh } from "./zh/follow-up-forms.js";

/** What is understood of lines that go on with a question, in the order of trial. */
export const allFollowUpForms: readonly FollowUpForm[] = [...en, ...ja, ...zh, ...es, ...fr];
