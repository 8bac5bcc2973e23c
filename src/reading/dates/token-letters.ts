import { letterOfWord, lineBreak, numeralLetter, otherMark, unknownRun, unknownWord } from "./pattern-compiler.js";
import { numeralAt } from "../languages/en/dates/numerals.js";
import { numerals } from "../languages/en/dates/vocabulary.js";

/**
 * The text with one letter a word, so that a form of dates is a regular expression over words. One linear pass writes it; a run
 * of words that no form knows is one letter, which no form reaches across.
 */
export interface Transcript {
  readonly text: string;
  readonly letters: string;
  /** Where each letter's word begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Draft {
  readonly text: string;
  readonly letters: string[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Adds a word and says where it ended. */
function add(draft: Draft, letter: string, span: readonly [number, number]): number {
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

const beyondAscii = /[\p{L}\p{N}\p{M}]/u;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean =>
  isSmall(code) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (code > 127 && beyondAscii.test(String.fromCharCode(code)));
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 160 || code === 0xfeff;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

/** "Sept. 5": the dot belongs to the short word. */
const shortened = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|ca?)$/i;

const dottedEra = /(?:B\.\s?C\.?(?:\s?E\.)?|A\.\s?D\.)(?![A-Za-z])/y;

function addWord(draft: Draft, start: number): number {
  const { text } = draft;
  dottedEra.lastIndex = start;
  if (dottedEra.test(text)) {
    const era = text.charAt(start) === "B" ? "BC" : "AD";
    return add(draft, letterOfWord.get(era) ?? unknownWord, [start, dottedEra.lastIndex]);
  }
  let at = start + 1;
  while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++;
  if (text.charCodeAt(start) === 111 && at === start + 1 && text.slice(start + 2, start + 7) === "clock")
    at = start + 7;
  const word = at - start > 14 ? "" : at - start === 7 && text[start + 1] === "’" ? "o'clock" : text.slice(start, at);
  const letter = letterOfWord.get(word);
  if (letter === undefined) return add(draft, unknownWord, [start, at]);
  const dotted = text.charCodeAt(at) === 46 && shortened.test(word);
  return add(draft, letter, [start, dotted ? at + 1 : at]);
}

const meridiem = /\s?[ap](?:\.\s?m\b\.?|m\b)/iy;
const hours = /hrs?\b|h\b/y;

/** "$1995", "S-400", "#21", "100km", "45%": the number counts or names something else. */
function belongsElsewhere(draft: Draft, start: number, end: number): boolean {
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

function addNumber(draft: Draft, start: number): number {
  const { text } = draft;
  const { end, kind } = numeralAt(text, start);
  meridiem.lastIndex = end;
  hours.lastIndex = end;
  const timed = meridiem.test(text);
  if (kind === undefined || (belongsElsewhere(draft, start, end) && !timed && !hours.test(text))) {
    let at = end;
    while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++;
    return add(draft, unknownWord, [start, at]);
  }
  add(draft, numeralLetter(kind), [start, end]);
  if (!timed) return end;
  const gap = isSpace(text.charCodeAt(end)) ? 1 : 0;
  return add(draft, numeralLetter(numerals.MERIDIEM), [end + gap, meridiem.lastIndex]);
}

const shortYear = /['’‘]\d\d(?![\d'’])s?/y;

function addMark(draft: Draft, at: number): number {
  const { text } = draft;
  const code = text.charCodeAt(at);
  if (isDash(code)) {
    let end = at + 1;
    while (isDash(text.charCodeAt(end))) end++;
    return add(draft, "-", [at, end]);
  }
  if (isApostrophe(code) || code === 0x2018) {
    shortYear.lastIndex = at;
    if (shortYear.test(text)) {
      const kind = text.charAt(shortYear.lastIndex - 1) === "s" ? numerals.DECADE : numerals.SHORTYEAR;
      return add(draft, numeralLetter(kind), [at, shortYear.lastIndex]);
    }
    if (/^s(?!\w)/.test(text.slice(at + 1, at + 3)))
      return add(draft, letterOfWord.get("'s") ?? otherMark, [at, at + 2]);
    return add(draft, "'", [at, at + 1]);
  }
  return add(draft, ",.;:/()".includes(text.charAt(at)) ? text.charAt(at) : otherMark, [at, at + 1]);
}

/** A line that was wrapped goes on: the next begins with a small letter, or the line was long and its sentence has not ended. */
function isWrapped(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isSmall(next)) return true;
  if (!isLetter(next) && !isDigit(next)) return false;
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  return at - lineStart >= 55 && at - lineStart <= 100 && !/[.!?:"”]\s?$/.test(text.slice(at - 2, at));
}

export function transcriptOf(text: string): Transcript {
  const draft: Draft = { text, letters: [], starts: [], ends: [] };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (isLetter(code)) at = addWord(draft, at);
    else if (isDigit(code)) at = addNumber(draft, at);
    else if (code === 10) at = isWrapped(text, at) ? at + 1 : add(draft, lineBreak, [at, at + 1]);
    else at = addMark(draft, at);
  }
  return { text, letters: draft.letters.join(""), starts: draft.starts, ends: draft.ends };
}
