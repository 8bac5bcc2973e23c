import { Best } from "./best.js";
import type { Collection, Place } from "./collection.js";
import type { Segment } from "./segment.js";
import type { Sweep } from "./sweep.js";
import type { Weights } from "./weights.js";

export interface Scored {
  readonly place: Place;
  readonly score: number;
}

/** What a passage is worth by its words: its own, and those of the article around it. */
export function scoreOf(segment: Segment, swept: Sweep, passage: number, weights: Weights): number {
  const article = segment.articleOf[passage] as number;
  return (swept.passages[passage] as number) + weights.article * (swept.articles[article] as number);
}

interface Wanted {
  readonly size: number;
  readonly serves: (place: Place) => boolean;
  readonly weights: Weights;
}

/** The passages with the most evidence by words alone, best first. */
export function candidatesOf(
  collection: Collection,
  sweeps: readonly Sweep[],
  { size, serves, weights }: Wanted,
): Scored[] {
  const best = new Best<Place>(size);
  for (const [index, segment] of collection.segments.entries()) {
    const swept = sweeps[index] as Sweep;
    for (let passage = 0; passage < swept.passages.length; passage++) {
      const score = scoreOf(segment, swept, passage, weights);
      if (score <= 0 || score <= best.floor) continue;
      const place = { segment: index, passage };
      if (serves(place)) best.offer(place, score);
    }
  }
  return best.sorted().map(({ item, score }) => ({ place: item, score }));
}
