import { questionForms as es } from "./es/question-forms.js";
import { questionForms as fr } from "./fr/question-forms.js";
import { questionForms as ja } from "./ja/question-forms.js";
import type { QuestionRoute } from "./question-route.js";
import { questionForms as zh } from "./zh/question-forms.js";

/** What is understood of questions in other languages than English, which the router reads itself. Openers tell the languages apart. */
export const questionRoutes: readonly QuestionRoute[] = [...ja, ...zh, ...es, ...fr];
