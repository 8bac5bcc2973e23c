import { type DateWords, unknownRun, unknownWord } from "./date-words.js";

/**
 * The text with one letter a word, so that a form of dates is a regular expression over words. One linear pass writes it; a run
 * of words that no form knows is one letter, which no form reaches across.
 */
export interface Transcript {
  readonly text: string;
  /** The words that the letters stand for. */
  readonly words: DateWords;
  readonly letters: string;
  /** Where each letter's word begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A transcript while it is written. */
export interface TranscriptDraft {
  readonly text: string;
  readonly words: DateWords;
  readonly letters: string[];
  readonly starts: number[];
  readonly ends: number[];
}

export const transcriptDraft = (text: string, words: DateWords): TranscriptDraft => ({
  text,
  words,
  letters: [],
  starts: [],
  ends: [],
});

export const finished = ({ letters, ...draft }: TranscriptDraft): Transcript => ({
  ...draft,
  letters: letters.join(""),
});

/** Adds a word and says where it ended. */
export function appendLetter(draft: TranscriptDraft, letter: string, span: readonly [number, number]): number {
  const last = draft.letters.length - 1;
  const before = draft.letters[last];
  if (letter === unknownWord && (before === unknownWord || before === unknownRun)) {
    draft.letters[last] = unknownRun;
    draft.ends[last] = span[1];
  } else {
    draft.letters.push(letter);
    draft.starts.push(span[0]);
    draft.ends.push(span[1]);
  }
  return span[1];
}
