import * as spanish from "./es/lexicon/calendar-words.js";
import * as spanishTells from "./es/lexicon/telling-words.js";
import * as french from "./fr/lexicon/calendar-words.js";
import * as frenchTells from "./fr/lexicon/telling-words.js";

/** What tells a language in a sentence or two, where its commonest words are too few. */
interface Tells {
  readonly words: ReadonlySet<string>;
  readonly signs: RegExp;
}

const tells: Readonly<Record<string, Tells>> = {
  es: {
    words: new Set([...spanishTells.tellingWords, ...Object.keys(spanish.months), ...Object.keys(spanish.weekdays)]),
    signs: spanishTells.tellingSigns,
  },
  fr: {
    words: new Set([...frenchTells.tellingWords, ...Object.keys(french.months), ...Object.keys(french.weekdays)]),
    signs: frenchTells.tellingSigns,
  },
};

/** Longer text has enough of the commonest words. */
export const longestShort = 400;
/** So many tells more than any other language has. */
const enough = 2;

/**
 * The language of a short text, of those that can be told so; undefined where another comes near. `commonest`: how many of the commonest
 * words of each language are in it; `pieces`: its words, in lower case but for names.
 */
export function languageOfShort(
  text: string,
  pieces: readonly string[],
  commonest: ReadonlyMap<string, number>,
): string | undefined {
  const counts = new Map(commonest);
  for (const [language, { words, signs }] of Object.entries(tells)) {
    const inWords = pieces.filter((piece) => words.has(piece)).length;
    const inSigns = text.match(signs)?.length ?? 0;
    counts.set(language, (counts.get(language) ?? 0) + inWords + inSigns);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || tells[first[0]] === undefined) return undefined;
  return first[1] >= enough && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
