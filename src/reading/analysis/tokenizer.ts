import type { Span } from "../../model/passage.js";

/** A word as it is printed, a ligature as its letters. `joined` when only a hyphen stands between it and the word before. */
export interface RawWord extends Span {
  readonly form: string;
  readonly kind: "word" | "number" | "letters" | "han";
  readonly joined: boolean;
}

/**
 * In the order of trial: a run of Chinese or Japanese script, dotted letters ("U.S"), a number ("30,000", "1.5"), a word with
 * its apostrophes. lunr lower-cases before it counts, so that its positions drift on “İ”; these are places in the text itself.
 */
const pattern =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+)|((?<!\p{L})\p{L}(?:\.\p{L}){1,8}(?![\p{L}\p{N}]))|(\p{Nd}+(?:[.,]\p{Nd}+){0,8}(?![\p{L}\p{N}\p{M}]))|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’ʼ\u00AD\u200B-\u200D\u2060]+[\p{L}\p{M}]+)*/gu;

const hyphens = "-‐‑";
/** Signs that only help to set a text: no sign of any word. */
const setting = /[\u00AD\u200B-\u200D\u2060]/gu;
const compatible = /[\uFB00-\uFB06\u0132\u0133\u00AD\u200B-\u200D\u2060]/u;
/** A word that a line ends in, cut in two: "trans-" and "port". */
const lineEnd = /^[-‐]\s*[\r\n]\s*$/u;

/** Every word of a text, in order, none left out. */
export function rawWordsOf(text: string): RawWord[] {
  const words: RawWord[] = [];
  let lastEnd = -1;
  for (let at = 0; at < text.length;) {
    if (isPlainMark(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let form = text.slice(at, plainWordEnd(text, at));
    let kind: RawWord["kind"] = "word";
    if (form === "") {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) return words;
      // Groups with names are an object for every word, and every word of the archive comes through here.
      const [whole, han, letters, number] = match;
      form = whole;
      kind = han !== undefined ? "han" : letters !== undefined ? "letters" : number !== undefined ? "number" : "word";
      at = match.index;
    }
    const joined =
      (at === lastEnd + 1 && hyphens.includes(text.charAt(lastEnd))) ||
      (at > lastEnd + 1 && at < lastEnd + 80 && text[lastEnd] === "-" && lineEnd.test(text.slice(lastEnd, at)));
    const start = at;
    at = lastEnd = start + form.length;
    if (compatible.test(form)) form = form.replaceAll(setting, "").normalize("NFKC");
    words.push({ form, start, end: at, kind, joined });
  }
  return words;
}

const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** ASCII, and of no word. */
const isPlainMark = (code: number): boolean => code < 0x80 && !isPlainLetter(code) && !isPlainDigit(code);

/**
 * Where a word of nothing but ASCII letters and digits ends that begins here, as almost all do; its beginning, where the pattern has
 * to tell: at a number, at dotted letters, at an apostrophe and wherever anything else than ASCII comes in.
 */
function plainWordEnd(text: string, start: number): number {
  if (!isPlainLetter(text.charCodeAt(start))) return start;
  let end = start + 1;
  let code = text.charCodeAt(end);
  while (isPlainLetter(code) || isPlainDigit(code)) code = text.charCodeAt(++end);
  // Past the end of the text the code is no number, and compares as false.
  if (code >= 0x80 || code === 0x27) return start;
  return code === 0x2e && end === start + 1 ? start : end;
}
