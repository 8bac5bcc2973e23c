import { withoutAccents } from "../../../model/fold-accents.js";
import type { TermRules } from "../term-rules.js";

export const terms: TermRules = {
  lunr: "es",
  // The stemmer knows endings by their accents; readers often leave them out, so they go afterwards.
  stem: (word, withoutEnding) => withoutAccents(withoutEnding(word)),
  // The State is what half of politics is about.
  notSmall: new Set(["estado", "estados", "estada", "estadas", "nada"]),
};
