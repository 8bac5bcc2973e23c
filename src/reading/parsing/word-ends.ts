import { isDigit, isLetter, isTokenSpace, lowerCode, plainCode } from "./characters.js";
import { prefixes } from "../languages/en/lexicon/grammar-words.js";

const apostrophe = 0x27;
const hyphen = 0x2d;
const stop = 0x2e;
const slash = 0x2f;

export const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code);

/** The rest of a name in an address or after "@": letters, figures and "_". */
export function nameEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isWordCode(text.charCodeAt(at)) || text.charCodeAt(at) === 0x5f)) at++;
  return at;
}

const longestAddress = 200;

/** The end of a web or e-mail address that begins here, or `from` where none does. */
export function addressEnd(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + longestAddress);
  let at = from;
  let sign = 0;
  for (; at < limit && !isTokenSpace(text.charCodeAt(at)); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x40 && at > from) sign = 1;
    if (code === 0x3a && text.startsWith("://", at)) sign = 1;
    if (code === 0x22 || code === 0x3c || code === 0x3e || code === 0x28 || code === 0x29) break;
  }
  if (sign === 0 && (lowerCode(text.charCodeAt(from)) !== 0x77 || !/^www\.\w/i.test(text.slice(from, from + 5))))
    return from;
  while (at > from && !isWordCode(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== slash) at--;
  return at;
}

/** The end of the word that begins here: letters and figures with the marks that may stand inside a word. */
export function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  let part = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code) || code === 0x5f) continue;
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
    if (!isWordCode(after) || !joins(text, from, part, at)) break;
    part = at + 1;
  }
  return at;
}

/** Whether the mark at `at` joins what stands on both sides into one word: "3.5", "10,000", "O'Brien", "non-profit". */
function joins(text: string, from: number, part: number, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const figures = isDigit(before) && isDigit(after);
  switch (plainCode(text.charCodeAt(at))) {
    case apostrophe:
      return isLetter(before) && isLetter(after);
    case stop:
      return figures || at - part === 1 || isDomain(text, from, at);
    case 0x2c:
    case 0x3a:
      return figures;
    case slash:
      return figures;
    case 0x26:
      return isCapital(before) && isCapital(after) && at - part < 4;
    case hyphen:
      return figures ? isChainOfFigures(text, from, at) : prefixes.has(text.slice(from, at).toLowerCase());
    default:
      return false;
  }
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** "example.com", but not the "end.The" of two sentences run together. */
function isDomain(text: string, from: number, at: number): boolean {
  return /^\.(?:com|org|net|gov|edu|info|co|uk|doc|xls|pdf|ph|cn|tv)\b/i.test(text.slice(at, at + 6)) && at - from > 1;
}

/** "713-853-3989" and "2021-08-28" are one word; "10-15" is a range of two. */
function isChainOfFigures(text: string, from: number, at: number): boolean {
  const chain = /^[\d-]{1,30}/.exec(text.slice(from, from + 30))?.[0] ?? "";
  return chain.length > at - from && chain.split("-").length > 2;
}
