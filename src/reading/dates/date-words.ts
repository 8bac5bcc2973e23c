import { type DateVocabulary, type NumeralName, numerals, type WordClass, type WordValue } from "./word-classes.js";

export const unknownWord = "w";
/** Two or more words that no form names. */
export const unknownRun = "W";
/** A line or paragraph break. */
export const lineBreak = "¶";
export const otherMark = "·";

// One letter a word, out of a stretch of the code table that means nothing to regular expressions.
const firstWordLetter = 0x4e00;
const firstNumeralLetter = 0x3400;

export const numeralLetter = (numeral: number): string => String.fromCharCode(firstNumeralLetter + numeral);

/** A vocabulary with one letter a word, and patterns over these letters. */
export interface DateWords {
  /** Every spelling that stands for a word of a date, and its letter. */
  readonly letterOf: ReadonlyMap<string, string>;
  /** What the word of this letter stands for in that class. */
  readonly valueOf: (letter: string, name: WordClass) => WordValue | undefined;
  /**
   * A form's pattern as a regular expression over transcripts. It is written with words: CLASSES and NUMERALS in capitals, `ANY` for
   * an unknown word, other words in small letters; marks stand for themselves, and white space only sets them apart.
   */
  readonly compiled: (pattern: string, flags?: "g" | "y") => RegExp;
}

/** A word that some form names: its letter in transcripts, and what it stands for. */
interface DateWord {
  readonly word: string;
  readonly letter: string;
  readonly values: Partial<Readonly<Record<WordClass, WordValue>>>;
}

function wordsOf({ classes, glue }: DateVocabulary): DateWord[] {
  const words = new Map<string, Partial<Record<WordClass, WordValue>>>();
  for (const [name, members] of Object.entries(classes) as [WordClass, Readonly<Record<string, WordValue>>][])
    for (const [word, value] of Object.entries(members)) words.set(word, { ...words.get(word), [name]: value });
  for (const word of glue) if (!words.has(word)) words.set(word, {});
  return [...words].map(([word, values], index) => ({
    word,
    values,
    letter: String.fromCharCode(firstWordLetter + index),
  }));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function spellingsOf({ word, values }: DateWord, capitalized: ReadonlySet<WordClass>): string[] {
  const names = Object.keys(values) as WordClass[];
  const isName = names.length > 0 && names.every((name) => capitalized.has(name));
  return isName ? [word, word.toUpperCase()] : [word, capital(word), word.toUpperCase()];
}

/** Letters for the words of a vocabulary. */
export function dateWords(vocabulary: DateVocabulary): DateWords {
  const words = wordsOf(vocabulary);
  const byLetter = new Map(words.map((word) => [word.letter, word]));
  const byWord = new Map(words.map((word) => [word.word, word]));

  function lettersOf(name: string): string {
    if (Object.hasOwn(numerals, name)) return numeralLetter(numerals[name as NumeralName]);
    if (Object.hasOwn(vocabulary.classes, name))
      return words
        .filter(({ values }) => values[name as WordClass] !== undefined)
        .map(({ letter }) => letter)
        .join("");
    const word = byWord.get(name);
    if (word === undefined)
      throw new Error(`“${name}” is neither a class of words nor among the words that forms name`);
    return word.letter;
  }

  return {
    letterOf: new Map(
      words.flatMap((word) =>
        spellingsOf(word, vocabulary.capitalized).map((spelling): [string, string] => [spelling, word.letter]),
      ),
    ),
    valueOf: (letter, name) => byLetter.get(letter)?.values[name],
    compiled(pattern, flags = "g") {
      const source = pattern
        .replaceAll(/[A-Z][A-Z0-9]*|o'clock|'s|[\p{Ll}\p{M}]+'?/gu, (name) =>
          name === "ANY" ? unknownWord : `[${lettersOf(name)}]`,
        )
        .replaceAll(/\s+/g, "")
        .replaceAll(/(?<!\\)\((?!\?)/g, "(?:")
        // One set of letters is tried much faster than a choice of sets.
        .replaceAll(
          /\(\?:(\[[^\]]+\](?:\|\[[^\]]+\])*)\)/g,
          (_, sets: string) => `[${sets.replaceAll(/[[\]|]/g, "")}]`,
        );
      return new RegExp(source, flags);
    },
  };
}
