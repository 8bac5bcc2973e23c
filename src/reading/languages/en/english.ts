import { dateRules } from "./dates/date-rules.js";
import type { LanguagePack } from "../language-pack.js";
import { statementsIn } from "./statements/read-statements.js";

/** All that is known of English. */
export const english: LanguagePack = {
  code: "en",
  dates: dateRules,
  statements: (input, { grammar }) => statementsIn({ ...input, grammar: grammar() }),
};
