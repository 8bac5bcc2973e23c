import { type DateWords, lineBreak, numeralLetter, otherMark, unknownRun, unknownWord } from "./date-words.js";
import { appendLetter, type TranscriptDraft, transcriptDraft, finished, type Transcript } from "./transcript.js";
import { numerals } from "./word-classes.js";

/** Where a number ends, and what it can be in a date; `kind` is undefined where it is too long to be anything. */
export interface Numeral {
  readonly end: number;
  readonly kind: number | undefined;
}

export interface Compound {
  /** Sticky. */
  readonly pattern: RegExp;
  readonly word: string;
}

const none: readonly Compound[] = [];

/** How a language with spaces between its words spells what dates are made of. */
export interface Spelling {
  /** Words that may end in a full stop of their own: "Sept. 5". */
  readonly shortened: RegExp;
  /** Several signs that are one word of the vocabulary, by their first letter: "B.C.", "o'clock". */
  readonly compounds: Readonly<Record<string, readonly Compound[]>>;
  /** The number that begins there. */
  readonly numeralAt: (text: string, start: number) => Numeral;
  /** "a.m." directly behind a number (sticky). */
  readonly meridiem: RegExp;
  /** A unit that may be written together with its number (sticky): "24h". */
  readonly attached: RegExp;
  /** Longer words are no words of dates. */
  readonly longest: number;
}

const beyondAscii = /[\p{L}\p{N}\p{M}]/u;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean =>
  isSmall(code) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (code > 127 && beyondAscii.test(String.fromCharCode(code)));
const isInLineSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 160 || code === 0xfeff;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

function addWord(draft: TranscriptDraft, start: number, spelling: Spelling): number {
  const { text, words } = draft;
  for (const { pattern, word } of spelling.compounds[text.charAt(start)] ?? none) {
    pattern.lastIndex = start;
    if (pattern.test(text))
      return appendLetter(draft, words.letterOf.get(word) ?? unknownWord, [start, pattern.lastIndex]);
  }
  let at = start + 1;
  while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++;
  const word = at - start > spelling.longest ? "" : text.slice(start, at);
  const letter = words.letterOf.get(word);
  if (letter === undefined) return appendLetter(draft, unknownWord, [start, at]);
  const dotted = text.charCodeAt(at) === 46 && spelling.shortened.test(word);
  return appendLetter(draft, letter, [start, dotted ? at + 1 : at]);
}

/** "$1995", "S-400", "#21", "100km", "45%": the number counts or names something else. */
function belongsElsewhere(draft: TranscriptDraft, start: number, end: number): boolean {
  const { text, letters, ends } = draft;
  if (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 37) return true;
  const before = text.charAt(start - 1);
  if (before !== "" && "$£€¥#+.@=\\&".includes(before) && !(before === "." && /\s|^$/.test(text.charAt(start - 2))))
    return true;
  const last = letters.length - 1;
  const stem = letters[last - 1];
  return (
    letters[last] === "-" &&
    ends[last] === start &&
    ends[last - 1] === start - 1 &&
    (stem === unknownWord || stem === unknownRun)
  );
}

function addNumber(draft: TranscriptDraft, start: number, { numeralAt, meridiem, attached }: Spelling): number {
  const { text } = draft;
  const { end, kind } = numeralAt(text, start);
  meridiem.lastIndex = end;
  attached.lastIndex = end;
  const timed = meridiem.test(text);
  if (kind === undefined || (belongsElsewhere(draft, start, end) && !timed && !attached.test(text))) {
    let at = end;
    while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++;
    return appendLetter(draft, unknownWord, [start, at]);
  }
  appendLetter(draft, numeralLetter(kind), [start, end]);
  if (!timed) return end;
  const gap = isInLineSpace(text.charCodeAt(end)) ? 1 : 0;
  return appendLetter(draft, numeralLetter(numerals.MERIDIEM), [end + gap, meridiem.lastIndex]);
}

const shortYear = /['’‘]\d\d(?![\d'’])s?/y;

function addMark(draft: TranscriptDraft, at: number): number {
  const { text, words } = draft;
  const code = text.charCodeAt(at);
  if (isDash(code)) {
    let end = at + 1;
    while (isDash(text.charCodeAt(end))) end++;
    return appendLetter(draft, "-", [at, end]);
  }
  if (isApostrophe(code) || code === 0x2018) {
    shortYear.lastIndex = at;
    if (shortYear.test(text)) {
      const kind = text.charAt(shortYear.lastIndex - 1) === "s" ? numerals.DECADE : numerals.SHORTYEAR;
      return appendLetter(draft, numeralLetter(kind), [at, shortYear.lastIndex]);
    }
    if (/^s(?!\w)/.test(text.slice(at + 1, at + 3)))
      return appendLetter(draft, words.letterOf.get("'s") ?? otherMark, [at, at + 2]);
    return appendLetter(draft, "'", [at, at + 1]);
  }
  return appendLetter(draft, ",.;:/()".includes(text.charAt(at)) ? text.charAt(at) : otherMark, [at, at + 1]);
}

/** A line that was wrapped goes on: the next begins with a small letter, or the line was long and its sentence has not ended. */
function isWrapped(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isSmall(next)) return true;
  if (!isLetter(next) && !isDigit(next)) return false;
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  return at - lineStart >= 55 && at - lineStart <= 100 && !/[.!?:"”]\s?$/.test(text.slice(at - 2, at));
}

/** Cuts a text into words, numerals and marks, in one pass. */
export function spacedTokens(words: DateWords, spelling: Spelling): (text: string) => Transcript {
  return (text) => {
    const draft = transcriptDraft(text, words);
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isInLineSpace(code)) at++;
      else if (isLetter(code)) at = addWord(draft, at, spelling);
      else if (isDigit(code)) at = addNumber(draft, at, spelling);
      else if (code === 10) at = isWrapped(text, at) ? at + 1 : appendLetter(draft, lineBreak, [at, at + 1]);
      else at = addMark(draft, at);
    }
    return finished(draft);
  };
}
