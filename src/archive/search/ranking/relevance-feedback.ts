import type { Scored } from "./candidates.js";
import { holding, rarity, type Collection } from "../index/collection-statistics.js";
import type { Segment } from "../index/segment-reader.js";
import type { WeightedTerm } from "./bm25.js";
import { eachWordOf } from "../index/posting-iteration.js";
import type { Weights } from "./parameters.js";

/**
 * Pseudo-relevance feedback (RM3): words that the first passages found share, and the rest of the archive does not, are
 * looked for too. What they are worth together is `weights.feedback` of the whole, `asked` being what the query's own are worth.
 */
export function feedbackTerms(
  collection: Collection,
  asked: number,
  first: readonly Scored[],
  weights: Weights,
): readonly WeightedTerm[] {
  const top = first.slice(0, weights.feedbackPassages);
  const highest = top[0]?.score ?? 1;
  const trust = top.map(({ score }) => (score / highest) ** weights.feedbackSharpness);
  const shared = new Map<string, { share: number; about: number }>();
  for (const [index, segment] of collection.segments.entries()) {
    const here = top.flatMap(({ place }, at) =>
      place.segment === index ? [{ passage: place.passage, trust: trust[at] ?? 0 }] : [],
    );
    for (const { number, share, worth } of likeliestIn(collection, segment, here, weights.feedbackTerms)) {
      const term = segment.termOf(number);
      const known = shared.get(term);
      if (known === undefined) shared.set(term, { share, about: worth });
      else {
        known.share += share;
        known.about += worth;
      }
    }
  }
  const worth = [...shared]
    .sort(([, a], [, b]) => b.about - a.about)
    .slice(0, weights.feedbackTerms * likelier)
    .map(([term, { share }]) => {
      const held = holding(collection, [term]);
      return {
        term,
        weight: held > collection.passages * weights.feedbackCommon || held < 2 ? 0 : share * rarity(collection, held),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, weights.feedbackTerms);
  const found = worth.reduce((sum, { weight }) => sum + weight, 0);
  const scale = (asked * weights.feedback) / (1 - weights.feedback) / found;
  return worth.map(({ term, weight }) => ({ term, weight: weight * scale, inArticle: weight * scale }));
}

/** So many times as many terms as are taken are looked at more closely: each must be looked up in every segment. */
const likelier = 3;

/** The terms of these passages that are likely and rare, as one segment knows them: looking each up in all would take longer than the search. */
function likeliestIn(
  collection: Collection,
  segment: Segment,
  passages: readonly { readonly passage: number; readonly trust: number }[],
  size: number,
): { readonly number: number; readonly share: number; readonly worth: number }[] {
  const shares = new Map<number, number>();
  for (const { passage, trust } of passages) {
    const length = segment.lengths[passage] as number;
    eachWordOf(segment, passage, (number, at) => {
      if (at < length) shares.set(number, (shares.get(number) ?? 0) + trust / length);
    });
  }
  const larger = collection.passages / Math.max(1, segment.articleOf.length);
  return [...shares]
    .map(([number, share]) => ({
      number,
      share,
      worth: share * rarity(collection, (segment.heldBy[number] ?? 1) * larger),
    }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, size * likelier);
}
