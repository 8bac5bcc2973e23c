import { TopK } from "./top-k.js";
import { comesFirst, type Collection, type PassagePlace } from "../index/collection-statistics.js";
import type { Segment } from "../index/segment-reader.js";
import type { Sweep } from "./bm25.js";
import type { RankingParameters } from "./parameters.js";

export interface Scored {
  readonly place: PassagePlace;
  readonly score: number;
}

/** What a passage is worth by its words: its own, and those of the article around it. */
export function scoreOf(segment: Segment, swept: Sweep, passage: number, weights: RankingParameters): number {
  const article = segment.articleOf[passage] as number;
  return (swept.passages[passage] as number) + weights.article * (swept.articles[article] as number);
}

interface Wanted {
  readonly size: number;
  readonly serves: (place: PassagePlace) => boolean;
  readonly weights: RankingParameters;
}

/** The passages with the most evidence by words alone, best first. */
export function candidatesOf(
  collection: Collection,
  sweeps: readonly Sweep[],
  { size, serves, weights }: Wanted,
): Scored[] {
  const best = new TopK<PassagePlace>(size, (a, b) => comesFirst(collection, a, b));
  for (const [index, { firstPassage }] of collection.segments.entries()) {
    const { passages, articles, highest } = sweeps[index] as Sweep;
    let floor = Math.max(0, best.floor);
    // Every article of the archive comes through here, twice a question: no call and no object for those that do not count.
    for (let article = 0; article < articles.length; article++) {
      const around = weights.article * (articles[article] as number);
      if (around === 0 || (highest[article] as number) + around < floor) continue;
      const end = firstPassage[article + 1] as number;
      for (let passage = firstPassage[article] as number; passage < end; passage++) {
        const score = (passages[passage] as number) + around;
        if (score < floor || score === 0) continue;
        const place = { segment: index, passage };
        if (!serves(place)) continue;
        best.offer(place, score);
        floor = Math.max(0, best.floor);
      }
    }
  }
  return best.sorted().map(({ item, score }) => ({ place: item, score }));
}
