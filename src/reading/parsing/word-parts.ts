import { abbreviations, contractions, doubtfulAbbreviations } from "../languages/en/lexicon/grammar-words.js";
import { isDigit } from "./characters.js";

const stop = 0x2e;

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Where a word is cut into two words, 0 where it is one: "can|not", "did|n't", "China|'s", "5|pm". `lower`: the same in small letters. */
export function cutOf(word: string, lower: string): number {
  const whole = contractions.get(lower);
  if (whole !== undefined) return whole;
  const mark = lastApostrophe(word);
  if (mark > 0) {
    const rest = word.slice(mark + 1).toLowerCase();
    if (rest === "t" && /n/i.test(word.charAt(mark - 1))) return mark - 1;
    if (rest === "s" || rest === "re" || rest === "ve" || rest === "ll" || rest === "m" || rest === "d") return mark;
  }
  return isDigit(word.charCodeAt(0)) && withUnit.test(word) ? word.search(/[a-z]/i) : 0;
}

const withUnit = /^\d[\d.,:]*(?:am|pm|a\.m|p\.m|km|kg|mph|million|billion)$/i;

function lastApostrophe(word: string): number {
  let at = word.length - 1;
  while (at >= 0 && !isApostrophe(word.charCodeAt(at))) at--;
  return at;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x60 || code === 0x2019 || code === 0x2018;

export function takesStop(text: string, word: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== stop) return false;
  // An ellipsis is a mark of its own.
  if (at + 1 < end && text.charCodeAt(at + 1) === stop) return false;
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) return true;
  const last = at + 1 >= end;
  if (word.length === 1) return isCapital(word.charCodeAt(0)) && !last && word !== "I";
  const lower = word.toLowerCase();
  if (!abbreviations.has(lower)) return lower === "ph.d";
  return !doubtfulAbbreviations.has(lower) || (!last && /^\.["'”’)]?\s+[A-Z\d]/.test(text.slice(at, at + 6)));
}
