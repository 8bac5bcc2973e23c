import { closeMark, commaMark, openMark, type TagRoles } from "./tagset.js";
import type { EncodedWords } from "./words.js";

/** Indices into a sentence's arrays are moved by this, so that what stands before the first word can be asked for too. */
export const before = 3;
const after = 4;

/** The words of a sentence as the parser looks at them, without the marks. The root stands behind the last word. */
export interface Sentence {
  readonly count: number;
  readonly word: Int32Array;
  /** The tag's number plus one; 0 outside. */
  readonly tag: Int32Array;
  readonly ending: Int32Array;
  /** The marks right before the word: one bit a kind. */
  readonly marks: Int32Array;
  /** For each word and the root: commas and quotation marks before it, then verbs and conjunctions among the words before it. */
  readonly kinds: Int32Array;
  /** The first word from there on that is no small word before a noun or verb; -1 where there is none near. */
  readonly content: Int32Array;
}

/** How many kinds are counted. */
export const kindCount = 4;
const contentWindow = 6;
const outsideWord = 0x2f2f2f;
const rootWord = 0x3e3e3e;
const rootTag = 0x7e;

/** `kept`: which of the words are parsed; the others are marks. */
export function sentenceOf(words: EncodedWords, tags: Int32Array, kept: Int32Array, roles: TagRoles): Sentence {
  const count = kept.length;
  const size = count + before + after;
  const word = new Int32Array(size).fill(outsideWord);
  const tag = new Int32Array(size);
  const ending = new Int32Array(size);
  const marks = new Int32Array(size);
  const kinds = new Int32Array((count + 1) * kindCount);
  const content = new Int32Array(count + 1).fill(-1);
  let commas = 0;
  let quotes = 0;
  let verbs = 0;
  let conjunctions = 0;
  let at = 0;
  for (let index = 0; index <= count; index++) {
    const end = index < count ? kept[index]! : words.count;
    for (; at < end; at++) {
      const mark = roles.mark[tags[at]!]!;
      marks[index + before]! |= 1 << mark;
      if (mark === commaMark) commas++;
      if (mark === openMark || mark === closeMark) quotes++;
    }
    kinds[index * kindCount] = commas;
    kinds[index * kindCount + 1] = quotes;
    kinds[index * kindCount + 2] = verbs;
    kinds[index * kindCount + 3] = conjunctions;
    if (index === count) break;
    const number = tags[at]!;
    word[index + before] = words.word[at]!;
    tag[index + before] = number + 1;
    ending[index + before] = words.endings[at * 4 + 2]!;
    verbs += roles.verb[number]!;
    conjunctions += roles.conjunction[number]!;
    at++;
  }
  word[count + before] = rootWord;
  tag[count + before] = rootTag;
  let ahead = -1;
  for (let index = count - 1; index >= 0; index--) {
    if (roles.content[tags[kept[index]!]!] === 1) ahead = index;
    content[index] = ahead - index < contentWindow ? ahead : -1;
  }
  return { count, word, tag, ending, marks, kinds, content };
}
