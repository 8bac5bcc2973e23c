import { dayNumber } from "../../../model/days.js";
import type { DatedStretch } from "./short-date.js";

/** A part of time that is drawn without a break; day numbers, the end not included. */
export interface TimeStretch {
  readonly start: number;
  readonly end: number;
  /** How many different dates lie in it. */
  readonly dates: number;
}

const most = 4;
/** Dates nearer than this part of a stretch cannot be told apart on the axis. */
const crowded = 0.04;
/** A gap must be at least this part of a stretch before it is left out. */
const wideGap = 0.15;
/** And without it the crowded dates must have so many times the room. */
const worthIt = 3;

interface Occupied {
  readonly start: number;
  readonly end: number;
}

const boundsOf = (all: readonly Occupied[]): Occupied => ({
  start: Math.min(...all.map(({ start }) => start)),
  end: Math.max(...all.map(({ end }) => end)),
});

/** Where dates are too near to be told apart on an axis that is so many days long. */
function crowdsIn(all: readonly Occupied[], days: number): readonly number[] {
  const middles = all.map(({ start, end }) => (start + end) / 2).sort((a, b) => a - b);
  return middles.filter((middle, i) => i > 0 && middle - (middles[i - 1] ?? 0) < days * crowded);
}

/** The gap whose leaving out gives the crowded dates most room: before the item `at`. */
function bestGap(all: readonly Occupied[]): number | undefined {
  const { start: first, end: last } = boundsOf(all);
  const crowds = crowdsIn(all, last - first);
  let best: { readonly at: number; readonly gain: number } | undefined;
  let reached = all[0]?.end ?? 0;
  all.forEach(({ start, end }, at) => {
    const sides = [
      ...(crowds.some((middle) => middle < reached) ? [reached - first] : []),
      ...(crowds.some((middle) => middle > start) ? [last - start] : []),
    ];
    const gain = (last - first) / Math.max(1, Math.min(...sides));
    if (start - reached >= (last - first) * wideGap && gain >= worthIt && gain > (best?.gain ?? 0)) best = { at, gain };
    reached = Math.max(reached, end);
  });
  return best?.at;
}

/** Splits at the best gap while some dates cannot be told apart; gaps that hide nothing stay. */
function split(all: readonly Occupied[], room: number): readonly (readonly Occupied[])[] {
  const at = room > 1 ? bestGap(all) : undefined;
  if (at === undefined) return [all];
  const before = split(all.slice(0, at), room - 1);
  return [...before, ...split(all.slice(at), room - before.length)];
}

/** The stretches of time that the axis shows, in order, and nothing of the long empty times between them. */
export function stretchesOf(dates: readonly DatedStretch[]): readonly TimeStretch[] {
  const different = new Map(
    dates.map(({ from, to }) => [`${from}/${to}`, { start: dayNumber(from), end: dayNumber(to) + 1 }]),
  );
  const ordered = [...different.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  if (ordered.length === 0) return [];
  return split(ordered, most).map((all) => {
    const { start, end } = boundsOf(all);
    // A lone date gets its neighbourhood, so that it has a scale at all; everything gets some air.
    const air = Math.max(1.5, (end - start) * (all.length === 1 ? 0.4 : 0.04));
    return { start: start - air, end: end + air, dates: all.length };
  });
}
