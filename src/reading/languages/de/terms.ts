import { withoutAccents } from "../../../model/fold-accents.js";
import type { TermRules } from "../term-rules.js";

export const terms: TermRules = {
  lunr: "de",
  // The stemmer knows endings by their accents; readers often leave them out, so they go afterwards.
  stem: (word, withoutEnding) => withoutAccents(withoutEnding(word)),
  notSmall: new Set(["weg", "will"]),
};
