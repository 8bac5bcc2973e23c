import type { Span } from "../../model/passage.js";

/** A word of a text as a quotation is compared by: quotation marks, spacing, case and dashes make no difference, all else does. */
export interface ComparisonWord extends Span {
  readonly key: string;
  /** A comma, a full stop … : compared inside a quotation, forgiven at its ends. */
  readonly punctuation: boolean;
}

// Scripts that are written without spaces are compared by the character. Signs that carry meaning ($, %) are words.
// A soft hyphen or a joiner within a word is no sign of the word.
const pattern =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ＇\u00AD\u200B-\u200D\u2060]+[\p{L}\p{M}\p{N}]+)*|(?<![\p{L}\p{N}])[-−](?=\p{N})|[\p{Sc}%‰§&@#°+=<>]|\.{3}|[.,;:!?…()[\]/。、，！？]/gu;

const isPunctuation = /^(?:\.{3}|[.,;:!?…()[\]/。、，！？])$/u;

const folded = (word: string): string =>
  word
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060]/gu, "")
    .replace(/[\uFB00-\uFB06\uFF10-\uFF5A\u0132\u0133]/gu, (sign) => sign.normalize("NFKC"))
    .replace(/[’ʼ＇]/gu, "'")
    .replace(/−/gu, "-")
    .replace(/^\.{3}$/u, "…")
    .toLowerCase();

/** The words of a stretch of text, in order. */
export function comparisonWords(text: string, { start, end }: Span = { start: 0, end: text.length }): ComparisonWord[] {
  const found: ComparisonWord[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const [word] = match;
    const at = start + match.index;
    found.push({ start: at, end: at + word.length, key: folded(word), punctuation: isPunctuation.test(word) });
  }
  return found;
}

/** The words without the punctuation at both ends: people end a quotation with a comma or a full stop of their own. */
export function withoutEdges(words: readonly ComparisonWord[]): readonly ComparisonWord[] {
  const first = words.findIndex((word) => !word.punctuation);
  if (first < 0) return [];
  return words.slice(first, words.findLastIndex((word) => !word.punctuation) + 1);
}

/** One key for the same words, wherever they stand: what makes two quotations one finding. */
export function sameWordsKey(text: string): string {
  return withoutEdges(comparisonWords(text))
    .map((word) => word.key)
    .join(" ");
}
