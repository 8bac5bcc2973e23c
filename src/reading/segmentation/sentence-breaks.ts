import type { Span } from "../../model/passage.js";
import {
  afterHours,
  afterOrdinals,
  beforeNumbers,
  openers,
  shortened,
  siteEndings,
  speechCues,
  abbreviatedTitles,
} from "../languages/en/lexicon/sentence-words.js";

/** A run of marks that may end a sentence, with the quotation marks and brackets that close behind it. */
export interface SentenceStop extends Span {
  /** Index of the last mark of the run. */
  readonly last: number;
  /** A quotation mark closes behind it. */
  readonly quoted: boolean;
}

const longestAside = 200;
const longestWord = 30;
/** What each closing bracket closes, by their codes. */
const brackets: ReadonlyMap<number, number> = new Map(
  ["()", "[]", "（）", "「」", "『』"].map((pair) => [pair.charCodeAt(1), pair.charCodeAt(0)]),
);
const opensBracket = (code: number): boolean =>
  code === 0x28 || code === 0x5b || code === 0xff08 || code === 0x300c || code === 0x300e;
/** Most signs are letters and spaces, which are no brackets. */
const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code === 0x20;
const acronym = /^(?:\p{L}\.)+\p{L}$/u;
const ideographicSpeech = /[^。！？\n「“]{0,8}(?:说|說|表示|指出|称|稱|强调|強調|道)/y;
const nameAndCue = /(?:\p{Lu}[\p{L}'’.-]{0,20} ){1,3}(\p{Ll}{2,12})/uy;

/** Whether a sentence that began at `within.start` ends at the stop. Asked only about what stands before `within.end`. */
export function endsSentence(text: string, within: Span, stop: SentenceStop): boolean {
  const next = nextAfter(text, stop.end, within.end);
  if (next === within.end) return true;
  const mark = text.charAt(stop.last);
  if (mark === "\n" || mark === "\r") return endsLine(text, within, stop);
  if (insideBrackets(text, within, stop)) return false;
  if ("。！？｡".includes(mark)) return endsIdeographic(text, next, stop);
  if (next === stop.end) return isGlued(text, within, stop);
  const first = text.charAt(next);
  if (",;:.!?%".includes(first)) return false;
  if (isLower(first) && !isUpper(text.charAt(next + 1))) return text.startsWith("http", next);
  if ("–—-".includes(first) && isLower(text.charAt(nextAfter(text, next + 1, within.end)))) return false;
  if (mark === "!" || mark === "?") return !(stop.quoted && saysWho(text, next));
  if (mark === "…" || stop.last - stop.start > 1) return stop.quoted || opens(text, next);
  if (mark !== "." || stop.quoted) return true;
  return endsAfterWord(text, within, stop, next);
}

function endsAfterWord(text: string, within: Span, stop: SentenceStop, next: number): boolean {
  const start = wordBefore(text, within.start, stop.start);
  const word = text.slice(start, stop.start);
  const following = wordAt(text, next);
  if (isDigit(text.charAt(next)))
    return !(
      beforeNumbers.has(word) ||
      shortened.has(word) ||
      abbreviatedTitles.has(word) ||
      isListMark(word, start, within)
    );
  if (isListMark(word, start, within)) return false;
  if (abbreviatedTitles.has(word) || abbreviatedTitles.has(word.slice(word.lastIndexOf("-") + 1))) return false;
  if (/^\d{1,2}$/.test(word)) return !afterOrdinals.has(following);
  if (word === "I") return following.length !== 1;
  if (/^[ap]\.m$/i.test(word)) return !afterHours.has(following) && text[next] !== "(";
  if (/^\p{Lu}$/u.test(word) || acronym.test(word) || shortened.has(word)) return opens(text, next);
  return true;
}

/** "1. First point", "A. Introduction": the mark of a list belongs to what follows. */
const isListMark = (word: string, start: number, within: Span): boolean =>
  start === within.start && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(word);

/** "The", "He", "But", or a quotation mark or bullet before anything. */
function opens(text: string, at: number): boolean {
  return '"“„«「『¿¡‘•*'.includes(text.charAt(at)) || openers.has(wordAt(text, at));
}

/** “Why?” Smith asked. */
function saysWho(text: string, at: number): boolean {
  nameAndCue.lastIndex = at;
  return speechCues.has(nameAndCue.exec(text)?.[1] ?? "");
}

/** "… on Sunday.The ships …": two sentences without a space between them, unless it looks like an address. */
function isGlued(text: string, within: Span, stop: SentenceStop): boolean {
  if (!isUpper(text.charAt(stop.end)) || stop.last > stop.start) return false;
  const start = wordBefore(text, within.start, stop.start);
  const word = text.slice(start, stop.start);
  const following = wordAt(text, stop.end);
  if (stop.quoted) return isLower(word.at(-1) ?? "") && text.charAt(stop.end - 1) !== "'";
  return /^[\p{L}’'-]*\p{Ll}{2}$/u.test(word) && /^\p{Lu}[\p{Ll}’']*$/u.test(following) && !siteEndings.has(following);
}

function endsIdeographic(text: string, next: number, stop: SentenceStop): boolean {
  if (stop.end === stop.last + 1) return true;
  if ("とてでのをがはにもなへ、，；,".includes(text.charAt(next))) return false;
  ideographicSpeech.lastIndex = next;
  return !(stop.quoted && next === stop.end && ideographicSpeech.test(text));
}

/** A bracket that opened shortly before and closes shortly after holds its sentences together. */
function insideBrackets(text: string, within: Span, stop: SentenceStop): boolean {
  for (let at = stop.start - 1; at >= Math.max(within.start, stop.start - longestAside); at--) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) continue;
    if (brackets.has(code)) return false;
    if (!opensBracket(code)) continue;
    // Whole sentences may stand in brackets.
    if (at === within.start) return false;
    const limit = Math.min(within.end, at + longestAside);
    for (let ahead = stop.last + 1; ahead < limit; ahead++) {
      const closing = text.charCodeAt(ahead);
      if (closing === 0x0a || opensBracket(closing)) return false;
      if (brackets.get(closing) === code) return ahead >= stop.end;
    }
    return false;
  }
  return false;
}

/** A line break ends a sentence, except in text that was broken into lines of one width. */
function endsLine(text: string, within: Span, stop: SentenceStop): boolean {
  const space = text.slice(stop.start, stop.end);
  if (space.replaceAll("\r\n", "\n").replaceAll(/[^\r\n]/g, "").length > 1) return true;
  if (/[.!?…:;。！？)"”]/.test(text.charAt(stop.start - 1))) return true;
  const length = stop.start - lineStart(text, within.start, stop.start);
  if (length < 40 || length > 100) return true;
  return !isLower(text.charAt(stop.end));
}

function lineStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start <= 100 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

function wordBefore(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start < longestWord && !/[\s"'“‘([«„—–/]/.test(text.charAt(start - 1))) start--;
  return start;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < longestWord && /[\p{L}\p{M}’']/u.test(text.charAt(end))) end++;
  return text.slice(at, end);
}

function nextAfter(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charAt(at).trim() === "") at++;
  return at;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();
const isDigit = (char: string): boolean => char >= "0" && char <= "9";
