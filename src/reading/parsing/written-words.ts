import { cutOf } from "./word-parts.js";

/** A word as it is written, in small letters, and where it is cut in two (0: nowhere). */
interface WrittenWord {
  readonly text: string;
  readonly lower: string;
  readonly cut: number;
}

/** So many are remembered, a power of two: an article has some hundred words of its own, and all have the frequent ones. */
const remembered = 8192;
/** Of a longer word the engine keeps a view of the whole text, which would stay in memory with it. */
const longest = 12;

const known: (WrittenWord | undefined)[] = Array.from({ length: remembered }, () => undefined);

/**
 * The stretch of the text as one object for each way to write a word, as long as it is remembered: nothing is copied, put into small
 * letters or hashed again for a word that was met before.
 */
export function writtenWord(text: string, start: number, end: number): WrittenWord {
  if (end - start > longest) return described(text.slice(start, end));
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 15)) & (remembered - 1);
  const found = known[place];
  if (found !== undefined && isSame(found.text, text, start, end)) return found;
  const word = described(text.slice(start, end));
  known[place] = word;
  return word;
}

function described(text: string): WrittenWord {
  const lower = text.toLowerCase();
  return { text, lower, cut: cutOf(text, lower) };
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
