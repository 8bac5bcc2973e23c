import type { Span } from "../../model/passage.js";
import { numeralLetter } from "./date-words.js";
import type { Transcript } from "./transcript.js";
import { type NumeralName, numerals, type WordClass, type WordValue } from "./word-classes.js";

/** The words that a form matched, and what stands around them. */
export interface MatchedWords extends Span {
  readonly transcript: Transcript;
  /** Indices of the first letter and of the one after the last in the transcript. */
  readonly first: number;
  readonly last: number;
}

export function matchedWords(transcript: Transcript, first: number, last: number): MatchedWords {
  const start = transcript.starts[first] ?? 0;
  return { transcript, first, last, start, end: transcript.ends[last - 1] ?? start };
}

export const matchedText = ({ transcript, start, end }: MatchedWords): string => transcript.text.slice(start, end);

export function wordAt({ text, starts, ends }: Transcript, index: number): string {
  return text.slice(starts[index], ends[index]);
}

/** What the first word of a class stands for. */
export function numberIn(words: MatchedWords, name: WordClass): number | undefined {
  const value = valueIn(words, name);
  return typeof value === "number" ? value : undefined;
}

/** The same for classes whose words stand for letters of TIMEX3: units, seasons, parts of the day. */
export function letterIn(words: MatchedWords, name: WordClass): string | undefined {
  const value = valueIn(words, name);
  return typeof value === "string" ? value : undefined;
}

function valueIn(words: MatchedWords, name: WordClass): WordValue | undefined {
  const { letters, words: known } = words.transcript;
  for (let index = words.first; index < words.last; index++) {
    const value = known.valueOf(letters.charAt(index), name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The first numeral of one of these kinds, as it is printed. */
export function numeralIn(words: MatchedWords, ...names: readonly NumeralName[]): string | undefined {
  const wanted = names.map((name) => numeralLetter(numerals[name]));
  for (let index = words.first; index < words.last; index++)
    if (wanted.includes(words.transcript.letters.charAt(index))) return wordAt(words.transcript, index);
  return undefined;
}

/** Whether one of these words is among the matched, in small letters. */
export function hasAny(words: MatchedWords, ...wanted: readonly string[]): boolean {
  for (let index = words.first; index < words.last; index++)
    if (wanted.includes(wordAt(words.transcript, index).toLowerCase())) return true;
  return false;
}

/** Up to so many characters of text before the words, on the same line. */
export function textBefore({ transcript, start }: MatchedWords, length = 40): string {
  const text = transcript.text.slice(Math.max(0, start - length), start);
  return text.slice(text.lastIndexOf("\n") + 1);
}

export function textAfter({ transcript, end }: MatchedWords, length = 40): string {
  const text = transcript.text.slice(end, end + length);
  const lineEnd = text.indexOf("\n");
  return lineEnd < 0 ? text : text.slice(0, lineEnd);
}

/** The words that match a pattern directly after these. */
export function matchAfter(words: MatchedWords, pattern: RegExp): MatchedWords | undefined {
  pattern.lastIndex = words.last;
  return pattern.test(words.transcript.letters)
    ? matchedWords(words.transcript, words.last, pattern.lastIndex)
    : undefined;
}
