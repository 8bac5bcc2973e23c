import type { Phrases } from "../../../locales/en/answers.js";
import { en } from "../../../locales/en/answers.js";

// Noto Sans: Latin, Greek and Cyrillic with their marks, Devanagari, and the signs of print.
const beyondFont =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]|[\u2190-\u{10ffff}]/u;

// Noto Sans for Chinese: the unified ideographs of both scripts, kana, and their marks and wide forms.
const eastern = /[\u3001-\u3011\u3014\u3015\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fa5\uff01-\uff5e]/gu;

/** Whether a text has signs that only the font for Chinese and Japanese has. */
export const isEastern = (text: string): boolean => text.search(eastern) >= 0;

/**
 * Whether the fonts that the project ships have all the letters. A machine's own fonts are not there on a server; what cannot be drawn is named in
 * another way, never as boxes.
 */
export function isDrawable(text: string): boolean {
  return !beyondFont.test(text.replace(eastern, ""));
}

/** The reader's phrases where they can be drawn, else the English ones. The text beside the picture keeps the reader's. */
export function drawablePhrases(phrases: Phrases): Phrases {
  return isDrawable(phrases.timeline.legendPlanned + phrases.timeline.shortDay(2000, 1, 1)) ? phrases : en;
}
