import { best, featuresAround, featuresOfWord, shapeAt, taggingFeatures } from "./tagging.js";
import type { Numbers } from "./numbers.js";
import { settledTag } from "./settled.js";
import type { Scorer } from "./weights.js";
import { shapes, type EncodedWords } from "./words.js";

/** So many words are remembered, a power of two. */
const remembered = 2048;

export interface Tagging {
  readonly scorer: Scorer;
  /** How many tags there are. */
  readonly width: number;
  readonly settled: Numbers;
  /**
   * 1 for the tags of names, which are then kept from words in small letters among others such: the web writes "iran", the
   * press does not, and knows "ministry" mostly from "Ministry".
   */
  readonly names?: Uint8Array;
}

/** Gives the words of a sentence their tags, as numbers. */
export type Tagger = (words: EncodedWords) => Int32Array;

const features = new Int32Array(taggingFeatures);

/** Tags from left to right. What a word says by itself is added up once and remembered: few words of an article are new. */
export function taggerOf({ scorer, width, settled, names }: Tagging): Tagger {
  const sums = new Int32Array(width);
  const memory = new Int16Array(remembered * width);
  const forms = new Int32Array(remembered);
  const seen = new Int32Array(remembered).fill(-1);

  function sumsOfWord(words: EncodedWords, at: number): void {
    const form = words.form[at]!;
    const shape = shapeAt(words, at);
    const slot = (form ^ shape) & (remembered - 1);
    const from = slot * width;
    if (forms[slot] === form && seen[slot] === shape) {
      for (let tag = 0; tag < width; tag++) sums[tag] = memory[from + tag]!;
      return;
    }
    sums.fill(0);
    scorer(features, featuresOfWord(words, at, features), sums);
    forms[slot] = form;
    seen[slot] = shape;
    // Setting them at once would convert each number outside of compiled code.
    for (let tag = 0; tag < width; tag++) memory[from + tag] = sums[tag]!;
  }

  return (words) => {
    const tags = new Int32Array(words.count);
    for (let at = 0; at < words.count; at++) {
      tags[at] = settledTag(words, at, settled);
      if (tags[at]! >= 0) continue;
      sumsOfWord(words, at);
      scorer(features, featuresAround({ words, at, tags }, features, 0), sums);
      if (names !== undefined && isPlain(words, at) && !isCapital(words, at - 1) && !isCapital(words, at + 1))
        for (let tag = 0; tag < width; tag++) if (names[tag] === 1) sums[tag] = -0x7fffffff;
      tags[at] = best(sums, width);
    }
    return tags;
  };
}

const isPlain = ({ shape }: EncodedWords, at: number): boolean =>
  (shape[at]! & (shapes.letter | shapes.upper | shapes.allUpper | shapes.digit | shapes.other)) === shapes.letter;

const isCapital = ({ shape }: EncodedWords, at: number): boolean => ((shape[at] ?? 0) & shapes.upper) !== 0;
