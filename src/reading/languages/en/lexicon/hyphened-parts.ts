// First parts of English compounds that are written with a hyphen, besides the tens and the numbers to ten; compiled by hand.
import { smallNumbers, tens } from "./number-words.js";

/** First parts that a hyphen follows wherever the word stands: "well-known", "co-operate", "two-thirds". Lower case. */
export const hyphenedParts: ReadonlySet<string> = new Set([
  ...(
    "well self non ex anti mid co pre post pro half all cross long short high low full part so semi multi vice then now year month old new ill " +
    "far hard near first second third last one late early north south east west"
  ).split(" "),
  ...smallNumbers.slice(1, 10),
  ...tens,
]);
