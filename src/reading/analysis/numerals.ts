import { ordinals, smallNumbers, tens } from "../languages/en/lexicon/number-words.js";

const units = ["zero", ...smallNumbers];
const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const ordinalValues: Readonly<Record<string, number>> = Object.fromEntries(
  ordinals.map((word, index) => [word, index + 1]),
);

const below100 = new Map<string, number>([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

// In the three ways in which they are printed: every word of an archive is looked up here.
const numberWords = new Set(
  [...below100.keys(), "hundred", ...Object.keys(scales)].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ]),
);

/** Whether a word as it is printed can stand in a number that is written out or scaled: "Thirty", "hundred", "million". */
export function isNumberWord(form: string): boolean {
  return numberWords.has(form);
}

/** The value of a run of number words and digits, "1.5 million" or "thirty thousand"; undefined where it is not one number. */
export function numeralValue(words: readonly string[]): number | undefined {
  let total = 0;
  let group: number | undefined;
  for (const word of words) {
    const small = below100.get(word);
    const digits = /^\p{Nd}/u.test(word) ? Number(word) : undefined;
    const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
    if (small !== undefined) {
      const last = (group ?? 0) % 100;
      const fits = group === undefined || last === 0 || (small < 10 && last >= 20 && last % 10 === 0);
      if (!fits) return undefined;
      group = (group ?? 0) + small;
    } else if (digits !== undefined) {
      if (group !== undefined || Number.isNaN(digits)) return undefined;
      group = digits;
    } else if (word === "hundred") {
      if ((group ?? 1) >= 100) return undefined;
      group = (group ?? 1) * 100;
    } else if (scale !== undefined) {
      total += (group ?? 1) * scale;
      group = undefined;
    }
  }
  return Math.round((total + (group ?? 0)) * 1e6) / 1e6;
}

/** Digits without what only helps the eye: "30,000" is 30000, "007" stays as it is. */
export function plainDigits(form: string): string {
  const plain = /^\p{Nd}{1,3}(?:,\p{Nd}{3}){1,6}(?!\p{Nd})/u.test(form) ? form.replaceAll(",", "") : form;
  return plain.replace(/(\.\p{Nd}*[1-9])0+$/u, "$1");
}

/** "20th" for "twentieth"; other words as they are. */
export function plainOrdinal(word: string): string {
  const value = Object.hasOwn(ordinalValues, word) ? ordinalValues[word] : undefined;
  if (value === undefined) return word;
  return `${value}${value === 1 ? "st" : value === 2 ? "nd" : value === 3 ? "rd" : "th"}`;
}
