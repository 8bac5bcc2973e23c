import type { Scored } from "./candidates.js";
import { documentFrequency, rarity, type Collection } from "../index/collection-statistics.js";
import type { Segment } from "../index/segment-reader.js";
import { TopK } from "./top-k.js";
import type { WeightedTerm } from "./bm25.js";
import { eachWordOf } from "../index/posting-iteration.js";
import type { RankingParameters } from "./parameters.js";

/**
 * Pseudo-relevance feedback (RM3): words that the first passages found share, and the rest of the archive does not, are
 * looked for too. What they are worth together is `weights.feedback` of the whole, `asked` being what the query's own are worth.
 */
export function feedbackTerms(
  collection: Collection,
  asked: number,
  first: readonly Scored[],
  weights: RankingParameters,
): readonly WeightedTerm[] {
  const top = first.slice(0, weights.feedbackPassages);
  const highest = top[0]?.score ?? 1;
  const trust = top.map(({ score }) => (score / highest) ** weights.feedbackSharpness);
  const shares = new Map<string, number>();
  for (const [at, { place }] of top.entries()) {
    const segment = collection.segments[place.segment] as Segment;
    const length = segment.lengths[place.passage] as number;
    eachWordOf(segment, place.passage, (number, word) => {
      if (word >= length) return;
      const term = segment.termOf(number);
      shares.set(term, (shares.get(term) ?? 0) + (trust[at] ?? 0) / length);
    });
  }
  // Titles are counted among the passages that hold a word, and not among the passages.
  const titlesToo = collection.passages / Math.max(1, collection.passages + collection.articles);
  const worth = likeliest(collection, shares, (held) => rarity(collection, held * titlesToo))
    .map(({ term, share, held }) => ({
      term,
      weight: held > collection.passages * weights.feedbackCommon || held < 2 ? 0 : share * rarity(collection, held),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, weights.feedbackTerms);
  const found = worth.reduce((sum, { weight }) => sum + weight, 0);
  const scale = (asked * weights.feedback) / (1 - weights.feedback) / found;
  return worth.map(({ term, weight }) => ({ term, weight: weight * scale, inArticle: weight * scale, isOwn: 0 }));
}

/** So many terms come into question, common ones among them: several times as many as are taken. */
const likely = 75;

interface Likely {
  readonly term: string;
  readonly share: number;
  readonly held: number;
}

/**
 * The terms that say most of the passages. How rare a term is nobody looks up where the passages have so little of it that it would not come among these were it the rarest
 * of all.
 */
function likeliest(
  collection: Collection,
  shares: ReadonlyMap<string, number>,
  rarityOf: (held: number) => number,
): readonly Likely[] {
  const rarest = rarityOf(1);
  // Of equals those that were met first.
  const best = new TopK<Likely & { readonly met: number }>(likely, (a, b) => a.met < b.met);
  const falling = [...shares].map(([term, share], met) => ({ term, share, met })).sort((a, b) => b.share - a.share);
  for (const one of falling) {
    if (one.share * rarest < best.floor) break;
    const held = documentFrequency(collection, [one.term]);
    best.offer({ ...one, held }, one.share * rarityOf(held));
  }
  return best.sorted().map(({ item }) => item);
}
