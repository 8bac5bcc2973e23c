import type { LanguagePack } from "../language-pack.js";
import { dateRules } from "./dates/date-rules.js";
import { statementsIn } from "./statements/read-statements.js";

/** What is read of Japanese. */
export const japanese: LanguagePack = {
  code: "ja",
  dates: dateRules,
  statements: statementsIn,
};
