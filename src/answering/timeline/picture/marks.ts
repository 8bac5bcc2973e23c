import { dayNumber } from "../../../model/days.js";
import type { Panel } from "./axis.js";
import { axisPlace } from "./axis.js";
import { lanesOf } from "./lanes.js";
import type { Plotted } from "./plotted.js";
import { isDay, isRange } from "./short-date.js";
import { sourcesIn } from "./source-styles.js";

/** A mark, or a bar, in its lane above the axis. */
export interface Drop {
  readonly plotted: Plotted;
  readonly x: number;
  /** The bar; absent where the date is a point at this scale. */
  readonly bar?: { readonly left: number; readonly right: number; readonly kind: "range" | "within" };
  readonly sources: readonly string[];
  readonly lane: number;
}

/** All drops, and the measures that keep them apart. */
export interface LeaderLines {
  readonly drops: readonly Drop[];
  readonly radius: number;
  readonly step: number;
  readonly height: number;
}

type Spread = Omit<Drop, "lane">;

const largest = 11;
/** With more lanes than this, marks are gathered into columns. */
const mostLanes = 5;
const tallest = 170;
const narrowestBar = 26;

function spreadOf(plotted: Plotted, panels: readonly Panel[]): Spread {
  const { date, finding } = plotted;
  const left = axisPlace(dayNumber(date.from), panels);
  const right = axisPlace(dayNumber(date.to) + 1, panels);
  const drop = { plotted, sources: sourcesIn(finding).slice(0, 3), x: (left + right) / 2 };
  const range = isRange(date);
  // A day has no "some time within": nobody asks for the hour.
  if (right - left <= narrowestBar || (!range && isDay(date))) return drop;
  return { ...drop, bar: { left, right, kind: range ? "range" : "within" } };
}

const isPublished = ({ plotted }: Spread): boolean => plotted.date.published === true;

function inLanes(spread: readonly Spread[]): readonly number[] {
  const extents = spread.map((drop) => {
    const { x, bar, sources } = drop;
    const half = largest * (0.9 * (sources.length - 1) + 1);
    return { left: Math.min(bar?.left ?? x, x - half), right: Math.max(bar?.right ?? x, x + half) };
  });
  const above = spread.flatMap((drop, i) => (isPublished(drop) ? [] : [i]));
  const lanes = lanesOf(
    above.flatMap((i) => extents[i] ?? []),
    4,
  );
  const laneOf = new Map(above.map((i, at) => [i, lanes[at] ?? 0]));
  return spread.map((_, i) => laneOf.get(i) ?? 0);
}

/** Marks that are too many for lanes stand in columns, each a mark wide; the long ranges lie below them. */
function inColumns(spread: readonly Spread[]): LeaderLines {
  const ranges = spread.filter(({ bar }) => bar?.kind === "range");
  const below = inLanes(ranges);
  const rangeLanes = Math.min(3, 1 + Math.max(-1, ...below));
  const columnsFor = (radius: number): Map<number, Spread[]> => {
    const columns = new Map<number, Spread[]>();
    for (const drop of spread.filter((one) => !ranges.includes(one) && !isPublished(one))) {
      const column = Math.round(drop.x / (2.3 * radius));
      const stack = columns.get(column);
      if (stack === undefined) columns.set(column, [drop]);
      else stack.push(drop);
    }
    return columns;
  };
  const highest = (radius: number): number =>
    rangeLanes + Math.max(0, ...[...columnsFor(radius).values()].map((stack) => stack.length));
  const radius = [9, 8, 7, 6, 5].find((one) => highest(one) * 2.3 * one <= tallest - 20) ?? 4.5;
  const stacked = [...columnsFor(radius)].flatMap(([column, stack]) =>
    stack.map(({ plotted, sources }, i) => ({
      plotted,
      sources: sources.slice(0, 1),
      x: column * 2.3 * radius,
      lane: rangeLanes + i,
    })),
  );
  const drops = [
    ...ranges.map((drop, i) => ({ ...drop, lane: Math.min(below[i] ?? 0, rangeLanes - 1) })),
    ...spread.filter(isPublished).map((drop) => ({ ...drop, lane: 0 })),
    ...stacked,
  ];
  // The order of the list tells which labels are preferred.
  const order = new Map(spread.map(({ plotted }, i) => [plotted, i]));
  drops.sort((a, b) => (order.get(a.plotted) ?? 0) - (order.get(b.plotted) ?? 0));
  return { drops, radius, step: 2.3 * radius, height: Math.min(tallest, 20 + highest(radius) * 2.3 * radius) };
}

/** Puts every finding over its place on the axis, none over another while there is room. */
export function leaderLinesOf(all: readonly Plotted[], panels: readonly Panel[]): LeaderLines {
  const spread = all.map((plotted) => spreadOf(plotted, panels));
  const lanes = inLanes(spread);
  const count = 1 + Math.max(0, ...lanes);
  if (count > mostLanes) return inColumns(spread);
  const step = 2.3 * largest;
  const drops = spread.map((drop, i) => ({ ...drop, lane: lanes[i] ?? 0 }));
  return { drops, radius: largest, step, height: 20 + count * step };
}
