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

export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

/** Air between two labels of a row, and between a label and the pole of another. */
const air = 14;

const overlaps = (a: LabelPlace, b: LabelPlace): boolean =>
  a.row === b.row && a.left < b.right + air && b.left < a.right + air;

/** A pole reaches from the axis to its label, so it crosses every lower row. */
const crosses = (a: LabelPlace, b: LabelPlace): boolean =>
  a.row > b.row && a.pole > b.left - air / 2 && a.pole < b.right + air / 2;

const clashes = (a: LabelPlace, b: LabelPlace): boolean => overlaps(a, b) || crosses(a, b) || crosses(b, a);

/** A label with one of its widths. */
export interface Chosen {
  readonly wish: number;
  readonly variant: number;
  readonly x: number;
  readonly width: number;
}

/** A way to go through the labels: in which order, and on which side of the pole each is tried first. */
export interface Way {
  readonly order: (a: Chosen, b: Chosen, middle: number) => number;
  readonly sides: (label: Chosen, middle: number) => readonly number[];
}

const rightward = ({ x }: Chosen): number => x;
const leftward = ({ x, width }: Chosen): number => x - width;

/** Each label hangs a step higher than the one before, and no pole meets a label: from the right, from the left, from the middle. */
export const ways: readonly Way[] = [
  { order: (a, b) => b.x - a.x, sides: (label) => [rightward(label), leftward(label)] },
  { order: (a, b) => a.x - b.x, sides: (label) => [leftward(label), rightward(label)] },
  {
    order: (a, b, middle) => Math.abs(a.x - middle) - Math.abs(b.x - middle),
    sides: (label, middle) =>
      label.x < middle ? [rightward(label), leftward(label)] : [leftward(label), rightward(label)],
  },
];

/** The same numbers on every run: a picture must not change when nothing has. */
const scattered = (label: number, turn: number): number => Math.imul((label + 1) * (2 * turn + 1), 0x9e37_79b1) >>> 0;

/** Other orders, for what the plain ones cannot fit. */
export const scatteredWays: readonly Way[] = Array.from({ length: 24 }, (_, turn) => ({
  order: (a, b) => scattered(a.wish, turn) - scattered(b.wish, turn),
  sides: (label) =>
    scattered(label.wish, turn) & 0x1000 ? [rightward(label), leftward(label)] : [leftward(label), rightward(label)],
}));
function placeFor(label: Chosen, way: Way, room: LabelRoom, taken: readonly LabelPlace[]): LabelPlace | undefined {
  const { wish, variant, x, width } = label;
  const lefts = way
    .sides(label, (room.left + room.right) / 2)
    .filter((left) => left >= room.left && left + width <= room.right);
  for (let row = 0; row < room.rows; row++)
    for (const left of lefts) {
      const place = { wish, variant, left, right: left + width, row, pole: x };
      if (taken.every((other) => !clashes(place, other))) return place;
    }
  return undefined;
}

/** Places for all of them, gone through in this way; undefined where one finds none. */
export function allPlaced(chosen: readonly Chosen[], way: Way, room: LabelRoom): readonly LabelPlace[] | undefined {
  const taken: LabelPlace[] = [];
  const middle = (room.left + room.right) / 2;
  for (const label of [...chosen].sort((a, b) => way.order(a, b, middle))) {
    const place = placeFor(label, way, room, taken);
    if (place === undefined) return undefined;
    taken.push(place);
  }
  return taken;
}
