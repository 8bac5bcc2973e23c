import { withoutAccents } from "../../../model/fold-accents.js";
import type { TermRules } from "../term-rules.js";

/** "l'homme", "qu'elle": the article is not part of the word. */
const elision = /^(?:[ldjmntsc]|qu|jusqu|lorsqu|puisqu)['’]/;

export const terms: TermRules = {
  lunr: "fr",
  // The stemmer knows endings by their accents; readers often leave them out, so they go afterwards.
  stem: (word, withoutEnding) => withoutAccents(withoutEnding(word.replace(elision, ""))),
  // Summer.
  notSmall: new Set(["été", "étés"]),
};
