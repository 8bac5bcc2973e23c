import type { LanguagePack } from "../language-pack.js";
import { dateRules } from "./dates/date-rules.js";
import { statementsIn } from "./statements/read-statements.js";

/** What is read of Chinese, in both scripts. */
export const chinese: LanguagePack = {
  code: "zh",
  dates: dateRules,
  statements: statementsIn,
};
