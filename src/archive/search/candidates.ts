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
    const { articleOf } = segment;
    const { passages, articles } = swept;
    let floor = Math.max(0, best.floor);
    // Every passage of the archive comes through here, twice a question: no call and no object for those that do not count.
    for (let passage = 0; passage < passages.length; passage++) {
      const around = articles[articleOf[passage] as number] as number;
      const score = (passages[passage] as number) + weights.article * around;
      if (score <= floor) continue;
      const place = { segment: index, passage };
      if (!serves(place)) continue;
      best.offer(place, score);
      floor = Math.max(0, best.floor);
    }
  }
  return best.sorted().map(({ item, score }) => ({ place: item, score }));
}
