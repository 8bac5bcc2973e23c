import type { Phrases } from "../../../locales/en/answers.js";
import { sizes } from "./sizes.js";
import { drawnMark } from "./shapes.js";
import type { SourceStyle } from "./source-styles.js";
import { otherLook } from "./source-styles.js";
import { element, textAt } from "./svg.js";
import { fitted, widthOf } from "./text-width.js";

export interface Legend {
  readonly drawn: (top: number) => string;
  readonly height: number;
}

const rowHeight = 38;
const widestEntry = 420;

interface Item {
  readonly name: string;
  readonly mark: (x: number, y: number) => string;
}

const ink = "#1f2328";
const faint = "#59636e";

const barItem = (name: string, opacity: number): Item => ({
  name,
  mark: (x, y) => element("rect", { x: x - 13, y: y - 6, width: 26, height: 12, rx: 3, fill: faint, opacity }),
});

const rangeItem = (name: string): Item => ({
  name,
  mark: (x, y) =>
    barItem(name, 0.75).mark(x, y) +
    [-13, 13]
      .map((dx) =>
        element("line", { x1: x + dx, x2: x + dx, y1: y - 11, y2: y + 11, stroke: faint, "stroke-width": 4 }),
      )
      .join(""),
});

/** What else is in the drawing and must be explained. */
export interface Signs {
  readonly ranges: boolean;
  readonly within: boolean;
  readonly about: boolean;
  readonly planned: boolean;
  readonly published: boolean;
}

function itemsOf(
  styles: ReadonlyMap<string, SourceStyle>,
  others: number,
  signs: Signs,
  { timeline }: Phrases,
): readonly Item[] {
  const own: Item[] = [...styles.values()].map(({ name, colour, shape }) => ({
    name,
    mark: (x, y) => drawnMark({ x, y, radius: 11, colour, shape, hollow: false }),
  }));
  const other: Item[] =
    others === 0
      ? []
      : [
          {
            name: timeline.otherSources(others),
            mark: (x, y) => drawnMark({ x, y, radius: 10, ...otherLook, hollow: false }),
          },
        ];
  const dot = (hollow: boolean, y0: number) => (x: number, y: number) =>
    drawnMark({ x, y: y + y0, radius: 10, colour: faint, shape: "circle", hollow });
  return [
    ...own,
    ...other,
    ...(signs.ranges ? [rangeItem(timeline.legendRange)] : []),
    ...(signs.within ? [barItem(timeline.legendWithin, 0.3)] : []),
    ...(signs.about
      ? [
          {
            name: timeline.legendAbout,
            mark: (x: number, y: number) =>
              element("rect", { x: x - 13, y: y - 6, width: 26, height: 12, fill: "url(#soft-legend)" }),
          },
        ]
      : []),
    ...(signs.planned ? [{ name: timeline.legendPlanned, mark: dot(true, 0) }] : []),
    ...(signs.published
      ? [
          {
            name: timeline.legendPublished,
            mark: (x: number, y: number) =>
              element("line", { x1: x - 14, x2: x + 14, y1: y - 9, y2: y - 9, stroke: ink, "stroke-width": 3 }) +
              drawnMark({ x, y: y + 4, radius: 8, colour: faint, shape: "circle", hollow: false }),
          },
        ]
      : []),
  ];
}

/** The key to colours, shapes and bars, in as many rows as it needs. */
export function legendOf(
  styles: ReadonlyMap<string, SourceStyle>,
  others: number,
  signs: Signs,
  room: { readonly left: number; readonly right: number },
  phrases: Phrases,
): Legend {
  const placed: { readonly item: Item; readonly name: string; readonly x: number; readonly row: number }[] = [];
  let [x, row] = [room.left, 0];
  for (const item of itemsOf(styles, others, signs, phrases)) {
    const name = fitted(item.name, sizes.legend, widestEntry);
    const width = 38 + widthOf(name, sizes.legend);
    if (x > room.left && x + width > room.right) [x, row] = [room.left, row + 1];
    placed.push({ item, name, x, row });
    x += width + 26;
  }
  return {
    height: (row + 1) * rowHeight,
    drawn: (top) =>
      placed
        .map(({ item, name, x: left, row: at }) => {
          const middle = top + at * rowHeight + rowHeight / 2;
          return (
            item.mark(left + 14, middle) +
            textAt(name, { x: left + 38, y: middle + 8, "font-size": sizes.legend, fill: ink })
          );
        })
        .join(""),
  };
}
