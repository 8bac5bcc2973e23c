import { amountIn } from "./amounts.js";
import { modIn } from "./counting.js";
import { duration, type Sense } from "../../../dates/meaning.js";
import { has, letterIn, type Words } from "../../../dates/matched-words.js";

/** "P3D", "PT12H", "PXM", "P2.5Y". */
export function durationValue(words: Words, number: number | "X"): string | undefined {
  const clock = letterIn(words, "CLOCKUNIT") ?? letterIn(words, "CLOCKUNITS");
  const unit = clock ?? letterIn(words, "UNIT") ?? letterIn(words, "UNITS");
  if (unit === undefined) return undefined;
  if (number === 0.5 && (unit === "H" || unit === "Y" || unit === "DE"))
    return { H: "PT30M", Y: "P6M", DE: "P5Y" }[unit];
  const times = unit === "F" ? 2 : unit === "Q" ? 3 : 1;
  const letter = unit === "F" ? "W" : unit === "Q" ? "M" : unit;
  const total = number === "X" ? "X" : String(Math.round(number * times * 100) / 100).replace(/^0\./, ".");
  return `P${clock === undefined ? "" : "T"}${total}${letter}`;
}

/** As many as the words say. */
export function readCounted(words: Words): Sense | undefined {
  const number = amountIn(words) ?? (has(words, "a", "an", "one", "another") ? 1 : "X");
  const value = durationValue(words, number);
  return value === undefined ? undefined : duration(value, modIn(words));
}

/** Nobody knows how many. */
export function readVague(words: Words): Sense | undefined {
  const value = durationValue(words, "X");
  return value === undefined ? undefined : duration(value);
}

/** One, where the words say no number. */
export function readOne(words: Words): Sense | undefined {
  const value = durationValue(words, amountIn(words) ?? 1);
  return value === undefined ? undefined : duration(value, modIn(words));
}

/** The first of two numbers takes its unit from the second: "60 to 90 days". */
export function readEnd(words: Words): Sense | undefined {
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
