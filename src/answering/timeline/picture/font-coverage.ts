import type { Phrases } from "../../../locales/en/answers.js";
import { en } from "../../../locales/en/answers.js";

// Noto Sans: Latin, Greek and Cyrillic with their marks, Devanagari, and the signs of print.
const beyondFont =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]|[\u2190-\u{10ffff}]/u;

/**
 * Whether the font that the project ships has all the letters. Fonts for Chinese and Japanese weigh more than everything else
 * together, and a machine's own fonts are not there on a server; what cannot be drawn is named in another way, never as boxes.
 */
export function isDrawable(text: string): boolean {
  return !beyondFont.test(text);
}

/** The reader's phrases where they can be drawn, else the English ones. The text beside the picture keeps the reader's. */
export function drawablePhrases(phrases: Phrases): Phrases {
  return isDrawable(phrases.timeline.legendPlanned + phrases.timeline.shortDay(2000, 1, 1)) ? phrases : en;
}
