import { compiled } from "./vocabulary.js";
import { dayNumeral, joint, stage, yearNumber } from "./parts.js";
import { moved } from "../../../dates/shifted.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import type { Origin } from "../../../dates/meaning.js";
import { hasAny, matchAfter, numberIn, numeralIn, type MatchedWords } from "../../../dates/matched-words.js";

/** The year that the words print, as an astronomical number. */
export function yearIn(words: MatchedWords): number | undefined {
  const era = numberIn(words, "ERA");
  const printed = numeralIn(words, "YEAR") ?? (era === undefined ? undefined : lastNumeral(words));
  if (printed !== undefined) return era === -1 ? 1 - Number(printed) : Number(printed);
  const short = numeralIn(words, "SHORTYEAR");
  return short === undefined ? undefined : yearOfTwoDigits(Number(short.slice(1)));
}

function lastNumeral(words: MatchedWords): string | undefined {
  for (let first = words.last - 1; first >= words.first; first--) {
    const printed = numeralIn({ ...words, first, last: first + 1 }, "N12", "N24", "N31", "N59", "N99", "N999");
    if (printed !== undefined) return printed;
  }
  return undefined;
}

/** "'99": the century is the one that makes it no more than some thirty years ahead of the turn of the millennium. */
export function yearOfTwoDigits(digits: number): number {
  return digits + (digits < 30 ? 2000 : 1900);
}

/** The year that "of that year", "of last year" point at. */
export function originOfYear(words: MatchedWords, reckoning: Reckoning): Origin | undefined {
  if (!hasAny(words, "year")) return undefined;
  const [origin, by] = hasAny(words, "last", "next", "this")
    ? [reckoning.published, hasAny(words, "last") ? -1 : hasAny(words, "next") ? 1 : 0]
    : [reckoning.earlier("year"), hasAny(words, "following") ? 1 : hasAny(words, "previous") ? -1 : 0];
  if (origin === undefined) return undefined;
  const when = moved({ grain: "year", year: origin.when.year }, by);
  return when === undefined ? undefined : { ...origin, when };
}

/** "Of that year", "last year": a year that is pointed at. */
export const ofThatYear =
  "(of (the)? (that|this|the|same|last|next|following|previous) (same)? year | (last|this|next) year)";

const yearAfter = compiled(
  `(${joint} the? ${dayNumeral}){0,5} ${joint}? (${stage})? (the? ${dayNumeral} of?)? (MONTH|SEASON|${dayNumeral}) (${dayNumeral})? (,|of)? ${yearNumber}`,
  "y",
);

/** The year that a later part of the same phrase names: "from May to July 1953". */
export function yearOfPhrase(words: MatchedWords): number | undefined {
  const after = matchAfter(words, yearAfter);
  return after === undefined ? undefined : yearIn(after);
}
