import type { Chosen, LabelPlace, LabelRoom, Way } from "./label-places.js";
import { allPlaced, scatteredWays, ways } from "./label-places.js";

/** A label that wants to stand above its place on the axis: its widths, the one that it likes best first. */
export interface LabelWish {
  readonly x: number;
  readonly widths: readonly number[];
}

/** Beyond these a label hardly ever finds a place. */
const mostTried = 150;
/** The scattered ways take time, and help the first labels most. */
const mostScattered = 25;

/** What may be tried to make room for one more: its own widths, then a narrower one of those before it, the last one first. */
function* withOneMore(
  chosen: readonly Chosen[],
  wishes: readonly LabelWish[],
  wish: number,
): Generator<readonly Chosen[]> {
  const { x, widths } = wishes[wish] ?? { x: 0, widths: [] };
  const own = widths.map((width, variant): Chosen => ({ wish, variant, x, width }));
  for (const label of own) yield [...chosen, label];
  const narrowest = own.at(-1);
  if (narrowest === undefined) return;
  for (let at = chosen.length - 1; at >= 0; at--) {
    const before = chosen[at];
    const narrower = before && wishes[before.wish]?.widths[before.variant + 1];
    if (before === undefined || narrower === undefined) continue;
    yield [...chosen.with(at, { ...before, variant: before.variant + 1, width: narrower }), narrowest];
  }
}

function placedSomehow(
  chosen: readonly Chosen[],
  tries: readonly Way[],
  room: LabelRoom,
): readonly LabelPlace[] | undefined {
  for (const way of tries) {
    const placed = allPlaced(chosen, way, room);
    if (placed !== undefined) return placed;
  }
  return undefined;
}

/**
 * Finds places for as many of the wishes as fit together, those that come first preferred. No label overlaps another, and no
 * pole runs through one.
 */
export function placedLabels(wishes: readonly LabelWish[], room: LabelRoom, most: number): readonly LabelPlace[] {
  let chosen: readonly Chosen[] = [];
  let placed: readonly LabelPlace[] = [];
  for (let wish = 0; wish < Math.min(wishes.length, mostTried) && chosen.length < most; wish++) {
    const tries = wish < mostScattered ? [...ways, ...scatteredWays] : ways;
    for (const more of withOneMore(chosen, wishes, wish)) {
      const together = placedSomehow(more, tries, room);
      if (together === undefined) continue;
      [chosen, placed] = [more, together];
      break;
    }
  }
  return widened(chosen, placed, wishes, room);
}

/** Gives labels that were narrowed for others their best width back, where there is room after all. */
function widened(
  chosen: readonly Chosen[],
  placed: readonly LabelPlace[],
  wishes: readonly LabelWish[],
  room: LabelRoom,
): readonly LabelPlace[] {
  let [best, places] = [chosen, placed];
  chosen.forEach((label, at) => {
    const width = wishes[label.wish]?.widths[0];
    if (label.variant === 0 || width === undefined) return;
    const wider = best.with(at, { ...label, variant: 0, width });
    const together = placedSomehow(wider, [...ways, ...scatteredWays], room);
    if (together !== undefined) [best, places] = [wider, together];
  });
  return places;
}
