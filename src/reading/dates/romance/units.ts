import type { Grain } from "../calendar-value.js";
import { letterIn, type MatchedWords } from "../matched-words.js";
import { dated, type Origin, type Sense, unplaced } from "../meaning.js";
import type { Reckoning } from "../reference-date.js";
import { moved, widerValue } from "../shifted.js";

const grainOfUnit: Readonly<Record<string, Grain>> = {
  D: "day",
  W: "week",
  F: "week",
  M: "month",
  Q: "quarter",
  H: "half",
  Y: "year",
  DE: "decade",
  CE: "century",
};

const unknownOf: Readonly<Partial<Record<Grain, string>>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

export const unit = "(UNIT|UNITS)";

export const unitIn = (words: MatchedWords): string | undefined => letterIn(words, "UNIT") ?? letterIn(words, "UNITS");

export function grainIn(words: MatchedWords): Grain | undefined {
  return grainOfUnit[unitIn(words) ?? ""];
}

/** The publication date, widened; in an undated article nobody knows it. */
export function present({ published }: Reckoning, grain: Grain): Origin | undefined {
  const when = published === undefined ? undefined : widerValue(published.when, grain);
  return published === undefined || when === undefined ? undefined : { ...published, when };
}

/** So many units away from there; with what is known of it where there is nothing to count from. */
export function away(origin: Origin | undefined, by: number, grain: Grain): Sense {
  return origin === undefined ? unplaced(unknownOf[grain] ?? "") : dated(moved(origin.when, by), origin);
}

/** "Principios de", "mediados", "fin". */
export const stage = "(ARTICLE? STAGE -? OF? ARTICLE? '?)";
export const stageIn = (words: MatchedWords): string | undefined => letterIn(words, "STAGE");
