import type { SharedBytes } from "../encoding/sections.js";
import { binder, openVolume } from "../volume.js";
import type { Entry } from "./ledger.js";

/** Volumes, and where in them the articles of the ledger stand. */
export interface Shelf<Bound> {
  readonly volumes: readonly Bound[];
  readonly entries: readonly Entry[];
}

const fewArticles = 200;
const manySmallVolumes = 8;

/** Drops volumes of which nothing is left, and binds small ones and half-empty ones together when there are many of them. */
export function tidied<Bound extends { readonly bytes: SharedBytes }>(
  { volumes, entries }: Shelf<Bound>,
  named: (bytes: SharedBytes) => Bound,
): Shelf<Bound> {
  const inUse = volumes.map(() => 0);
  for (const { volume } of entries) inUse[volume] = (inUse[volume] ?? 0) + 1;
  const small = volumes.map((_, volume) => (inUse[volume] ?? 0) > 0 && (inUse[volume] ?? 0) < fewArticles);
  const bindAnew = small.filter(Boolean).length >= manySmallVolumes;
  const stays = volumes.map((_, volume) => (inUse[volume] ?? 0) > 0 && !(bindAnew && small[volume]));
  const kept = volumes.filter((_, volume) => stays[volume]);
  const placeOf = new Map(
    volumes.flatMap((_, volume) => (stays[volume] ? [volume] : [])).map((volume, place) => [volume, place]),
  );
  if (!bindAnew)
    return { volumes: kept, entries: entries.map((entry) => ({ ...entry, volume: placeOf.get(entry.volume) ?? 0 })) };

  const anew = binder();
  const opened = volumes.map(({ bytes }, volume) => (stays[volume] ? undefined : openVolume(bytes)));
  const moved = entries.map((entry) => {
    const from = opened[entry.volume];
    if (from === undefined) return { ...entry, volume: placeOf.get(entry.volume) ?? 0 };
    const article = anew.articles;
    anew.bind(from.reading(entry.article));
    return { ...entry, volume: kept.length, article };
  });
  return { volumes: [...kept, named(anew.bound())], entries: moved };
}
