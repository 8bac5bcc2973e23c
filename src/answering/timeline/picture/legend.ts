import type { Phrases } from "../../../locales/en/answers.js";
import { paint } from "./looks.js";
import { drawnMark, type MarkShape } from "./shapes.js";
import { sizes } from "./sizes.js";
import { otherColour, type SourceStyle } from "./source-styles.js";
import { element, textAt } from "./svg.js";
import { widthOf, linesWithin } from "./text-width.js";

export interface Legend {
  readonly drawn: (top: number) => string;
  readonly height: number;
}

const lineHeight = 32;
const beside = 38;

interface Item {
  readonly name: string;
  readonly mark: (x: number, y: number) => string;
}

const barItem = (name: string, opacity: number): Item => ({
  name,
  mark: (x, y) => element("rect", { x: x - 13, y: y - 6, width: 26, height: 12, rx: 3, fill: paint("faint"), opacity }),
});

const cap = (x: number, y: number): string =>
  element("line", { x1: x, x2: x, y1: y - 11, y2: y + 11, stroke: paint("faint"), "stroke-width": 4 });

const rangeItem = (name: string): Item => ({
  name,
  mark: (x, y) => barItem(name, 0.75).mark(x, y) + cap(x - 13, y) + cap(x + 13, y),
});

const aboutItem = (name: string): Item => ({
  name,
  mark: (x, y) => element("rect", { x: x - 13, y: y - 6, width: 26, height: 12, fill: "url(#soft-legend)" }),
});

const shapeItem = (name: string, shape: MarkShape, hollow = false): Item => ({
  name,
  mark: (x, y) => drawnMark({ x, y, radius: 10, colour: "faint", shape, hollow }),
});

const sourceItem = (name: string, colour: SourceStyle["colour"]): Item => ({
  name,
  mark: (x, y) => element("rect", { x: x - 13, y: y - 9, width: 26, height: 18, rx: 6, fill: paint(colour) }),
});

/** What is in the drawing and must be explained. */
export interface Signs {
  readonly shapes: ReadonlySet<MarkShape>;
  readonly ranges: boolean;
  readonly within: boolean;
  readonly about: boolean;
  readonly planned: boolean;
}

function itemsOf(
  styles: readonly SourceStyle[],
  others: number,
  { shapes, ranges, within, about, planned }: Signs,
  { timeline }: Phrases,
): readonly Item[] {
  const untitled = styles.filter(({ name }) => name === undefined);
  return [
    ...styles.map(({ name, colour }, i) =>
      sourceItem(name ?? timeline.untitled(1 + untitled.indexOf(styles[i] as SourceStyle), untitled.length), colour),
    ),
    ...(others === 0 ? [] : [sourceItem(timeline.otherSources(others), otherColour)]),
    ...(shapes.has("circle") ? [shapeItem(timeline.legendStated, "circle")] : []),
    ...(shapes.has("diamond") ? [shapeItem(timeline.legendReckoned, "diamond")] : []),
    ...(shapes.has("square") ? [shapeItem(timeline.legendPublished, "square")] : []),
    ...(planned ? [shapeItem(timeline.legendPlanned, "circle", true)] : []),
    ...(ranges ? [rangeItem(timeline.legendRange)] : []),
    ...(within ? [barItem(timeline.legendWithin, 0.3)] : []),
    ...(about ? [aboutItem(timeline.legendAbout)] : []),
  ];
}

/** The key to colours, shapes and bars, in as many rows as it needs. No name is cut: what is too long goes on below. */
export function legendOf(
  styles: readonly SourceStyle[],
  others: number,
  signs: Signs,
  { left, right, phrases }: { readonly left: number; readonly right: number; readonly phrases: Phrases },
): Legend {
  const placed: { readonly item: Item; readonly lines: readonly string[]; readonly x: number; readonly row: number }[] =
    [];
  let [x, row, tallest] = [left, 0, 1];
  for (const item of itemsOf(styles, others, signs, phrases)) {
    const lines = linesWithin(item.name, sizes.legend, right - left - beside);
    const width = beside + Math.max(...lines.map((line) => widthOf(line, sizes.legend)));
    if (x > left && x + width > right) [x, row, tallest] = [left, row + tallest, 1];
    placed.push({ item, lines, x, row });
    tallest = Math.max(tallest, lines.length);
    x += width + 26;
  }
  return {
    height: (row + tallest) * lineHeight + 10,
    drawn: (top) =>
      placed
        .map(({ item, lines, x: at, row: first }) => {
          const middle = top + first * lineHeight + lineHeight / 2;
          const words = lines.map((line, i) =>
            textAt(line, {
              x: at + beside,
              y: middle + 8 + i * lineHeight,
              "font-size": sizes.legend,
              fill: paint("ink"),
            }),
          );
          return item.mark(at + 14, middle) + words.join("");
        })
        .join(""),
  };
}
