import { withoutAccents } from "../../../model/fold-accents.js";
import type { TermRules } from "../term-rules.js";
import { oneSpelling } from "./lexicon/spelling-variants.js";

/** Their "s" is no ending: "his" is not found by "hi", nor "does" by "Doe", nor "news" by "new". */
const noPlurals: ReadonlySet<string> = new Set(
  "news his hers its this thus was has does us yes as is always perhaps whereas besides".split(" "),
);

/** The e that is part of a name: "Barre" is not "Barr", nor "Belle" a bell. */
const doubled = /^(.*([bdfglmnprt])\2e)s?$/;

export const terms: TermRules = {
  lunr: "en",
  stem: (word, withoutEnding) => {
    const spelt = oneSpelling(withoutAccents(word));
    if (noPlurals.has(spelt)) return spelt;
    const whole = doubled.exec(spelt)?.[1];
    if (whole !== undefined) return whole;
    const stem = withoutEnding(spelt);
    // Two letters are too few to tell words apart: "use" is not "us", nor "one" "on".
    return stem.length === 2 && (spelt.startsWith(`${stem}e`) || spelt === `${stem}ing`) ? `${stem}e` : stem;
  },
};
