import type { ParsedToken } from "./parsed.js";
import { isDigit, isLetter, lowerCode, plainCode } from "./characters.js";
import { join } from "./hash.js";
import type { Numbers } from "./numbers.js";

/** The words of a sentence as numbers. Each array has one entry a token. */
export interface EncodedWords {
  readonly count: number;
  /** The word in lower case; of a rare word, its ending and shape. */
  readonly word: Int32Array;
  /** The word with its capitals, rare or not. */
  readonly form: Int32Array;
  readonly lower: Int32Array;
  readonly tagClass: Int32Array;
  readonly shape: Int32Array;
  readonly endings: Int32Array;
  readonly openings: Int32Array;
  /** 1 for a sentence in capitals or in the capitals of a headline. */
  readonly headline: number;
}

export const endingLengths = 4;
export const openingLengths = 3;

const letters = new Int32Array(64);

/** What is seen of a word's letters, as bits of its shape. */
export const shapes = { upper: 1, allUpper: 2, digit: 4, allDigit: 8, hyphen: 16, stop: 32, letter: 64, other: 128 };

/** A mark tells by the spaces around it which way it opens: `say "yes"` holds one opening and one closing mark. */
function marksOf(tokens: readonly ParsedToken[], at: number): number {
  const { start, end } = tokens[at]!;
  const gluedLeft = at > 0 && tokens[at - 1]!.end === start ? 1 : 0;
  const gluedRight = at + 1 < tokens.length && tokens[at + 1]!.start === end ? 2 : 0;
  return gluedLeft + gluedRight;
}

const everyWordKnown: Numbers = () => 0;

/** Describes tokens by number. `classOf`: the class of tags that a word took in training, by its hash in lower case. */
export function encodedWordsOf(tokens: readonly ParsedToken[], classOf: Numbers = everyWordKnown): EncodedWords {
  const count = tokens.length;
  const word = new Int32Array(count);
  const form = new Int32Array(count);
  const lower = new Int32Array(count);
  const tagClass = new Int32Array(count);
  const shape = new Int32Array(count);
  const endings = new Int32Array(count * endingLengths);
  const openings = new Int32Array(count * openingLengths);
  let capitals = 0;
  let plain = 0;

  for (let at = 0; at < count; at++) {
    const { text } = tokens[at]!;
    // A word of more than 64 letters is no word; its beginning says enough.
    const length = Math.min(text.length, letters.length);
    let flags = shapes.allUpper | shapes.allDigit;
    let exact = 0x1234567;
    let folded = 0x1234567;
    for (let index = 0; index < length; index++) {
      let code = plainCode(text.charCodeAt(index));
      const low = lowerCode(code);
      if (isDigit(code)) {
        flags = (flags | shapes.digit) & ~shapes.allUpper;
        code = 0x30;
        letters[index] = code;
      } else {
        flags &= ~shapes.allDigit;
        if (isLetter(code)) {
          flags |= shapes.letter;
          if (low === code) flags &= ~shapes.allUpper;
          else if (index === 0) flags |= shapes.upper;
        } else if (code === 0x2d) flags |= shapes.hyphen;
        else if (code === 0x2e) flags |= shapes.stop;
        else flags |= shapes.other;
        letters[index] = low;
      }
      exact = join(exact, code);
      folded = join(folded, letters[index]!);
    }
    if ((flags & shapes.letter) === 0) {
      flags &= ~shapes.allUpper;
      const first = letters[0]!;
      const doubled = length === 2 && first === 0x27 && letters[1] === 0x27;
      const isMark = length === 1 && (first === 0x22 || first === 0x27 || first === 0x2d);
      if (doubled || isMark || first === 0x2014 || (first === 0x2d && length < 4)) {
        const kind = doubled ? 0x22 : length > 1 ? 0x2014 : first;
        folded = join(join(0x7654321, kind), marksOf(tokens, at));
        exact = folded;
      }
    } else {
      if ((flags & shapes.upper) !== 0) capitals++;
      else if (length > 3) plain++;
    }
    const lengthClass = length < 2 ? 0 : length < 4 ? 1 : length < 8 ? 2 : 3;
    shape[at] = flags | (lengthClass << 8);
    form[at] = exact;
    lower[at] = folded;

    let ending = 0x3333;
    for (let taken = 0; taken < endingLengths; taken++) {
      ending = join(ending, taken < length ? letters[length - 1 - taken]! : 0);
      endings[at * endingLengths + taken] = ending;
    }
    let opening = 0x4444;
    for (let taken = 0; taken < openingLengths; taken++) {
      opening = join(opening, taken < length ? letters[taken]! : 0);
      openings[at * openingLengths + taken] = opening;
    }

    const known = classOf(folded);
    if (known < 0) {
      const seen = (flags & 0x7f) << 1;
      tagClass[at] = 0x1000 | seen;
      word[at] = join(join(0x5555, endings[at * endingLengths + 1]!), flags & (shapes.upper | shapes.digit));
    } else {
      tagClass[at] = known;
      word[at] = folded;
    }
  }
  const headline = count > 3 && capitals > 2 && plain * 4 < capitals ? 1 : 0;
  return { count, word, form, lower, tagClass, shape, endings, openings, headline };
}
