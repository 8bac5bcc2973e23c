import { hyphenedParts } from "../languages/en/lexicon/hyphened-parts.js";
import { isWide } from "./line-breaks.js";

const cutWord = /(\p{L}+)[-\u2010]$/u;
const letters = /^\p{Ll}[\p{L}\p{M}]*/u;

/**
 * What a reader reads in place of a line break within a paragraph: a space; nothing where the script has none, or where a word was cut in two.
 * A hyphen of the word's own stays. `end` is where the first line's words end for this.
 */
export function joinOf(
  text: string,
  before: number,
  after: number,
): { readonly end: number; readonly between: "" | " " } {
  const head = text.slice(Math.max(0, before - 40), before);
  const tail = text.slice(after, after + 40);
  if (head.endsWith("\u00AD")) return { end: before - 1, between: "" };
  const [, first] = cutWord.exec(head) ?? [];
  const [second] = letters.exec(tail) ?? [];
  if (first !== undefined && second !== undefined)
    return { end: isOwnHyphen(text, first, second) ? before : before - 1, between: "" };
  return { end: before, between: isWide(head, tail) ? "" : " " };
}

/** The article itself may print the word elsewhere, whole or with its hyphen. */
function isOwnHyphen(text: string, first: string, second: string): boolean {
  const lower = text.length > 400_000 ? "" : text.toLowerCase();
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (lower.includes(`${a}-${b}`)) return true;
  if (lower.includes(a + b)) return false;
  return hyphenedParts.has(a) || /\p{Lu}{2}$/u.test(first) || isPrinted(lower, a, b);
}

/** Both parts stand in the text as words: a compound rather than one word cut in two. */
function isPrinted(lower: string, a: string, b: string): boolean {
  const stands = (word: string): boolean =>
    word.length > 2 && new RegExp(String.raw`(?<![\p{L}-])${word}(?![\p{L}-])`, "u").test(lower);
  return stands(a) && stands(b);
}
