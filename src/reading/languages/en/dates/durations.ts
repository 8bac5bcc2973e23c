import { amountIn } from "./amounts.js";
import { modIn } from "./counting.js";
import { duration, type Sense } from "../../../dates/meaning.js";
import { hasAny, letterIn, type MatchedWords } from "../../../dates/matched-words.js";

/** Units that are written as so many of another: "two decades" are twenty years. */
const plainUnits: Readonly<Record<string, readonly [number, string]>> = {
  F: [2, "W"],
  Q: [3, "M"],
  DE: [10, "Y"],
};

/** "P3D", "PT12H", "PXM", "P2.5Y". */
export function durationValue(words: MatchedWords, number: number | "X"): string | undefined {
  const clock = letterIn(words, "CLOCKUNIT") ?? letterIn(words, "CLOCKUNITS");
  const unit = clock ?? letterIn(words, "UNIT") ?? letterIn(words, "UNITS");
  if (unit === undefined) return undefined;
  if (number === 0.5 && (unit === "H" || unit === "Y" || unit === "DE"))
    return { H: "PT30M", Y: "P6M", DE: "P5Y" }[unit];
  const [times, letter] = plainUnits[unit] ?? [1, unit];
  // "Two and a half years" are written as two years and six months.
  const halves = { Y: "6M", H: "30M" }[letter];
  if (number !== "X" && halves !== undefined && number > 1 && number % 1 === 0.5 && times === 1)
    return `P${clock === undefined ? "" : "T"}${Math.floor(number)}${letter}${halves}`;
  const total = number === "X" ? "X" : String(Math.round(number * times * 100) / 100).replace(/^0\./, ".");
  return `P${clock === undefined ? "" : "T"}${total}${letter}`;
}

/** As many as the words say. */
export function readCounted(words: MatchedWords): Sense | undefined {
  const number = amountIn(words) ?? (hasAny(words, "a", "an", "one", "another") ? 1 : "X");
  const value = durationValue(words, number);
  return value === undefined ? undefined : duration(value, modIn(words));
}

/** Nobody knows how many. */
export function readVague(words: MatchedWords): Sense | undefined {
  const value = durationValue(words, "X");
  return value === undefined ? undefined : duration(value);
}

/** One, where the words say no number. */
export function readOne(words: MatchedWords): Sense | undefined {
  const value = durationValue(words, amountIn(words) ?? 1);
  return value === undefined ? undefined : duration(value, modIn(words));
}

/** The first of two numbers takes its unit from the second: "60 to 90 days". */
export function readEnd(words: MatchedWords): Sense | undefined {
  const { transcript, last } = words;
  let end = last;
  while (end < transcript.letters.length && end < last + 8) {
    end++;
    const rest = { ...words, last: end };
    if (letterIn(rest, "UNITS") !== undefined || letterIn(rest, "CLOCKUNITS") !== undefined) {
      const number = amountIn(words);
      const value = number === undefined ? undefined : durationValue(rest, number);
      return value === undefined ? undefined : duration(value);
    }
  }
  return undefined;
}
