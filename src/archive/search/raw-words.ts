import type { Span } from "../../model/passage.js";

/** A word as it is printed. `joined` when only a hyphen stands between it and the word before. */
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
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+)|((?<!\p{L})\p{L}(?:\.\p{L}){1,8}(?![\p{L}\p{N}]))|(\p{Nd}+(?:[.,]\p{Nd}+){0,8}(?![\p{L}\p{N}\p{M}]))|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

const hyphens = "-‐‑";

/** Every word of a text, in order, none left out. */
export function rawWordsOf(text: string): RawWord[] {
  const words: RawWord[] = [];
  let lastEnd = -1;
  pattern.lastIndex = 0;
  // Groups with names are an object for every word, and every word of the archive comes through here.
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [form, han, letters, number] = match;
    const start = match.index;
    const kind =
      han !== undefined ? "han" : letters !== undefined ? "letters" : number !== undefined ? "number" : "word";
    const joined = start === lastEnd + 1 && hyphens.includes(text.charAt(lastEnd));
    lastEnd = start + form.length;
    words.push({ form, start, end: lastEnd, kind, joined });
  }
  return words;
}
