import type { Numbers } from "../../../src/reading/parsing/numbers.js";
import { encodedWordsOf } from "../../../src/reading/parsing/words.js";
import { casesOf } from "./cases.js";
import type { GoldSentence } from "./treebank.js";

const leastSeen = 2;
/** Words seen less often than this are not trusted to have shown all their tags. */
const leastForClass = 4;

/** The tags of the treebank, rare pairs read as the most frequent pair of the same UPOS. */
export interface Tagset {
  readonly names: readonly string[];
  readonly numberOf: (tag: string) => number;
}

const leastForTag = 20;

export function tagsetOf(sentences: readonly GoldSentence[]): Tagset {
  const counts = new Map<string, number>();
  for (const { tags } of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const names = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([tag, count]) => (count < leastForTag ? [] : [tag]));
  const numbers = new Map(names.map((tag, number) => [tag, number]));
  const fallback = (tag: string) =>
    Math.max(
      0,
      names.findIndex((name) => name.split("|")[0] === tag.split("|")[0]),
    );
  return { names, numberOf: (tag) => numbers.get(tag) ?? fallback(tag) };
}

/** The tags that each word took in some sentences, as the name of a class. Words too rare to be known are left out. */
function classNamesOf(sentences: readonly GoldSentence[]): Map<number, string> {
  const seen = new Map<number, Map<string, number>>();
  for (const { tokens, tags } of sentences) {
    const { lower } = encodedWordsOf(tokens);
    tags.forEach((tag, at) => {
      const upos = tag.split("|")[0]!;
      const counts = seen.get(lower[at]!) ?? new Map<string, number>();
      counts.set(upos, (counts.get(upos) ?? 0) + 1);
      seen.set(lower[at]!, counts);
    });
  }
  const names = new Map<number, string>();
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < leastSeen) continue;
    const taken = [...counts]
      .filter(([, count]) => count * 50 >= total)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([upos]) => upos);
    names.set(word, total < leastForClass ? `rare ${taken[0]!}` : taken.join(" "));
  }
  return names;
}

/** The same numbers for the same classes in every vocabulary. */
export type ClassNumbers = ReadonlyMap<string, number>;

export function classNumbersOf(sentences: readonly GoldSentence[]): ClassNumbers {
  const sizes = new Map<string, number>();
  for (const name of classNamesOf(sentences).values()) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return new Map(order.map((name, number) => [name, number + 1]));
}

const leastForSettled = 20;
const settledShare = 0.998;

/** The tags of frequent words that have one tag only, or as good as only one. */
export function settledTagsOf(sentences: readonly GoldSentence[], { numberOf }: Tagset): Map<number, number> {
  const cases = casesOf();
  for (const { tokens, tags } of sentences) {
    const { lower } = encodedWordsOf(tokens);
    tags.forEach((tag, at) => cases.note(lower[at]!, numberOf(tag)));
  }
  return cases.settled(leastForSettled, settledShare);
}

/** The class of tags that each known word took, by its hash in lower case. */
export function vocabularyOf(sentences: readonly GoldSentence[], numbers: ClassNumbers): ReadonlyMap<number, number> {
  return new Map(Array.from(classNamesOf(sentences), ([word, name]) => [word, numbers.get(name) ?? 0]));
}

export const classIn =
  (vocabulary: ReadonlyMap<number, number>): Numbers =>
  (word) =>
    vocabulary.get(word) ?? -1;
