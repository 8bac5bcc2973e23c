import { join } from "./hash.js";
import { endingLengths, openingLengths, type EncodedWords } from "./words.js";

/** How many features a token has at most. */
export const taggingFeatures = 48;

const outside = 0x2f2f2f;

/** The shape of a word, with whether it opens the sentence and whether that is a headline. */
export const shapeAt = ({ shape, headline }: EncodedWords, at: number): number =>
  shape[at]! | (at === 0 ? 0x400 : 0) | (headline << 11);

/** What speaks for one tag or another at a word, given the tags of the two words before it. Returns the number of features. */
export const featuresOfTag = (words: EncodedWords, at: number, tags: Int32Array, out: Int32Array): number =>
  featuresAround({ words, at, tags }, out, featuresOfWord(words, at, out));

/** What the word says by itself. */
export function featuresOfWord(words: EncodedWords, at: number, out: Int32Array): number {
  const { word, form, lower, tagClass, endings, openings } = words;
  const w0 = word[at]!;
  const c0 = tagClass[at]!;
  const s0 = shapeAt(words, at);
  const e = at * endingLengths;
  const e3 = endings[e + 2]!;
  const o = at * openingLengths;
  let n = 0;
  out[n++] = join(1 << 24, w0);
  out[n++] = join(2 << 24, form[at]!);
  out[n++] = join(3 << 24, lower[at]!);
  out[n++] = join(4 << 24, endings[e]!);
  out[n++] = join(5 << 24, endings[e + 1]!);
  out[n++] = join(6 << 24, e3);
  out[n++] = join(7 << 24, endings[e + 3]!);
  out[n++] = join(8 << 24, openings[o]!);
  out[n++] = join(9 << 24, openings[o + 1]!);
  out[n++] = join(10 << 24, openings[o + 2]!);
  out[n++] = join(11 << 24, s0);
  out[n++] = join(join(12 << 24, s0), e3);
  out[n++] = join(join(13 << 24, s0), c0);
  out[n++] = join(29 << 24, c0);
  return n;
}

/** A word whose left neighbours are tagged. */
interface Place {
  readonly words: EncodedWords;
  readonly at: number;
  readonly tags: Int32Array;
}

/** What stands around the word, alone and together with it. Written from `from` on; returns the number of features up to there. */
export function featuresAround({ words, at, tags }: Place, out: Int32Array, from: number): number {
  const { count, word, tagClass, shape, endings } = words;
  const tag1 = at > 0 ? tags[at - 1]! + 1 : 0;
  const tag2 = at > 1 ? tags[at - 2]! + 1 : 0;
  const w0 = word[at]!;
  const wl1 = at > 0 ? word[at - 1]! : outside;
  const wl2 = at > 1 ? word[at - 2]! : outside;
  const wr1 = at + 1 < count ? word[at + 1]! : outside;
  const wr2 = at + 2 < count ? word[at + 2]! : outside;
  const c0 = tagClass[at]!;
  const cl1 = at > 0 ? tagClass[at - 1]! : outside;
  const cr1 = at + 1 < count ? tagClass[at + 1]! : outside;
  const cr2 = at + 2 < count ? tagClass[at + 2]! : outside;
  const s0 = shapeAt(words, at);
  const sl1 = at > 0 ? shape[at - 1]! : outside;
  const sr1 = at + 1 < count ? shape[at + 1]! : outside;
  const e = at * endingLengths;
  const e2 = endings[e + 1]!;
  const e3 = endings[e + 2]!;
  const tags12 = tag1 * 64 + tag2;

  let n = from;
  out[n++] = join(14 << 24, tag1);
  out[n++] = join(15 << 24, tags12);
  out[n++] = join(join(16 << 24, tag1), w0);
  out[n++] = join(join(17 << 24, tags12), w0);
  out[n++] = join(join(18 << 24, tag1), c0);
  out[n++] = join(join(19 << 24, tags12), c0);
  out[n++] = join(20 << 24, wl1);
  out[n++] = join(21 << 24, wl2);
  out[n++] = join(22 << 24, wr1);
  out[n++] = join(23 << 24, wr2);
  out[n++] = join(join(24 << 24, wl1), w0);
  out[n++] = join(join(25 << 24, w0), wr1);
  out[n++] = join(join(26 << 24, wl1), wr1);
  out[n++] = join(join(27 << 24, wl2), wl1);
  out[n++] = join(join(28 << 24, wr1), wr2);
  out[n++] = join(30 << 24, cr1);
  out[n++] = join(31 << 24, cr2);
  out[n++] = join(join(32 << 24, c0), cr1);
  out[n++] = join(join(join(33 << 24, c0), cr1), cr2);
  out[n++] = join(join(join(34 << 24, tag1), c0), cr1);
  out[n++] = join(join(35 << 24, tag1), cr1);
  out[n++] = join(join(join(36 << 24, tags12), c0), cr1);
  out[n++] = join(join(37 << 24, w0), cr1);
  out[n++] = join(join(38 << 24, cl1), w0);
  out[n++] = join(join(39 << 24, s0), sr1);
  out[n++] = join(join(40 << 24, s0), sl1);
  out[n++] = join(join(41 << 24, tag1), e3);
  out[n++] = join(join(42 << 24, tag1), s0);
  out[n++] = join(43 << 24, at + 1 < count ? endings[e + endingLengths + 2]! : outside);
  out[n++] = join(44 << 24, at > 0 ? endings[e - endingLengths + 2]! : outside);
  out[n++] = join(join(45 << 24, e3), cr1);
  out[n++] = join(join(46 << 24, e2), tags12);
  out[n++] = join(join(join(47 << 24, w0), cr1), cr2);
  return n;
}

/** The label with the greatest sum; the first of equals. */
export function best(sums: Int32Array, width: number): number {
  let top = 0;
  for (let label = 1; label < width; label++) if (sums[label]! > sums[top]!) top = label;
  return top;
}
