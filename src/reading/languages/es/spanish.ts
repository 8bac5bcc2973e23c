import type { LanguagePack } from "../language-pack.js";
import { dateRules } from "./dates/date-rules.js";
import { romanceStatements } from "../romance/read-statements.js";
import { attributionWords } from "./lexicon/attribution-words.js";

/** All that is known of Spanish. */
export const spanish: LanguagePack = {
  code: "es",
  dates: dateRules,
  statements: (input) => romanceStatements(input, attributionWords),
};
