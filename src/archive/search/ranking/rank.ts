import { candidatesOf, scoreOf, type Scored } from "./candidates.js";
import { comesFirst, documentFrequency, type Collection, type PassagePlace } from "../index/collection-statistics.js";
import type { EngineHit, EngineQuery } from "../search-engine.js";
import { passagesWith } from "./phrase-match.js";
import { feedbackTerms } from "./relevance-feedback.js";
import { hitsOf, servesOf } from "./hits.js";
import { nearnessTo, placesIn, wordNumbersIn, type RankedWord, type WordNumbers } from "./proximity.js";
import { eachWordOf } from "../index/posting-iteration.js";
import { queryWordsOf, type QueryWord } from "./query-terms.js";
import type { Segment } from "../index/segment-reader.js";
import { sweep, sweepsFor, type Sweep, type WeightedTerm } from "./bm25.js";
import { rankingParameters as measured, type RankingParameters } from "./parameters.js";
import { rankedWords, together } from "./term-weights.js";

/** How many of the best by words alone are looked at more closely: at first, to learn from the very best, and in the end. */
const closelyAtFirst = 40;
const closely = 200;
/** A phrase that is in more passages than these is hardly more than its words. */
const mostExact = 200;

/** What a query is looked for by, and what its first look found. */
interface Looked {
  readonly inOrder: readonly QueryWord[];
  readonly asked: readonly WeightedTerm[];
  readonly serves: (place: PassagePlace) => boolean;
  readonly sweeps: readonly Sweep[];
  /** Sums up the terms in every passage, and gives the best by words alone, with what nearness adds. */
  readonly look: (terms: readonly WeightedTerm[], size: number, serves: (place: PassagePlace) => boolean) => Scored[];
}

function lookedFor(collection: Collection, query: EngineQuery, weights: RankingParameters): Looked {
  const read = queryWordsOf(query.words, collection.languages);
  const inOrder = withoutTornSigns(read.inOrder, collection);
  const telling = inOrder.filter((word) => !word.small);
  const words = rankedWords(collection, telling.length > 0 ? telling : inOrder, weights);
  const asked = together([...words, ...rankedWords(collection, read.also, weights)]);
  const serves = servesOf(collection, query);

  const sweeps = sweepsFor(collection);
  const nearer = nearerOf({ collection, sweeps, weights }, words);
  const look = (terms: readonly WeightedTerm[], size: number, serves: (place: PassagePlace) => boolean): Scored[] => {
    for (const [index, segment] of collection.segments.entries())
      sweep(segment, terms, sweeps[index] as Sweep, { mean: collection.mean, weights });
    return candidatesOf(collection, sweeps, { size, serves, weights }).map(nearer);
  };
  return { inOrder, asked, serves, sweeps, look };
}

/** Ranks the passages of a collection for a query, best first. */
export function rank(
  collection: Collection,
  query: EngineQuery,
  weights: RankingParameters = measured,
): readonly EngineHit[] {
  const { inOrder, asked, serves, sweeps, look } = lookedFor(collection, query, weights);
  const first = look(asked, closelyAtFirst, serves).sort((a, b) => b.score - a.score);
  // Feedback puts in order what the question's own words find; it brings in no article that has none of them.
  const met = sweeps.map(({ articles }) => articles.slice());
  const isMet = (place: PassagePlace): boolean => {
    const article = collection.segments[place.segment]?.articleOf[place.passage] ?? 0;
    return (met[place.segment]?.[article] ?? 0) > 0 && serves(place);
  };
  const found =
    first.length === 0
      ? first
      : look(feedbackTerms(collection, worthOf(asked), first, weights), lookedAt(query), isMet);
  return hitsOf(collection, found, exactly({ collection, sweeps, weights }, inOrder, serves), query);
}

const worthOf = (asked: readonly WeightedTerm[]): number => asked.reduce((sum, { weight }) => sum + weight, 0);
const lookedAt = ({ limit }: EngineQuery): number => Math.max(closely, limit * 4);

/** A look at the passages that are at hand, while more of the archive may have to be fetched. */
export interface Glance {
  /** What is looked for. */
  readonly terms: readonly WeightedTerm[];
  /** The score by words alone that a passage must have to be looked at more closely; 0 while there is room for any. */
  readonly floor: number;
}

/** The first look of `rank`, by the query's own words. */
export function glanceAtFirst(
  collection: Collection,
  query: EngineQuery,
  weights: RankingParameters = measured,
): Glance {
  const { asked, serves, sweeps, look } = lookedFor(collection, query, weights);
  look(asked, closelyAtFirst, serves);
  return { terms: asked, floor: floorOf(collection, sweeps, { size: closelyAtFirst, serves, weights }) };
}

/** The terms that the best passages of the first look hold: those of which feedback must know how common they are. */
export function sharedTerms(
  collection: Collection,
  query: EngineQuery,
  weights: RankingParameters = measured,
): readonly string[] {
  const { asked, serves, look } = lookedFor(collection, query, weights);
  const first = look(asked, closelyAtFirst, serves).sort((a, b) => b.score - a.score);
  const terms = new Set<string>();
  for (const { place } of first.slice(0, weights.feedbackPassages)) {
    const segment = collection.segments[place.segment] as Segment;
    eachWordOf(segment, place.passage, (number) => terms.add(segment.termOf(number)));
  }
  return [...terms];
}

/** The second look of `rank`, by the query's words and those of feedback. */
export function glance(collection: Collection, query: EngineQuery, weights: RankingParameters = measured): Glance {
  const { asked, serves, sweeps, look } = lookedFor(collection, query, weights);
  const first = look(asked, closelyAtFirst, serves).sort((a, b) => b.score - a.score);
  if (first.length === 0) return { terms: asked, floor: 0 };
  const more = feedbackTerms(collection, worthOf(asked), first, weights);
  look(more, lookedAt(query), serves);
  return { terms: [...asked, ...more], floor: floorOf(collection, sweeps, { size: lookedAt(query), serves, weights }) };
}

function floorOf(collection: Collection, sweeps: readonly Sweep[], wanted: Parameters<typeof candidatesOf>[2]): number {
  const best = candidatesOf(collection, sweeps, wanted);
  return best.length < wanted.size ? 0 : (best.at(-1)?.score ?? 0);
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
      documentFrequency(collection, terms) > 0,
  );
}

interface Swept {
  readonly collection: Collection;
  readonly sweeps: readonly Sweep[];
  readonly weights: RankingParameters;
}

/** Adds what nearness is worth. */
function nearerOf({ collection, sweeps, weights }: Swept, words: readonly RankedWord[]): (scored: Scored) => Scored {
  const numbers = new Map<number, WordNumbers>();
  const nearnessOf = nearnessTo(words);
  return ({ place, score }) => {
    // With one word nothing is near: most passages are scored without their words being looked up.
    if ((sweeps[place.segment]?.own[place.passage] ?? 0) < 2) return { place, score };
    const segment = collection.segments[place.segment] as Segment;
    const known = numbers.get(place.segment) ?? wordNumbersIn(segment, words);
    numbers.set(place.segment, known);
    const { pair, near } = nearnessOf(placesIn(segment, place.passage, known));
    return { place, score: score + weights.pair * pair + weights.near * near };
  };
}

/** The passages that hold the whole query as a phrase: of very many the first by file. */
function exactly(
  { collection, sweeps, weights }: Swept,
  words: readonly QueryWord[],
  serves: (place: PassagePlace) => boolean,
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
