import { compiled } from "./vocabulary.js";
import type { Form } from "../../../dates/date-form.js";
import { dayNumeral, yearNumber } from "./parts.js";
import { yearIn } from "./years.js";
import { dated, duration, stated, unplaced } from "../../../dates/meaning.js";
import { hasAny, letterIn, matchAfter, numberIn, numeralIn, type MatchedWords } from "../../../dates/matched-words.js";

const endOfYear = compiled(
  `(that|which)? (ends|ended|ending) (on)? (MONTH ${dayNumeral}? | the? ${dayNumeral} of? MONTH) (,? ${yearNumber})?`,
  "y",
);

/** "The fiscal year ending March 31, 1990" is that of 1990. */
function yearOfEnd(words: MatchedWords): number | undefined {
  const end = matchAfter(words, endOfYear);
  return end === undefined ? undefined : yearIn(end);
}

/** Years of accounts, and what has passed of them. */
export const fiscalForms: readonly Form[] = [
  {
    name: "fiscal 1990; the 2007 fiscal year; fiscal year 2007",
    pattern: `(the)? (((fiscal|financial) year? | fy) (YEAR|SHORTYEAR) | YEAR (fiscal|financial) year)`,
    read(words) {
      const year = yearIn(words);
      return year === undefined ? undefined : stated({ grain: "year", year, fiscal: true });
    },
  },
  {
    name: "the current fiscal year; the last financial year",
    pattern: `(the (STAGE|very)? (PART|part) of)? (the|this|last|next)? (last|next|current|previous|coming|this|prior|new|full)? (fiscal|financial) year`,
    read(words, reckoning) {
      const ending = yearOfEnd(words);
      if (ending !== undefined) return stated({ grain: "year", year: ending, fiscal: true });
      const { published } = reckoning;
      if (published === undefined) return unplaced("XXXX");
      if (!hasAny(words, "this", "last", "next", "current", "previous", "coming", "prior", "the"))
        return duration("P1Y");
      const by = hasAny(words, "last", "previous", "prior") ? -1 : hasAny(words, "next", "coming", "new") ? 1 : 0;
      return dated({ grain: "year", year: published.when.year + by, fiscal: true }, published);
    },
  },
  {
    name: "the first nine months of 1989; the first six months",
    pattern: `(the)? first (N12|SMALL) (months|quarters|weeks) (of ((the|this|last|next)? year | ${yearNumber}))?`,
    read(words) {
      const printed = numeralIn(words, "N12");
      const count = printed === undefined ? numberIn(words, "SMALL") : Number(printed);
      const unit = letterIn(words, "UNITS");
      return count === undefined || unit === undefined
        ? undefined
        : duration(unit === "Q" ? `P${count * 3}M` : `P${count}${unit}`);
    },
  },
];
