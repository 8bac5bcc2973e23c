import { abbreviations, contractions, doubtfulAbbreviations } from "../languages/en/lexicon/grammar-words.js";

const stop = 0x2e;

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

export function cutOf(word: string): number {
  const whole = contractions.get(word.toLowerCase());
  if (whole !== undefined) return whole;
  const mark = Math.max(word.lastIndexOf("'"), word.lastIndexOf("’"), word.lastIndexOf("`"), word.lastIndexOf("‘"));
  if (mark > 0) {
    const rest = word.slice(mark + 1).toLowerCase();
    if (rest === "t" && /n/i.test(word.charAt(mark - 1))) return mark - 1;
    if (rest === "s" || rest === "re" || rest === "ve" || rest === "ll" || rest === "m" || rest === "d") return mark;
  }
  return /^\d[\d.,:]*(?:am|pm|a\.m|p\.m|km|kg|mph|million|billion)$/i.test(word) ? word.search(/[a-z]/i) : 0;
}

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
