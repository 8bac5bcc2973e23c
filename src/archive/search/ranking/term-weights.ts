import { everydayShare } from "../everyday-share.js";
import {
  articlesHolding,
  documentFrequency,
  rarityInArticles,
  rarityInPassages,
  type Collection,
} from "../index/collection-statistics.js";
import type { RankedWord } from "./proximity.js";
import type { QueryWord } from "./query-terms.js";
import type { WeightedTerm } from "./bm25.js";
import type { RankingParameters } from "./parameters.js";

/**
 * What each word of a query is worth. A word that fills a few articles is rarer among articles than among passages, and one that
 * stands once in every article is common there: each is weighed in both ways.
 */
export function rankedWords(
  collection: Collection,
  words: readonly QueryWord[],
  { name, repeated }: RankingParameters,
): readonly RankedWord[] {
  const times = new Map<string, number>();
  for (const { terms } of words) times.set(terms.join(" "), (times.get(terms.join(" ")) ?? 0) + 1);
  return words.map(({ terms, isName }) => {
    const share = everydayShare(terms);
    const passage = rarityInPassages(collection, documentFrequency(collection, terms), share);
    const article = rarityInArticles(collection, articlesHolding(collection, terms), share);
    const more = isName ? name : 1;
    const each = (times.get(terms.join(" ")) ?? 1) ** (repeated - 1);
    return { terms, weight: more * passage, each: more * each * passage, inArticle: more * each * article };
  });
}

/** Each term once, with all that it is worth. */
export function together(words: readonly RankedWord[]): readonly WeightedTerm[] {
  const worth = new Map<string, WeightedTerm>();
  for (const { terms, each, inArticle } of words)
    for (const term of terms) {
      const before = worth.get(term);
      worth.set(term, {
        term,
        weight: (before?.weight ?? 0) + each,
        inArticle: (before?.inArticle ?? 0) + inArticle,
        isOwn: 1,
      });
    }
  return [...worth.values()];
}
