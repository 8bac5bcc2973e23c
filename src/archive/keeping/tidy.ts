import type { SharedBytes } from "../encoding/sections.js";
import { articlesIn, binder, openVolume } from "../volume.js";
import type { Entry } from "../local/manifest.js";

/** Volumes, and where in them the articles of the ledger stand. */
export interface Shelf<Bound> {
  readonly volumes: readonly Bound[];
  readonly entries: readonly Entry[];
}

const fewArticles = 200;
const manySmallVolumes = 8;

/** Drops volumes of which nothing is left; binds the rest of large ones that are mostly gone, and small ones when they are many. */
export function tidied<Bound extends { readonly bytes: SharedBytes }>(
  { volumes, entries }: Shelf<Bound>,
  named: (bytes: SharedBytes) => Bound,
): Shelf<Bound> {
  const inUse = volumes.map(() => 0);
  for (const { volume } of entries) inUse[volume] = (inUse[volume] ?? 0) + 1;
  const state = volumes.map(({ bytes }, volume) => stateOf(inUse[volume] ?? 0, articlesIn(bytes)));
  const bindAnew = state.includes("mostly gone") || state.filter((one) => one === "small").length >= manySmallVolumes;
  const stays = state.map((one) => one === "large" || (one !== "gone" && !bindAnew));

  const kept = volumes.filter((_, volume) => stays[volume]);
  let place = 0;
  const placeOf = stays.map((stay) => (stay ? place++ : -1));
  const opened = volumes.map(({ bytes }, volume) => (stays[volume] ? undefined : openVolume(bytes)));
  const anew = binder();
  const moved = entries.map((entry) => {
    const from = opened[entry.volume];
    if (from === undefined) return { ...entry, volume: placeOf[entry.volume] ?? 0 };
    anew.bind(from.reading(entry.article));
    return { ...entry, volume: kept.length, article: anew.articles - 1 };
  });
  return { volumes: anew.articles === 0 ? kept : [...kept, named(anew.bound())], entries: moved };
}

function stateOf(inUse: number, bound: number): "gone" | "small" | "mostly gone" | "large" {
  if (inUse === 0) return "gone";
  if (bound >= fewArticles && inUse * 2 < bound) return "mostly gone";
  return inUse < fewArticles ? "small" : "large";
}
