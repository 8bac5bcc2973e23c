import {
  capitalized,
  classes,
  type ClassName,
  glue,
  type NumeralName,
  numerals,
  type WordValue,
} from "../languages/en/dates/vocabulary.js";

/** A word that some form names: its letter in transcripts, and what it stands for. */
interface DateWord {
  readonly word: string;
  readonly letter: string;
  readonly values: Partial<Readonly<Record<ClassName, WordValue>>>;
}

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

function wordsOfClasses(): DateWord[] {
  const words = new Map<string, Partial<Record<ClassName, WordValue>>>();
  for (const [name, members] of Object.entries(classes) as [ClassName, Readonly<Record<string, WordValue>>][])
    for (const [word, value] of Object.entries(members)) words.set(word, { ...words.get(word), [name]: value });
  for (const word of glue) if (!words.has(word)) words.set(word, {});
  return [...words].map(([word, values], index) => ({
    word,
    values,
    letter: String.fromCharCode(firstWordLetter + index),
  }));
}

const words = wordsOfClasses();
const byLetter = new Map(words.map((word) => [word.letter, word]));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const onlyCapitalized = (word: DateWord): boolean =>
  Object.keys(word.values).length > 0 && Object.keys(word.values).every((name) => capitalized.has(name));

/** Every spelling that stands for a word of a date, and its letter. */
export const letterOfWord: ReadonlyMap<string, string> = new Map(
  words.flatMap((word): [string, string][] => {
    const spellings = onlyCapitalized(word)
      ? [word.word, word.word.toUpperCase()]
      : [word.word, capital(word.word), word.word.toUpperCase()];
    return spellings.map((spelling) => [spelling, word.letter]);
  }),
);

/** What the word of this letter stands for in that class. */
export function valueInClass(letter: string, name: ClassName): WordValue | undefined {
  return byLetter.get(letter)?.values[name];
}

function lettersOf(name: string): string {
  if (Object.hasOwn(numerals, name)) return numeralLetter(numerals[name as NumeralName]);
  if (Object.hasOwn(classes, name))
    return words
      .filter(({ values }) => values[name as ClassName] !== undefined)
      .map(({ letter }) => letter)
      .join("");
  const word = words.find((entry) => entry.word === name);
  if (word === undefined) throw new Error(`“${name}” is neither a class of words nor among the words that forms name`);
  return word.letter;
}

/**
 * A form's pattern as a regular expression over transcripts. It is written with words: CLASSES and NUMERALS in capitals, `ANY` for
 * an unknown word, other words in small letters; marks stand for themselves, and white space only sets them apart.
 */
export function compiled(pattern: string, flags: "g" | "y" = "g"): RegExp {
  const source = pattern
    .replaceAll(/[A-Z][A-Z0-9]*|o'clock|'s|[a-z]+/g, (name) => (name === "ANY" ? unknownWord : `[${lettersOf(name)}]`))
    .replaceAll(/\s+/g, "")
    .replaceAll(/(?<!\\)\((?!\?)/g, "(?:")
    // One set of letters is tried much faster than a choice of sets.
    .replaceAll(/\(\?:(\[[^\]]+\](?:\|\[[^\]]+\])*)\)/g, (_, sets: string) => `[${sets.replaceAll(/[[\]|]/g, "")}]`);
  return new RegExp(source, flags);
}
