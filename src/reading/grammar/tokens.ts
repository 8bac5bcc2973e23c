import type { Span } from "../../model/passage.js";
import { isDigit, isLetter, isSpace, plainCode } from "./characters.js";
import type { Token } from "./parsed.js";
import { abbreviations, contractions, doubtfulAbbreviations, prefixes } from "./word-lists.js";

const apostrophe = 0x27;
const hyphen = 0x2d;
const stop = 0x2e;
const slash = 0x2f;

/** The words and marks of a sentence, split as Universal Dependencies splits English. Leaves out nothing but white space. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) at++;
    else at = nextToken(text, at, end, tokens);
  }
  return tokens;
}

function push(text: string, start: number, end: number, tokens: Token[]): number {
  tokens.push({ start, end, text: text.slice(start, end) });
  return end;
}

const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code);

/** Adds the token or tokens that begin at `at`, and says where they end. */
function nextToken(text: string, at: number, end: number, tokens: Token[]): number {
  const code = text.charCodeAt(at);
  const following = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
  if (isWordCode(code)) {
    const address = addressEnd(text, at, end);
    return address > at ? push(text, at, address, tokens) : pushWord(text, at, wordEnd(text, at, end), end, tokens);
  }
  // "@name" and "#topic" are words; "#" before a figure is a sign.
  if ((code === 0x40 || code === 0x23) && isLetter(following))
    return push(text, at, nameEnd(text, at + 1, end), tokens);
  if (code === stop && isDigit(following)) return push(text, at, wordEnd(text, at + 1, end), tokens);
  const clitic = cliticEnd(text, at, end, tokens);
  if (clitic > at) return push(text, at, clitic, tokens);
  return push(text, at, markEnd(text, at, end), tokens);
}

/** The rest of a name in an address or after "@": letters, figures and "_". */
function nameEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isWordCode(text.charCodeAt(at)) || text.charCodeAt(at) === 0x5f)) at++;
  return at;
}

const longestAddress = 200;

/** The end of a web or e-mail address that begins here, or `from` where none does. */
function addressEnd(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + longestAddress);
  let at = from;
  let sign = 0;
  for (; at < limit && !isSpace(text.charCodeAt(at)); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x40 && at > from) sign = 1;
    if (code === 0x3a && text.startsWith("://", at)) sign = 1;
    if (code === 0x22 || code === 0x3c || code === 0x3e || code === 0x28 || code === 0x29) break;
  }
  if (sign === 0 && !/^www\.\w/i.test(text.slice(from, from + 5))) return from;
  while (at > from && !isWordCode(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== slash) at--;
  return at;
}

/** The end of the word that begins here: letters and figures with the marks that may stand inside a word. */
function wordEnd(text: string, from: number, end: number): number {
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

/** Cuts a word where its parts are words: "did|n't", "China|'s", "can|not", "5|pm", and takes in the stop of "Sen." */
function pushWord(text: string, from: number, to: number, end: number, tokens: Token[]): number {
  const word = text.slice(from, to);
  const cut = from + cutOf(word);
  if (cut > from && cut < to) {
    push(text, from, cut, tokens);
    return push(text, cut, to, tokens);
  }
  return push(text, from, to < end && takesStop(text, word, to, end) ? to + 1 : to, tokens);
}

function cutOf(word: string): number {
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

function takesStop(text: string, word: string, at: number, end: number): boolean {
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

/** "’s" after a bracket or a mark of quotation, and the "'" of "ministers'" by itself. */
function cliticEnd(text: string, at: number, end: number, tokens: readonly Token[]): number {
  const previous = tokens.at(-1);
  if (previous === undefined || previous.end !== at || plainCode(text.charCodeAt(at)) !== apostrophe) return at;
  const match = /^(?:s|re|ve|ll|m|d)(?![\p{L}\d])/iu.exec(text.slice(at + 1, Math.min(end, at + 4)));
  return match === null ? at : at + 1 + match[0].length;
}

/** Repeated marks are one: "...", "--", "''", "?!". */
function markEnd(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from);
  let at = from + 1;
  if (code === 0x21 || code === 0x3f) {
    while (at < end && (text.charCodeAt(at) === 0x21 || text.charCodeAt(at) === 0x3f)) at++;
    return at;
  }
  const repeats =
    code === stop || code === hyphen || code === 0x3d || code === 0x2a || code === 0x5f || code === 0x2014;
  const pairs =
    code === apostrophe || code === 0x60 || code === 0x2018 || code === 0x2019 || code === 0x3c || code === 0x3e;
  if (repeats) while (at < end && text.charCodeAt(at) === code) at++;
  else if (pairs && at < end && text.charCodeAt(at) === code) at++;
  return at;
}
