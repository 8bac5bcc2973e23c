import { candidatesOf, scoreOf, type Scored } from "./candidates.js";
import { holding, rarity, type Collection, type Place } from "./collection.js";
import type { EngineHit, EngineQuery } from "./engine.js";
import { passagesWith } from "./exact.js";
import { feedbackTerms } from "./feedback.js";
import { nearnessOf, placesIn, type RankedWord } from "./nearness.js";
import { queryWordsOf, type QueryWord } from "./question-words.js";
import type { Segment } from "./segment.js";
import { emptySweep, sweep, type Sweep, type WeightedTerm } from "./sweep.js";
import { weights as measured, type Weights } from "./weights.js";

/** How many of the best by words alone are looked at more closely. */
const closely = 300;
/** A phrase that is in more passages than these is no more than its words. */
const mostExact = 200;

/** Ranks the passages of a collection for a query, best first. */
export function rank(collection: Collection, query: EngineQuery, weights: Weights = measured): readonly EngineHit[] {
  const read = queryWordsOf(query.words, collection.languages);
  const telling = read.inOrder.filter((word) => !word.small);
  const words = (telling.length > 0 ? telling : read.inOrder).map((word) => weighed(collection, word));
  const asked = together([...words, ...read.also.map((word) => weighed(collection, word))]);
  const serves = servesOf(collection, query);
  const size = Math.max(closely, query.limit * 4);
  const numbered = collection.segments.map((segment) => numbersOf(segment, words));
  const nearer = ({ place, score }: Scored): Scored => {
    const segment = collection.segments[place.segment] as Segment;
    const { pair, near } = nearnessOf(placesIn(segment, place.passage, numbered[place.segment] ?? new Map()), words);
    return { place, score: score + weights.pair * pair + weights.near * near };
  };

  const sweeps = collection.segments.map(emptySweep);
  const look = (terms: readonly WeightedTerm[]): Scored[] => {
    for (const [index, segment] of collection.segments.entries())
      sweep(segment, terms, sweeps[index] as Sweep, { mean: collection.mean, weights });
    return candidatesOf(collection, sweeps, { size, serves, weights }).map(nearer);
  };
  const first = look(asked).sort((a, b) => b.score - a.score);
  const worth = asked.reduce((sum, { weight }) => sum + weight, 0);
  const found = first.length === 0 ? first : look(feedbackTerms(collection, worth, first, weights));

  const phrase = read.inOrder.map((word) => word.terms);
  const exact = phrase.length < 2 ? [] : exactly(collection, phrase).filter(serves);
  return hitsOf(
    collection,
    [
      ...found,
      ...exact.map((place) => ({
        place,
        score: scoreOf(
          collection.segments[place.segment] as Segment,
          sweeps[place.segment] as Sweep,
          place.passage,
          weights,
        ),
      })),
    ],
    exact,
    query,
  );
}

const keyOf = ({ segment, passage }: Place): string => `${segment}:${passage}`;

/** Puts passages that hold the whole query as a phrase before all others, asides after their equals, and makes hits of them. */
function hitsOf(
  collection: Collection,
  scored: readonly Scored[],
  exact: readonly Place[],
  query: EngineQuery,
): EngineHit[] {
  const phrases = new Set(exact.map(keyOf));
  const most = scored.reduce((highest, { score }) => Math.max(highest, score), 0);
  const once = new Map(scored.map((one) => [keyOf(one.place), one]).reverse() as [string, Scored][]);
  const ranked = [...once].map(([key, { place, score }]) => {
    const aside = collection.segments[place.segment]?.asides[place.passage] === 1;
    return { place, score: (score + (phrases.has(key) ? most : 0)) * (aside ? 0.5 : 1) };
  });
  ranked.sort((a, b) => b.score - a.score || a.place.segment - b.place.segment || a.place.passage - b.place.passage);
  const { limit, perArticle = Infinity } = query;
  const taken = new Map<string, number>();
  const hits: EngineHit[] = [];
  for (const { place, score } of ranked) {
    if (hits.length === limit) break;
    const { articleOf, files, firstPassage } = collection.segments[place.segment] as Segment;
    const article = articleOf[place.passage] as number;
    const file = files[article] ?? "";
    const count = (taken.get(file) ?? 0) + 1;
    if (count > perArticle) continue;
    taken.set(file, count);
    hits.push({ file, index: place.passage - (firstPassage[article] as number) - 1, score });
  }
  return hits;
}

/** Whether a passage may be shown: not the title's own, not of a removed article, and of a file that is asked for. */
function servesOf(collection: Collection, { files: wanted }: EngineQuery): (place: Place) => boolean {
  const only = wanted && new Set(wanted);
  return ({ segment, passage }) => {
    const { articleOf, firstPassage, files } = collection.segments[segment] as Segment;
    const article = articleOf[passage] as number;
    if (firstPassage[article] === passage || collection.removed[segment]?.[article] === 1) return false;
    return only === undefined || only.has(files[article] ?? "");
  };
}

function exactly(collection: Collection, phrase: readonly (readonly string[])[]): Place[] {
  return collection.segments.flatMap((segment, index) =>
    passagesWith(segment, phrase, mostExact).map((passage) => ({ segment: index, passage })),
  );
}

function weighed(collection: Collection, word: QueryWord): RankedWord {
  return { terms: word.terms, weight: rarity(collection, holding(collection, word.terms)) };
}

/** Each term once, with all that it is worth. */
function together(words: readonly RankedWord[]): WeightedTerm[] {
  const worth = new Map<string, number>();
  for (const { terms, weight } of words) for (const term of terms) worth.set(term, (worth.get(term) ?? 0) + weight);
  return [...worth].map(([term, weight]) => ({ term, weight }));
}

function numbersOf(segment: Segment, words: readonly RankedWord[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const [index, { terms }] of words.entries())
    for (const term of terms) {
      const number = segment.numberOf(term);
      if (number >= 0 && !numbers.has(number)) numbers.set(number, index);
    }
  return numbers;
}
