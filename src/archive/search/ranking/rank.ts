import { candidatesOf, scoreOf, type Scored } from "./candidates.js";
import { comesFirst, holding, type Collection, type Place } from "../index/collection-statistics.js";
import type { EngineHit, EngineQuery } from "../search-engine.js";
import { passagesWith } from "./phrase-match.js";
import { feedbackTerms } from "./relevance-feedback.js";
import { hitsOf, servesOf } from "./hits.js";
import { nearnessTo, placesIn, wordNumbersIn, type RankedWord, type WordNumbers } from "./proximity.js";
import { queryWordsOf, type QueryWord } from "./query-terms.js";
import type { Segment } from "../index/segment-reader.js";
import { sweep, sweepsFor, type Sweep, type WeightedTerm } from "./bm25.js";
import { weights as measured, type Weights } from "./parameters.js";
import { rankedWords, together } from "./term-weights.js";

/** How many of the best by words alone are looked at more closely: at first, to learn from the very best, and in the end. */
const closelyAtFirst = 40;
const closely = 200;
/** A phrase that is in more passages than these is hardly more than its words. */
const mostExact = 200;

/** Ranks the passages of a collection for a query, best first. */
export function rank(collection: Collection, query: EngineQuery, weights: Weights = measured): readonly EngineHit[] {
  const read = queryWordsOf(query.words, collection.languages);
  const inOrder = withoutTornSigns(read.inOrder, collection);
  const telling = inOrder.filter((word) => !word.small);
  const words = rankedWords(collection, telling.length > 0 ? telling : inOrder, weights);
  const asked = together([...words, ...rankedWords(collection, read.also, weights)]);
  const nearer = nearerOf(collection, words, weights);
  const serves = servesOf(collection, query);

  const sweeps = sweepsFor(collection);
  const look = (terms: readonly WeightedTerm[], size: number, serves: (place: Place) => boolean): Scored[] => {
    for (const [index, segment] of collection.segments.entries())
      sweep(segment, terms, sweeps[index] as Sweep, { mean: collection.mean, weights });
    return candidatesOf(collection, sweeps, { size, serves, weights }).map(nearer);
  };
  const first = look(asked, closelyAtFirst, serves).sort((a, b) => b.score - a.score);
  const worth = asked.reduce((sum, { weight }) => sum + weight, 0);
  // Feedback puts in order what the question's own words find; it brings in no article that has none of them.
  const met = sweeps.map(({ articles }) => articles.slice());
  const isMet = (place: Place): boolean => {
    const article = collection.segments[place.segment]?.articleOf[place.passage] ?? 0;
    return (met[place.segment]?.[article] ?? 0) > 0 && serves(place);
  };
  const found =
    first.length === 0
      ? first
      : look(feedbackTerms(collection, worth, first, weights), Math.max(closely, query.limit * 4), isMet);
  return hitsOf(collection, found, exactly({ collection, sweeps, weights }, inOrder, serves), query);
}

/**
 * Chinese and Japanese are indexed by pairs of signs; words that were cut out of a text may begin or end with half of a pair,
 * which no passage holds.
 */
function withoutTornSigns(words: readonly QueryWord[], collection: Collection): readonly QueryWord[] {
  return words.filter(
    ({ terms }, at) =>
      (at > 0 && at < words.length - 1) ||
      !/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]$/u.test(terms[0] ?? "") ||
      holding(collection, terms) > 0,
  );
}

/** Adds what nearness is worth. */
function nearerOf(collection: Collection, words: readonly RankedWord[], weights: Weights): (scored: Scored) => Scored {
  const numbers = collection.segments.map((segment) => wordNumbersIn(segment, words));
  const nearnessOf = nearnessTo(words);
  return ({ place, score }) => {
    const segment = collection.segments[place.segment] as Segment;
    const places = placesIn(segment, place.passage, numbers[place.segment] as WordNumbers);
    const { pair, near } = nearnessOf(places);
    return { place, score: score + weights.pair * pair + weights.near * near };
  };
}

interface Swept {
  readonly collection: Collection;
  readonly sweeps: readonly Sweep[];
  readonly weights: Weights;
}

/** The passages that hold the whole query as a phrase: of very many the first by file. */
function exactly(
  { collection, sweeps, weights }: Swept,
  words: readonly QueryWord[],
  serves: (place: Place) => boolean,
): readonly Scored[] {
  if (words.length < 2) return [];
  const phrase = words.map(({ terms }) => terms);
  const found = collection.segments.flatMap((segment, index) =>
    passagesWith(segment, {
      words: phrase,
      limit: mostExact,
      serves: (passage) => serves({ segment: index, passage }),
    }).map((passage) => ({
      place: { segment: index, passage },
      score: scoreOf(segment, sweeps[index] as Sweep, passage, weights),
    })),
  );
  return found.sort((a, b) => (comesFirst(collection, a.place, b.place) ? -1 : 1)).slice(0, mostExact);
}
