import type { LanguagePack } from "../language-pack.js";
import { romanceStatements } from "../romance/read-statements.js";
import { attributionWords } from "./lexicon/attribution-words.js";

/** All that is known of Spanish. */
export const spanish: LanguagePack = {
  code: "es",
  statements: (input) => romanceStatements(input, attributionWords),
};
