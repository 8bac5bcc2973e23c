import type { Scored } from "./candidates.js";
import { comesFirst, type Collection, type PassagePlace } from "../index/collection-statistics.js";
import type { EngineHit, EngineQuery } from "../search-engine.js";
import type { Segment } from "../index/segment-reader.js";

/** Whether a passage may be shown: not the title's own, not of a removed article, and of a file that is asked for. */
export function servesOf(collection: Collection, { files: wanted }: EngineQuery): (place: PassagePlace) => boolean {
  const only = wanted && new Set(wanted);
  return ({ segment, passage }) => {
    const { articleOf, firstPassage, files } = collection.segments[segment] as Segment;
    const article = articleOf[passage] as number;
    if (firstPassage[article] === passage || collection.removed[segment]?.[article] === 1) return false;
    return only === undefined || only.has(files[article] ?? "");
  };
}

/** An aside counts this much of what the same words count in an article's own text. */
const asideWorth = 0.5;

/** Puts passages that hold the whole query as a phrase before all others, asides after their equals, and makes hits of them. */
export function hitsOf(
  collection: Collection,
  scored: readonly Scored[],
  exact: readonly Scored[],
  { limit, perArticle = Infinity }: EngineQuery,
): EngineHit[] {
  const most = scored.reduce((highest, { score }) => Math.max(highest, score), 0);
  const once = new Map<number, Scored>();
  for (const one of scored) once.set(keyOf(one.place), one);
  for (const { place, score } of exact) {
    const key = keyOf(place);
    once.set(key, { place, score: most + (once.get(key)?.score ?? score) });
  }
  const ranked = [...once.values()].map(({ place, score }) => {
    const aside = collection.segments[place.segment]?.asides[place.passage] === 1;
    return { place, score: aside ? score * asideWorth : score };
  });
  ranked.sort((a, b) => b.score - a.score || (comesFirst(collection, a.place, b.place) ? -1 : 1));

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

/** No segment has so many passages. */
const beyondPassages = 2 ** 32;

const keyOf = ({ segment, passage }: PassagePlace): number => segment * beyondPassages + passage;
