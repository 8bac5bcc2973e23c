import { join } from "./hash.js";
import { enclosed, partnersOf } from "./mark-pairs.js";
import type { ParsedToken } from "./parsed.js";
import type { ParserTree } from "./tree.js";
import type { Scorer } from "./weights.js";

/** What a mark may hang on: the unit that ends before it, the one that begins after it, what holds both, or what a pair of marks encloses. */
export const markChoices = 4;

/** A tree of words, and where the words stand among all tokens. */
export interface Marked {
  readonly tokens: readonly ParsedToken[];
  /** The words' hashes and the numbers of their tags, by token. */
  readonly form: Int32Array;
  readonly tags: Int32Array;
  /** Index of the token of each word of the tree. */
  readonly kept: Int32Array;
  readonly tree: ParserTree;
}

/** A mark with the words that it may hang on, -1 where there is none, and what speaks for one or another. */
export interface MarkPlace {
  readonly at: number;
  readonly choices: readonly number[];
  readonly features: Int32Array;
}

/** The places of all marks of a sentence, in order. */
export function markPlaces({ tokens, form, tags, kept, tree }: Marked): MarkPlace[] {
  const { head, relation, first, last } = tree;
  const count = kept.length;
  const wordAt = new Int32Array(tokens.length).fill(-1);
  kept.forEach((at, word) => (wordAt[at] = word));
  const partner = partnersOf(tokens, (at) => wordAt[at] === -1);
  // The largest unit that ends, or begins, with each word.
  const ending = Int32Array.from(kept, (_, word) => word);
  const beginning = Int32Array.from(ending);
  for (let word = 0; word < count; word++) {
    const e = last[word]!;
    if (first[word]! < first[ending[e]!]! || last[ending[e]!] !== e) ending[e] = word;
    const b = first[word]!;
    if (last[word]! > last[beginning[b]!]! || first[beginning[b]!] !== b) beginning[b] = word;
  }
  const places: MarkPlace[] = [];
  let left = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (wordAt[at] !== -1) {
      left = wordAt[at]!;
      continue;
    }
    const right = left + 1 < count ? left + 1 : -1;
    const before = left < 0 ? -1 : ending[left]!;
    const behind = right < 0 ? -1 : beginning[right]!;
    const upLeft = before < 0 ? -1 : head[before]!;
    const upRight = behind < 0 ? -1 : head[behind]!;
    const common = upRight >= 0 && upRight <= left ? upRight : upLeft < count ? upLeft : -1;
    const inside =
      partner[at]! < 0 ? -1 : enclosed(Math.min(at, partner[at]!), Math.max(at, partner[at]!), wordAt, head);

    const r = (word: number) => (word < 0 ? 127 : relation[word]!);
    const t = (word: number) => (word < 0 ? 127 : tags[kept[word]!]!);
    const side = upRight >= 0 && upRight <= left ? 1 : upLeft > left && upLeft < count ? 2 : 0;
    const mark = join(form[at]!, partner[at]! < 0 ? 0 : partner[at]! > at ? 1 : 2);
    const sizeLeft = before < 0 ? 0 : Math.min(7, last[before]! - first[before]! + 1);
    const sizeRight = behind < 0 ? 0 : Math.min(7, last[behind]! - first[behind]! + 1);
    const beside =
      (at > 0 && wordAt[at - 1] === -1 ? 1 : 0) | (at + 1 < tokens.length && wordAt[at + 1] === -1 ? 2 : 0);
    const ends = (left < 0 ? 1 : 0) | (right < 0 ? 2 : 0);
    const features = Int32Array.of(
      join(1 << 24, ends),
      join(mark, 2 << 24),
      join(mark, (3 << 24) | (ends << 4) | side),
      join(mark, (4 << 24) | (r(before) << 2) | side),
      join(mark, (5 << 24) | (r(behind) << 2) | side),
      join(mark, (6 << 24) | (r(before) << 9) | (r(behind) << 2) | side),
      join(mark, (7 << 24) | (t(before) << 9) | (t(behind) << 2) | side),
      join(mark, (8 << 24) | (t(common) << 9) | (r(behind) << 2) | side),
      join(mark, (9 << 24) | (t(common) << 9) | (r(before) << 2) | side),
      join(mark, (10 << 24) | (sizeLeft << 6) | (sizeRight << 2) | side),
      join(mark, (11 << 24) | (beside << 9) | (r(behind) << 2) | side),
      join(mark, (12 << 24) | (beside << 9) | (r(before) << 2) | side),
      join(mark, (13 << 24) | (t(left) << 9) | (t(right) << 2) | side),
      join(join(mark, 0x1b873593), (14 << 24) | (r(before) << 11) | (sizeRight << 4) | side),
      join(join(mark, 0x1b873593), (15 << 24) | (r(behind) << 11) | (sizeLeft << 4) | side),
      join(mark, (16 << 24) | (r(common) << 9) | (r(behind) << 2) | side),
      join(mark, (17 << 24) | (r(common) << 9) | (r(before) << 2) | side),
    );
    places.push({ at, choices: [before, behind, common, inside], features });
  }
  return places;
}

const sums = new Int32Array(markChoices);

/** The choice that speaks loudest among those there are. */
export function markChoice({ choices, features }: MarkPlace, scorer: Scorer): number {
  sums.fill(0);
  scorer(features, features.length, sums);
  let top = -1;
  for (let choice = 0; choice < markChoices; choice++)
    if (choices[choice]! >= 0 && (top < 0 || sums[choice]! > sums[top]!)) top = choice;
  return top;
}
