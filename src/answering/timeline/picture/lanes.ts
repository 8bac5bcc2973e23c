/** Something that takes room along the axis. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Puts extents into as few lanes as keep them apart, the longest lowest. Gives the lane of each. */
export function lanesOf(extents: readonly Extent[], gap: number): readonly number[] {
  const order = extents.map((_, i) => i);
  const length = (i: number): number => Math.round(((extents[i]?.right ?? 0) - (extents[i]?.left ?? 0)) / 40);
  order.sort((a, b) => length(b) - length(a) || (extents[a]?.left ?? 0) - (extents[b]?.left ?? 0));
  const lanes: Extent[][] = [];
  const laneOf = extents.map(() => 0);
  for (const i of order) {
    const extent = extents[i];
    if (extent === undefined) continue;
    const free = lanes.findIndex((lane) =>
      lane.every((other) => extent.left >= other.right + gap || extent.right + gap <= other.left),
    );
    if (free < 0) lanes.push([extent]);
    else lanes[free]?.push(extent);
    laneOf[i] = free < 0 ? lanes.length - 1 : free;
  }
  return laneOf;
}
