import type { Span } from "../../model/passage.js";
import { isDigit, isLetter, isTokenSpace, plainCode } from "./characters.js";
import type { ParsedToken } from "./parsed.js";
import { addressEnd, isWordCode, nameEnd, wordEnd } from "./word-ends.js";
import { takesStop } from "./word-parts.js";
import { writtenWord } from "./written-words.js";

const apostrophe = 0x27;
const hyphen = 0x2d;
const stop = 0x2e;

/** The words and marks of a sentence, split as Universal Dependencies splits English. Leaves out nothing but white space. */
export function tokensOf(text: string, { start, end }: Span): ParsedToken[] {
  const tokens: ParsedToken[] = [];
  let at = start;
  while (at < end) {
    if (isTokenSpace(text.charCodeAt(at))) at++;
    else at = nextToken(text, at, end, tokens);
  }
  return tokens;
}

function push(text: string, start: number, end: number, tokens: ParsedToken[]): number {
  const { text: word, lower } = writtenWord(text, start, end);
  tokens.push({ start, end, text: word, lower });
  return end;
}

/** Adds the token or tokens that begin at `at`, and says where they end. */
function nextToken(text: string, at: number, end: number, tokens: ParsedToken[]): number {
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

/** Cuts a word where its parts are words: "did|n't", "China|'s", "can|not", "5|pm", and takes in the stop of "Sen." */
function pushWord(text: string, from: number, to: number, end: number, tokens: ParsedToken[]): number {
  const { text: word, lower, cut: length } = writtenWord(text, from, to);
  const cut = from + length;
  if (cut > from && cut < to) {
    push(text, from, cut, tokens);
    return push(text, cut, to, tokens);
  }
  if (to < end && takesStop(text, word, to, end)) return push(text, from, to + 1, tokens);
  tokens.push({ start: from, end: to, text: word, lower });
  return to;
}

/** "’s" after a bracket or a mark of quotation, and the "'" of "ministers'" by itself. */
function cliticEnd(text: string, at: number, end: number, tokens: readonly ParsedToken[]): number {
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
