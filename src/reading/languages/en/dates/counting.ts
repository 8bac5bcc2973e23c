import { amount, amountIn } from "./amounts.js";
import { moved, widerValue } from "../../../dates/shifted.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { dated, type Origin, reference, type Sense, unplaced } from "../../../dates/meaning.js";
import type { Grain } from "../../../dates/calendar-value.js";
import { hasAny, letterIn, matchedText, type MatchedWords } from "../../../dates/matched-words.js";

const grainOfUnit: Readonly<Record<string, Grain>> = {
  D: "day",
  W: "week",
  F: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  DE: "decade",
  CE: "century",
};

/** How a value of that grain looks where nothing is known of it. */
const unknownOf: Readonly<Partial<Record<Grain, string>>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

const unknown = (grain: Grain): Sense => unplaced(unknownOf[grain] ?? "");

export function grainIn(words: MatchedWords): Grain | undefined {
  const unit = letterIn(words, "UNIT") ?? letterIn(words, "UNITS");
  return unit === undefined ? undefined : grainOfUnit[unit];
}

/** What "this", "last", "next" and "ago" count from: the publication date. In an undated article nobody knows. */
export function present({ published }: Reckoning, grain: Grain): Origin | undefined {
  return published === undefined ? undefined : widenedOrigin(published, grain);
}

export const today = (reckoning: Reckoning): Origin | undefined => present(reckoning, "day");

export function widenedOrigin(origin: Origin, grain: Grain): Origin | undefined {
  const when = widerValue(origin.when, grain);
  return when === undefined ? undefined : { ...origin, when };
}

/** So many units away from there; with what is known of it where there is nothing to count from. */
export function away(origin: Origin | undefined, by: number, grain: Grain, mod?: string): Sense {
  if (origin === undefined) return { ...unknown(grain), mod };
  return dated(moved(origin.when, by), origin, mod);
}

const parts: Readonly<Partial<Record<Grain, readonly [Grain, number]>>> = {
  year: ["month", 12],
  decade: ["year", 10],
  century: ["decade", 10],
};

/** Weeks and days away from a mention that says only the month are nowhere; a year away from it is. */
export function counted(
  words: MatchedWords,
  origin: (grain: Grain) => Origin | undefined,
  direction: 1 | -1,
): Sense | undefined {
  const unit = letterIn(words, "UNIT") ?? letterIn(words, "UNITS");
  const grain = grainIn(words);
  if (unit === undefined || grain === undefined) return undefined;
  const number =
    amountIn(words) ??
    (hasAny(words, "a", "an", "one") || (hasAny(words, "the") && letterIn(words, "UNIT") !== undefined) ? 1 : "X");
  if (number === "X") return undefined;
  const by = direction * Math.round(unit === "F" ? 2 * number : number);
  const mod = modIn(words);
  if (!Number.isSafeInteger(by) || Math.abs(by) > 9_999_999) return unknown(grain);
  // "Half a year ago", "a decade and a half later": the smaller unit is meant.
  const smaller = Number.isInteger(number) ? undefined : parts[grain];
  if (smaller !== undefined) {
    const [part, times] = smaller;
    return away(origin(part), direction * Math.round(times * number), part, mod);
  }
  return away(origin(grain), by, grain, mod);
}

/** "About", "more than", "less than" before an amount. */
export function modIn(words: MatchedWords): string | undefined {
  const text = matchedText(words).toLowerCase();
  if (/^(?:about|around|approximately|roughly|some|nearly|almost|close to)\b/.test(text)) return "APPROX";
  if (/^(?:more than|over|at least|well over)\b/.test(text)) return "MORE_THAN";
  if (/^(?:less than|under|up to|at most|fewer than)\b/.test(text)) return "LESS_THAN";
  return undefined;
}

/** "A few days later": it is after, and no more is known. */
export const vaguelyAway = (words: MatchedWords, direction: "PAST_REF" | "FUTURE_REF"): Sense => ({
  ...reference(direction),
  mod: modIn(words),
});

/** What may stand before an amount. */
export const about = `((just|only|barely)? (APPROX | over | under | (more|less) than | at (least|most) | up to | well over | close to | (a)? mere))?`;
export const unit = "(UNIT|UNITS)";
export const anyAmount = `(${amount}|a|an|one|the)`;
