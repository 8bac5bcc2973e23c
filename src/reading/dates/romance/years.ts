import { numberIn, numeralIn, type MatchedWords } from "../matched-words.js";
import type { Origin } from "../meaning.js";
import type { Reckoning } from "../reference-date.js";
import { moved } from "../shifted.js";
import { amountIn } from "./amounts.js";
import { grainIn } from "./units.js";

/** "2024", "'98", "dos mil dieciocho". */
export const year =
  "(YEAR ERA? | SHORTYEAR | SMALL? LARGE (SMALL? LARGE)? (TENS{1,2} (AND SMALL)? | TENS? SMALL)? (?! (UNITS|OF|LARGE)))";

/** A year of two digits lies within some thirty years after the turn of the millennium, or before it. */
export const fullYear = (digits: number): number => (digits >= 100 ? digits : digits + (digits < 30 ? 2000 : 1900));

/** The year that the words print, as an astronomical number. */
export function yearIn(words: MatchedWords): number | undefined {
  const printed = numeralIn(words, "YEAR");
  if (printed !== undefined) return numberIn(words, "ERA") === -1 ? 1 - Number(printed) : Number(printed);
  const short = numeralIn(words, "SHORTYEAR");
  if (short !== undefined) return fullYear(Number(short.slice(1)));
  const first = firstOf(words, "LARGE");
  const spelled = first === undefined ? undefined : amountIn({ ...words, first: Math.max(words.first, first - 1) });
  return typeof spelled === "number" && spelled >= 1000 && spelled < 2200 ? spelled : undefined;
}

function firstOf({ transcript, first, last }: MatchedWords, name: "LARGE"): number | undefined {
  for (let index = first; index < last; index++)
    if (transcript.words.valueOf(transcript.letters.charAt(index), name) !== undefined) return index;
  return undefined;
}

/** "De este año", "del año pasado", "de l'année suivante": a year that is pointed at. */
export const pointedYear = "(OF ARTICLE? '? (POINTER|RELATIVE) UNIT | OF ARTICLE? '? UNIT (POINTER|RELATIVE))";

/** The year that such words point at; undefined where they name none. */
export function originOfYear(words: MatchedWords, reckoning: Reckoning): Origin | undefined {
  if (grainIn(words) !== "year") return undefined;
  const pointer = numberIn(words, "POINTER");
  const origin = pointer === undefined ? reckoning.earlier("year") : reckoning.published;
  const by = pointer ?? numberIn(words, "RELATIVE") ?? 0;
  const when = origin === undefined ? undefined : moved({ grain: "year", year: origin.when.year }, by);
  return origin === undefined || when === undefined ? undefined : { ...origin, when };
}
