import type { LanguagePack } from "../language-pack.js";
import { romanceStatements } from "../romance/read-statements.js";
import { attributionWords } from "./lexicon/attribution-words.js";

/** All that is known of French. */
export const french: LanguagePack = {
  code: "fr",
  statements: (input) => romanceStatements(input, attributionWords),
};
