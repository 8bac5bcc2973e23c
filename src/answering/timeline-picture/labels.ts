/** A label that wants to stand above its place on the axis: its widths, the one that it likes best first. */
export interface LabelWish {
  readonly x: number;
  readonly widths: readonly number[];
}

/** Where a label stands: its box, and the pole that leads down from it. */
export interface LabelPlace {
  readonly wish: number;
  /** Which of the wish's widths it got. */
  readonly variant: number;
  readonly left: number;
  readonly right: number;
  /** Counted upward from the axis. */
  readonly row: number;
  readonly pole: number;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

/** Air between two labels of a row, and between a label and the pole of another. */
const air = 14;
/** Beyond these a label hardly ever finds a place. */
const mostTried = 150;

const overlaps = (a: LabelPlace, b: LabelPlace): boolean =>
  a.row === b.row && a.left < b.right + air && b.left < a.right + air;

/** A pole reaches from the axis to its label, so it crosses every lower row. */
const crosses = (a: LabelPlace, b: LabelPlace): boolean =>
  a.row > b.row && a.pole > b.left - air / 2 && a.pole < b.right + air / 2;

const clashes = (a: LabelPlace, b: LabelPlace): boolean => overlaps(a, b) || crosses(a, b) || crosses(b, a);

interface Chosen {
  readonly wish: number;
  readonly variant: number;
  readonly x: number;
  readonly width: number;
}

/** A way to go through the labels: in which order, and on which side of the pole each is tried first. */
interface Way {
  readonly order: (a: Chosen, b: Chosen, middle: number) => number;
  readonly sides: (label: Chosen, middle: number) => readonly number[];
}

const rightward = ({ x }: Chosen): number => x;
const leftward = ({ x, width }: Chosen): number => x - width;

/** Each label hangs a step higher than the one before, and no pole meets a label: from the right, from the left, from the middle. */
const ways: readonly Way[] = [
  { order: (a, b) => b.x - a.x, sides: (label) => [rightward(label), leftward(label)] },
  { order: (a, b) => a.x - b.x, sides: (label) => [leftward(label), rightward(label)] },
  {
    order: (a, b, middle) => Math.abs(a.x - middle) - Math.abs(b.x - middle),
    sides: (label, middle) =>
      label.x < middle ? [rightward(label), leftward(label)] : [leftward(label), rightward(label)],
  },
  { order: (a, b) => b.width - a.width, sides: (label) => [rightward(label), leftward(label)] },
  { order: (a, b) => a.width - b.width, sides: (label) => [leftward(label), rightward(label)] },
];

function placeFor(label: Chosen, way: Way, room: Room, taken: readonly LabelPlace[]): LabelPlace | undefined {
  const { wish, variant, x, width } = label;
  const lefts = way.sides(label, (room.left + room.right) / 2).filter((left) => left >= room.left && left + width <= room.right);
  for (let row = 0; row < room.rows; row++)
    for (const left of lefts) {
      const place = { wish, variant, left, right: left + width, row, pole: x };
      if (taken.every((other) => !clashes(place, other))) return place;
    }
  return undefined;
}

function allPlaced(chosen: readonly Chosen[], way: Way, room: Room): readonly LabelPlace[] | undefined {
  const taken: LabelPlace[] = [];
  const middle = (room.left + room.right) / 2;
  for (const label of [...chosen].sort((a, b) => way.order(a, b, middle))) {
    const place = placeFor(label, way, room, taken);
    if (place === undefined) return undefined;
    taken.push(place);
  }
  return taken;
}

/**
 * Finds places for as many of the wishes as fit together, those that come first preferred. No label overlaps another, and no
 * pole runs through one.
 */
export function placedLabels(wishes: readonly LabelWish[], room: Room, most: number): readonly LabelPlace[] {
  let chosen: readonly Chosen[] = [];
  let placed: readonly LabelPlace[] = [];
  wishes.slice(0, mostTried).forEach(({ x, widths }, wish) => {
    if (chosen.length >= most) return;
    for (const [variant, width] of widths.entries()) {
      const more = [...chosen, { wish, variant, x, width }];
      for (const way of ways) {
        const together = allPlaced(more, way, room);
        if (together === undefined) continue;
        [chosen, placed] = [more, together];
        return;
      }
    }
  });
  return placed;
}
