import type { WordValue } from "../word-classes.js";

/** One value for several words. */
export const all = (value: WordValue, words: string): Readonly<Record<string, WordValue>> =>
  Object.fromEntries(words.split(" ").map((word) => [word, value]));

const numbers = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(" ");

/** Roman numerals of centuries, as Spanish prints them, and with the ending that French gives them: "XXe". */
export const romans: Readonly<Record<string, number>> = Object.fromEntries(
  numbers.flatMap((numeral, index) => ["", "e", "ème", "er"].map((ending) => [numeral + ending, index + 1])),
);
