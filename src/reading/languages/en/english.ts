import { datesOf } from "../../dates/read-dates.js";
import type { LanguagePack } from "../language-pack.js";
import { statementsIn } from "./statements/read-statements.js";

/** All that is known of English. */
export const english: LanguagePack = {
  code: "en",
  dates: datesOf,
  statements: (input, { grammar }) => statementsIn({ ...input, grammar: grammar() }),
};
